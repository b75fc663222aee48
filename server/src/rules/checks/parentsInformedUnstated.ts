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
    .filter((at) => facts.isOwnVoice(at) || facts.isHeading(at));
  const byName = facts
    .signals("brevet-kendt")
    .filter((at) => namesParent(facts, at.block) || meansParent(facts, at));
  const known = facts
    .signals("brevet-vides")
    .filter((at) => facts.isOwnVoice(at) && isOfParent(facts, at));
  const answered = isAnswer.test(facts.field(...labels) ?? "") || hasFilledSection(facts);
  const all = [...told, ...byName, ...known];
  if (all.length === 0 && !answered) yield shortfall(undefined);
  for (const at of all) yield evidence(at);
}

/** Words or a ticked box, not a line of dashes. */
const isAnswer = /\p{L}{2}|[☒☑✓]/u;
const someone = /(?<!\p{L})(?:hun|han|de|dem|hende|ham|begge|ingen|familien|hjemmet)(?!\p{L})/iu;
const another =
  /(?<!\p{L})(?:farmor|farfar|mormor|morfar|bedstemor|bedstefar|naboen?|barnet|drengen|pigen|eleven|lederen|ledelsen|skolelederen|rådgiveren)(?!\p{L})/iu;

/** A parent is named in the sentence, or somebody is meant who is not known to be the child or another. */
function isOfParent(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  if (facts.has({ ...at, end: at.start }, "forældre-nævnt", "sentence")) return true;
  const words = facts.text(sentence);
  if (/(?<!\p{L})(?:familien|hjemmet)(?!\p{L})/iu.test(words)) return true;
  const sides = sidesWithin(facts, sentence);
  if ([...sides].some((side) => parental.has(side))) return true;
  return sides.size === 0 && someone.test(words) && !another.test(words);
}

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
