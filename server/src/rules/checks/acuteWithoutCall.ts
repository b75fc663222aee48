import { daysBetween } from "../../danish/calendar.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Under `acute`: no call on the draft's day or the day before, nor delivery to an emergency ward, is told. */
export function* acuteWithoutCall(facts: DraftFacts): Iterable<Match> {
  if (!facts.contexts.acute.on) return;
  const calls = facts
    .signals(["opkald", "opkald-bred"])
    .map((hit) => facts.sentence(hit))
    .filter((at) => isCall(facts, at));
  const first = calls[0];
  yield first === undefined ? shortfall(undefined) : evidence(first);
}

function isCall(facts: DraftFacts, at: Place): boolean {
  if (!facts.has(at, ["opkald-modtager", "opkald-modtager-bred"], "sentence")) return false;
  if (facts.has(at, ["opkald-ikke-endnu", "opkald-ikke-os", "forælder-ringer"], "sentence"))
    return false;
  return isLately(facts, at);
}

/** Today or yesterday; a sentence without a day borrows none: it counts unless an older day stands in it. */
function isLately(facts: DraftFacts, at: Place): boolean {
  const ages = facts.times(at.block).flatMap(({ at: time, value }) => {
    if (time.start < at.start || time.end > at.end || value.kind !== "point") return [];
    if (value.point.date === undefined) return [];
    const from = facts.resolve(value)?.from;
    return from === undefined ? [] : [daysBetween(dateOf(from), facts.reference)];
  });
  return ages.length === 0 || Math.min(...ages) <= 1;
}
