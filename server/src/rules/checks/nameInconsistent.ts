import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** One person spelt in two ways, or a name left from a copied text: marked at the rarer one. */
export function* nameInconsistent(facts: DraftFacts): Iterable<Match> {
  for (const { mention, expected } of facts.cast.slips) {
    const at = facts.mentions[mention]?.at;
    if (at !== undefined) yield shortfall(at, { values: { navn: expected } });
  }
}
