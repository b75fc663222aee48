import { sideOf } from "../cues/household.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** The parent the violence is against and who lives apart from the one it comes from; undefined when nobody is told to be. */
export function victimOf(facts: DraftFacts): string | undefined {
  if (facts.signals("bor-hver-for-sig").length === 0) return undefined;
  if (facts.signals("vold-mod-mor").length > 0) return "mother";
  return facts.signals("vold-mod-far").length > 0 ? "father" : undefined;
}

/** The victim is named in the place, and nobody else at home. */
export function isOnly(
  facts: DraftFacts,
  { block, start, end }: Place,
  victim: string | undefined,
): boolean {
  const home = facts
    .signalsIn(block)
    .reading.people.filter(({ span }) => span.start >= start && span.end <= end)
    .filter((one) => sideOf(facts, one) === "home");
  return home.length > 0 && home.every(({ relation }) => relation === victim);
}
