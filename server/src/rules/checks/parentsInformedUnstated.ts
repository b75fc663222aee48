import {
  noneWords,
  thirdPersonObjects,
  thirdPersonPlurals,
  thirdPersons,
} from "../../danish/data/smallWords.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { holds } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf, sidesWithin } from "./whoIsMeant.ts";

const labels = ["orienteret", "orientering", "orienteret_foraeldre", "bekendt"];
const parental: ReadonlySet<string> = new Set(["mother", "father", "parents", "foster"]);

/** The draft does not say whether the parents know of this underretning, or why they do not. */
export function* parentsInformedUnstated(facts: DraftFacts): Iterable<Match> {
  const told = facts
    .signals(["orienteret", "orienteret-bred", "orienteret-svag", "orienteret-svag-om"])
    .filter((at) => facts.isOwnVoice(at) || facts.isHeading(at))
    .filter((at) => !weak.has(at.signal.kind) || !isOfChildAlone(facts, at));
  const byName = facts
    .signals("brevet-kendt")
    .filter((at) => namesParent(facts, at.block) || meansParent(facts, at));
  const known = facts
    .signals("brevet-vides")
    .filter((at) => facts.isOwnVoice(at) && isOfParent(facts, at));
  const unnamed = facts
    .signals("brevet-uvidende")
    .filter((at) => facts.isOwnVoice(at) && mayBeOfParent(facts, at));
  const answered = isAnswer.test(facts.field(...labels) ?? "") || hasFilledSection(facts);
  const all = [...told, ...byName, ...known, ...unnamed];
  if (all.length === 0 && !answered) yield shortfall(undefined);
  for (const at of all) yield evidence(at);
}

/** Words or a ticked box, not a line of dashes. */
const isAnswer = /\p{L}{2}|[☒☑✓]/u;
/** A parent is named in the sentence, or somebody is meant who is not known to be the child or another. */
function isOfParent(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  if (facts.has({ ...at, end: at.start }, "forældre-nævnt", "sentence")) return true;
  if (holds(facts, sentence, "hjemmet-under-ét")) return true;
  const sides = sidesWithin(facts, sentence);
  if ([...sides].some((side) => parental.has(side))) return true;
  return (
    sides.size === 0 &&
    wordsOf(facts, sentence).some(({ norm }) => pronouns.has(norm)) &&
    !holds(facts, sentence, "ikke-forælder-nævnt")
  );
}

/** Signals that say of somebody that he has been told, not of whom. */
const weak: ReadonlySet<string> = new Set(["orienteret-svag", "orienteret-svag-om"]);

/** "Rasmus er ikke orienteret om det her": the child, and no parent beside it. */
function isOfChildAlone(facts: DraftFacts, at: Place): boolean {
  const sides = sidesWithin(facts, facts.sentence(at));
  return sides.size === 1 && sides.has("child") && !isOfParent(facts, at);
}

/** "Jeg har ikke sagt noget", "den har vi ikke nævnt for hende": neither the child nor a third person is named. */
function mayBeOfParent(facts: DraftFacts, at: Place): boolean {
  if (isOfParent(facts, at)) return true;
  const sentence = facts.sentence(at);
  if (holds(facts, sentence, "ikke-forælder-nævnt")) return false;
  const sides = sidesOf(facts);
  return !facts.mentions.some(
    ({ at: { block, start }, value }, index) =>
      block === at.block &&
      sentence.start <= start &&
      start < sentence.end &&
      value.kind === "name" &&
      sides.get(index) === "child",
  );
}

/** Words for somebody who has been named, or for nobody. */
const pronouns: ReadonlySet<string> = new Set([
  ...thirdPersons,
  ...thirdPersonObjects,
  ...thirdPersonPlurals,
  ...noneWords,
]);

/** "Jeg fortalte hende, at vi underretter", "hun siger, at vi skal skrive": a parent by pronoun. */
function meansParent(facts: DraftFacts, at: Place): boolean {
  return [...sidesWithin(facts, facts.sentence(at))].some((side) => parental.has(side));
}

/** A parent is called by name in this block. */
function namesParent(facts: DraftFacts, block: number): boolean {
  const sides = sidesOf(facts);
  return facts.mentions.some(
    ({ at, value }, index) =>
      at.block === block && value.kind === "name" && parental.has(sides.get(index) ?? ""),
  );
}

function hasFilledSection(facts: DraftFacts): boolean {
  return facts
    .prose()
    .some((at) => facts.inSection(at, "informed") && /\p{L}{2}/u.test(facts.text(at)));
}
