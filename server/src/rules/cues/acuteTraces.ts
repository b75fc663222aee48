import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { isOver } from "./acuteFrames.ts";
import { isAnsweredNo, isDenied } from "./denial.ts";
import { daysAhead, daysSince } from "./recency.ts";
import { holdsDenial } from "./within.ts";

/** What a time told with a sentence says of it: "now" in words or by a date of today or yesterday, or a day to come. */
type When = "any" | "now" | "ahead";

/** Broad fields of everyday words, and when; all fields must stand in a sentence and its neighbours. */
interface Trace {
  readonly when: When;
  /** The first field is where the cue is shown. */
  readonly fields: readonly string[];
}

const trace = (when: When, ...fields: readonly string[]): Trace => ({
  when,
  fields: fields.map((one) => `akutspor-${one}`),
});

/** Each branch of danger within a week: two or three fields that ordinary days do not hold together. */
const traces: readonly Trace[] = [
  trace("any", "forsøg", "middel"),
  trace("any", "afsked", "død"),
  trace("now", "afsked"),
  trace("any", "død", "middel"),
  trace("any", "læge-siger", "afviser"),
  trace("any", "syg", "læge-siger"),
  trace("now", "rus", "rattet"),
  trace("any", "seksuelt", "adgang"),
  trace("any", "ved-det", "adgang"),
  trace("ahead", "bort", "trussel"),
  trace("any", "bort", "ved-det"),
  trace("any", "død", "afviser"),
  trace("any", "død", "adgang"),
];

/** Danger now, told in everyday words that no frame knows; what is old, over, denied or answered with no says nothing. */
export function* acuteTraces(facts: Facts): Iterable<ContextCue> {
  for (const { when, fields } of traces) {
    const [first = "", ...others] = fields;
    for (const { block, start, end } of facts.signals(first)) {
      const at = { block, start, end };
      if (others.every((kind) => facts.has(at, kind, "around")) && isStill(facts, at, when))
        yield { at, strength: "strong", signal: first };
    }
  }
}

/** It is told of the time asked for, and neither over, denied nor answered with no. */
function isStill(facts: Facts, at: Place, when: When): boolean {
  if (!isWhen(facts, at, when) || isOver(facts, at) || isAnsweredNo(facts, at)) return false;
  if (isDenied(facts, at) && !holdsDenial(facts, at)) return false;
  return !facts.has(at, "akutspor-forbi", "around");
}

/** Nothing told of more than a week ago counts. */
function isWhen(facts: Facts, at: Place, when: When): boolean {
  const since = daysSince(facts, at);
  if (since !== "unknown" && since > 7) return false;
  if (when === "any") return true;
  if (when === "ahead") return (daysAhead(facts, facts.sentence(at)) ?? 99) <= 5;
  if (since !== "unknown") return since <= 1;
  return facts.has(at, ["akutspor-lige-nu", "klokkeslæt"], "around");
}
