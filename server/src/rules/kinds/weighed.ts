import { overlaps } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** Which of a draft's own sentences a scorecard weighs. */
export interface Weighing {
  /** Only those that hold the writer's own signals of these kinds; undefined for all. */
  readonly onlyAt: readonly string[] | undefined;
  /** Kinds of signal that such a signal must not lie within. */
  readonly notInside: readonly string[];
}

/** What a scorecard may mark in a sentence: the sentence itself, or its signals in reading order, of two that overlap the first. */
export function markable(
  facts: DraftFacts,
  sentence: Place,
  { onlyAt, notInside }: Weighing,
): readonly Place[] {
  if (onlyAt === undefined) return [sentence];
  const found = facts
    .near({ ...sentence, end: sentence.start }, onlyAt, "sentence", "own")
    .filter((one) => !facts.inside(one, notInside))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => !found.slice(0, index).some((other) => overlaps(other, one)));
}
