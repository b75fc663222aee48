import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";

/** Under suspicion: the parents as having a right to hear it before the authorities do. */
export function* parentsFirst(facts: DraftFacts): Iterable<Match> {
  if (!facts.suspicion) return;
  for (const hit of facts.signals(["forældre-først", "forældre-krav"], "own"))
    yield shortfall(trimmed(facts, facts.sentence(hit)));
}
