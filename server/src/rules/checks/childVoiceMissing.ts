import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { lastNamedBefore } from "./whoIsMeant.ts";

/** A dismissing generalisation is no voice: "siger altid, at det er de andre". */
const dismissing =
  /(?<!\p{L})(?:altid|hver gang|hele tiden|aldrig andet|for at slippe|påstår|det siger (?:han|hun))(?!\p{L})/iu;
const littleSpeech = 36;
const saying =
  /(?<!\p{L})(?:han|hun)\s+(?:selv\s+)?(?:sagde|siger|fortalte|fortæller|svarede|svarer|spurgte|spørger|skrev|hviskede|forklarede|ønsker|vil gerne)(?!\p{L})/giu;

/** Neither the child's own words, nor signs of a child with little speech, nor a reason why not. */
export function* childVoiceMissing(facts: DraftFacts): Iterable<Match> {
  const voice = [
    ...facts.signals(["barn-siger", "barnets-egen-stemme"]),
    ...quotesOfChild(facts),
    ...tellingsOfChild(facts),
    ...(youngest(facts) < littleSpeech ? facts.signals("barnets-tegn") : []),
  ].filter((at) => !facts.isHeading(at) && !dismissing.test(facts.text(facts.sentence(at))));
  const excused = facts.signals(["ingen-barnestemme", "ufødt"]);
  if (voice.length === 0 && excused.length === 0) yield shortfall(undefined);
  for (const at of [...voice, ...excused]) yield evidence(at);
}

/** Quoted words behind a mention of the child, or in the section that is the child's. */
function quotesOfChild(facts: DraftFacts): readonly Place[] {
  return facts
    .signals("citat")
    .filter(
      (at) => facts.inSection(at, "child") || (lastNamedBefore(facts, at) ?? "child") === "child",
    );
}

/** "Hun spurgte, om …" where "hun" is the child. */
function tellingsOfChild(facts: DraftFacts): readonly Place[] {
  return facts.prose().flatMap((sentence) =>
    [...facts.text(sentence).matchAll(saying)].flatMap(({ index, 0: words }) => {
      const end = sentence.start + index + words.length;
      const at = { block: sentence.block, start: sentence.start + index, end };
      return lastNamedBefore(facts, { ...at, start: end }) === "child" ? [at] : [];
    }),
  );
}

/** Age in months of the youngest child told of; a school child when none is told. */
function youngest(facts: DraftFacts): number {
  const ages = facts.blocks.flatMap((_, block) =>
    facts.signalsIn(block).reading.ages.map(({ months }) => months),
  );
  return Math.min(120, ...ages);
}
