import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** A place without the white space at its end. */
export function trimmed(facts: DraftFacts, at: Place): Place {
  return { ...at, end: at.start + facts.text(at).trimEnd().length };
}
