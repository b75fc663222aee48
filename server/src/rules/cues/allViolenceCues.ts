import { perDraft } from "../facts/remembered.ts";
import type { Facts } from "../facts.ts";
import { markCues } from "./markCues.ts";
import { actCues, fearCues, secretCues, type ViolenceCue } from "./violenceCues.ts";
import { violenceFrames } from "./violenceFrames.ts";
import { wordCues } from "./wordCues.ts";

/** Every cue for violence in a draft, gathered once: `abuse` and `acute` both ask. */
export const violenceCues = perDraft((facts: Facts): readonly ViolenceCue[] => [
  ...actCues(facts),
  ...wordCues(facts),
  ...fearCues(facts),
  ...secretCues(facts),
  ...markCues(facts),
  ...violenceFrames(facts),
]);
