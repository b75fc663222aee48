import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Parts in which an act is told for another reason. */
const apart = ["identification", "informed", "assessment", "wishes", "summary", "consent"];

/** Nothing is told of what the school or institution itself has done; talks with the parents are another matter. */
export function* ownEffortsMissing(facts: DraftFacts): Iterable<Match> {
  const told: Place[] = [
    ...facts.signals(["egen-indsats", "indsats-nær"]).filter((at) => isOfHouse(facts, at)),
    ...facts.signals("indsats-telegram").filter((at) => isOfHouse(facts, at) && isNote(facts, at)),
    ...facts.prose().filter((at) => facts.inSection(at, "efforts") && facts.text(at).length > 3),
    ...facts
      .signals("huset-gør", "own")
      .filter((at) => !facts.inSection(at, apart) && isOfHouse(facts, at)),
  ];
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** What is only planned, or done by others, is no effort of the house. */
function isOfHouse(facts: DraftFacts, at: Place): boolean {
  return (
    !facts.inSection(at, ["sender"]) &&
    !facts.has({ ...at, end: at.start }, "indsats-ikke-her", "sentence")
  );
}

/** "Kørt hjem til dem to gange", "Skolen: nedsat tid": the sentence begins with what is done. */
function isNote(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  return /^(?:[\s*•-]*|[^:.,]{3,24}: *)$/u.test(facts.text({ ...at, start, end: at.start }));
}
