import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** A dismissing generalisation is no voice: "siger altid, at det er de andre". */
const dismissing = /(?<!\p{L})(?:altid|hver gang|hele tiden|aldrig andet)(?!\p{L})/iu;
const littleSpeech = 36;

/** Neither the child's own words, nor signs of a child with little speech, nor a reason why not. */
export function* childVoiceMissing(facts: DraftFacts): Iterable<Match> {
  const voice = [
    ...facts.signals(["barn-siger", "barnets-egen-stemme"]),
    ...quotesInChildSection(facts),
    ...(youngest(facts) < littleSpeech ? facts.signals("barnets-tegn") : []),
  ].filter((at) => !facts.isHeading(at) && !dismissing.test(facts.text(facts.sentence(at))));
  const excused = facts.signals(["ingen-barnestemme", "ufødt"]);
  if (voice.length === 0 && excused.length === 0) yield shortfall(undefined);
  for (const at of [...voice, ...excused]) yield evidence(at);
}

function quotesInChildSection(facts: DraftFacts): readonly Place[] {
  return facts.signals("citat").filter((at) => facts.inSection(at, "child"));
}

/** Age in months of the youngest child told of; a school child when none is told. */
function youngest(facts: DraftFacts): number {
  const ages = facts.blocks.flatMap((_, block) =>
    facts.signalsIn(block).reading.ages.map(({ months }) => months),
  );
  return Math.min(120, ...ages);
}
