import type { DraftFacts } from "../facts.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** The draft carries no date of its own. */
export function* draftUndated(facts: DraftFacts): Iterable<Match> {
  yield facts.date === undefined ? shortfall(undefined) : evidence(facts.date.at);
}
