import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { sidesOf } from "./whoIsMeant.ts";

const labels = ["orienteret", "orientering", "orienteret_foraeldre", "bekendt"];
const parental: ReadonlySet<string> = new Set(["mother", "father", "parents", "foster"]);

/** The draft does not say whether the parents know of this underretning, or why they do not. */
export function* parentsInformedUnstated(facts: DraftFacts): Iterable<Match> {
  const told = facts.signals(["orienteret", "orienteret-bred"]);
  const byName = facts.signals("brevet-kendt").filter((at) => namesParent(facts, at.block));
  const answered = (facts.field(...labels) ?? "") !== "" || hasFilledSection(facts);
  if (told.length === 0 && byName.length === 0 && !answered) yield shortfall(undefined);
  for (const at of [...told, ...byName]) yield evidence(at);
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
