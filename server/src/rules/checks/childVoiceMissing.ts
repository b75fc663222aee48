import { before, holds, opensWith } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { lastNamedBefore, type Side, sidesWithin } from "./whoIsMeant.ts";

const parental: ReadonlySet<Side> = new Set(["mother", "father", "parents", "foster"]);
const littleSpeech = 36;
/** Neither the child's own words, nor signs of a child with little speech, nor a reason why not. */
export function* childVoiceMissing(facts: DraftFacts): Iterable<Match> {
  const voice = [
    ...facts.signals("barn-siger"),
    ...facts
      .signals(["barnets-egen-stemme", "barnets-stemme-bred"])
      .filter((at) => isOfChild(facts, at)),
    ...quotesOfChild(facts),
    ...tellingsOfChild(facts),
    ...(hasLittleSpeech(facts) ? facts.signals("barnets-tegn") : []),
  ].filter((at) => !facts.isHeading(at) && isVoice(facts, at));
  const excused = facts.signals(["ingen-barnestemme", "ingen-stemme-bred", "ufødt"]);
  if (voice.length === 0 && excused.length === 0) yield shortfall(undefined);
  for (const at of [...voice, ...excused]) yield evidence(at);
}

/** Neither waved away nor small talk, a guess of the writer's, or told by a parent or brother. */
function isVoice(facts: DraftFacts, at: Place): boolean {
  const { block, end } = facts.sentence(at);
  return (
    !holds(facts, facts.sentence(at), "stemme-uden-indhold") &&
    !before(facts, at, "stemme-af-andre").some(
      (other) => !facts.text({ block, start: other.end, end: at.start }).includes(";"),
    ) &&
    !opensWith(facts, { block, start: at.end, end }, "siger-familien")
  );
}

/** Quoted words behind a mention of the child, or in the section that is the child's. */
function quotesOfChild(facts: DraftFacts): readonly Place[] {
  return facts
    .signals("citat")
    .filter(
      (at) =>
        isChildsSection(facts, at) ||
        (wordsIn(facts, at) > 1 && (lastNamedBefore(facts, at) ?? "child") === "child"),
    );
}

/** "Det Sofus siger", "Barnets egne ord". */
function isChildsSection(facts: DraftFacts, at: Place): boolean {
  const isAbove = (kind: string) =>
    facts.near(at, kind, "anchor").some((title) => facts.isHeading(title));
  return (
    facts.inSection(at, "child") ||
    (isAbove("barnets-ord-overskrift") && !isAbove("voksnes-overskrift"))
  );
}

/** One word shows how a child speaks, not what it says of the matter. */
function wordsIn(facts: DraftFacts, at: Place): number {
  return facts.text(at).match(/\p{L}+/gu)?.length ?? 0;
}

/** No word of somebody else: "pædagogen siger". */
function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sides = sidesWithin(facts, at);
  const unnamed = facts.cast.subjects.every(({ name }) => name === undefined);
  return (
    sides.has("child") ||
    sides.size === 0 ||
    (unnamed && ![...sides].some((side) => parental.has(side)))
  );
}

/** Too young for many words, or told to speak in signs, pictures or single words. */
function hasLittleSpeech(facts: DraftFacts): boolean {
  return youngest(facts) < littleSpeech || facts.signals("få-ord").length > 0;
}

/** "Hun spurgte, om …" where "hun" is the child. */
function tellingsOfChild(facts: DraftFacts): readonly Place[] {
  return facts
    .signals("han-siger", "own")
    .filter((at) => lastNamedBefore(facts, { ...at, start: at.end }) === "child");
}

/** Age in months of the youngest child told of; a school child when none is told. */
function youngest(facts: DraftFacts): number {
  const ages = facts.blocks.flatMap((_, block) =>
    facts.signalsIn(block).reading.ages.map(({ months }) => months),
  );
  return Math.min(120, ...ages);
}
