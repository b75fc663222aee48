import { overlaps } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/**
 * What a scorecard may mark in one of the writer's own sentences: the sentence, or where it weighs only sentences that hold certain
 * signals, the writer's own signals of these kinds, in reading order, of two that overlap the first.
 */
export function markable(
  facts: DraftFacts,
  sentence: Place,
  onlyAt: readonly string[] | undefined,
): readonly Place[] {
  if (onlyAt === undefined) return [sentence];
  const found = facts
    .near({ ...sentence, end: sentence.start }, onlyAt, "sentence", "own")
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => !found.slice(0, index).some((other) => overlaps(other, one)));
}
