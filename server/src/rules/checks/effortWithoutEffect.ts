import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Efforts told with no word of what came of them anywhere in the draft; marked once, at the first of them. */
export function* effortWithoutEffect(facts: DraftFacts): Iterable<Match> {
  if (facts.signals("virkning", "own").length > 0) return;
  const first = firstEffort(facts);
  if (first !== undefined) yield shortfall(first);
}

function firstEffort(facts: DraftFacts): Place | undefined {
  const told = facts.prose().filter((at) => facts.has(at, "egen-indsats-ord", "sentence", "own"));
  const at = told.find((place) => facts.inSection(place, "efforts")) ?? told[0];
  return at && { ...at, end: at.start + facts.text(at).replace(/\s+$/u, "").length };
}
