import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { isAnsweredNo, isBygone, isDenied } from "./denial.ts";
import { honourFrames } from "./honourFrames.ts";
import { holds, nextSentence, opensWith } from "./within.ts";

const weak = [
  "ære-overvågning",
  "ære-telefon",
  "ære-forbud",
  "ære-skam",
  "ære-rejse",
  "ære-ægteskab",
  "ære-udstødelse",
  "ære-hemmeligt",
  "ære-bevogter",
];

/** Cues for negative social control; weak ones are named by their kind, since only different kinds add up. */
export function* honourCues(facts: Facts): Iterable<ContextCue> {
  yield* honourFrames(facts);
  for (const [kinds, strength] of [
    [["ære-stærk"], "strong"],
    [weak, "weak"],
  ] as const)
    for (const { block, start, end, signal } of facts.signals(kinds)) {
      const at = { block, start, end };
      if (strength === "strong" && (isDenied(facts, at) || isAnsweredNo(facts, at))) continue;
      if (isBygone(facts, at) || isDoubtedLabel(facts, at)) continue;
      yield { at, strength, signal: signal.kind };
    }
}

/** "En kollega mener, at det er social kontrol. Jeg er ikke sikker på, at det er det.": a name for it that the writer doubts. */
function isDoubtedLabel(facts: Facts, at: Place): boolean {
  const next = holds(facts, at, "kontrol-navn") ? nextSentence(facts, at) : undefined;
  return (
    next !== undefined &&
    facts.has(at, "mener-det", "sentence") &&
    opensWith(facts, next, "tvivler-på-det")
  );
}
