import type { Facts } from "../facts.ts";
import type { ContextCue } from "../rule.ts";
import { acuteCues } from "./acuteCues.ts";
import { violenceCues } from "./allViolenceCues.ts";
import { honourCues } from "./honourCues.ts";

/** The readers of cues that rule files may name under `kode` of a `sammenhæng` rule. */
export const contextCues: Readonly<Record<string, (facts: Facts) => Iterable<ContextCue>>> = {
  vold: violenceCues,
  ære: honourCues,
  akut: acuteCues,
};
