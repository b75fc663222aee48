import type { Facts } from "../facts.ts";
import { markCues } from "./markCues.ts";
import { actCues, fearCues, secretCues, type ViolenceCue, wordCues } from "./violenceCues.ts";

const known = new WeakMap<Facts, readonly ViolenceCue[]>();

/** Every cue for violence in a draft, gathered once: `abuse` and `acute` both ask. */
export function violenceCues(facts: Facts): readonly ViolenceCue[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const cues = [
    ...actCues(facts),
    ...wordCues(facts),
    ...fearCues(facts),
    ...secretCues(facts),
    ...markCues(facts),
  ];
  known.set(facts, cues);
  return cues;
}
