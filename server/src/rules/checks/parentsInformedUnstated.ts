import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf, sidesWithin } from "./whoIsMeant.ts";

const labels = ["orienteret", "orientering", "orienteret_foraeldre", "bekendt"];
const parental: ReadonlySet<string> = new Set(["mother", "father", "parents", "foster"]);

/** The draft does not say whether the parents know of this underretning, or why they do not. */
export function* parentsInformedUnstated(facts: DraftFacts): Iterable<Match> {
  const told = facts
    .signals(["orienteret", "orienteret-bred", "orienteret-svag"])
    .filter((at) => facts.isOwnVoice(at) || facts.isHeading(at));
  const byName = facts
    .signals("brevet-kendt")
    .filter((at) => namesParent(facts, at.block) || meansParent(facts, at));
  const answered = (facts.field(...labels) ?? "") !== "" || hasFilledSection(facts);
  if (told.length === 0 && byName.length === 0 && !answered) yield shortfall(undefined);
  for (const at of [...told, ...byName]) yield evidence(at);
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
