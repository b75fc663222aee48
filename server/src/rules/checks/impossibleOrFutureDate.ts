import { compareDates } from "../../danish/calendar.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** A day no calendar has, or an event told in the past tense on a day after the draft's own. */
export function* impossibleOrFutureDate(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys())
    for (const { at, value } of facts.times(block)) {
      if (value.impossible)
        yield shortfall(at, {
          message:
            "Datoen „{ord}“ findes ikke i kalenderen. Ret den, så modtageren kan stole på forløbet.",
        });
      else if (isFuture(facts, at, value)) yield shortfall(at);
    }
}

function isFuture(
  facts: DraftFacts,
  at: Place,
  value: ReturnType<DraftFacts["times"]>[number]["value"],
): boolean {
  if (facts.date === undefined || value.kind !== "point" || value.point.date?.type !== "date")
    return false;
  const { day, month, year } = value.point.date;
  if (day === undefined || month === undefined || year === undefined) return false;
  if (compareDates({ year, month, day }, facts.date.value) <= 0) return false;
  return facts.has(at, "datid", "sentence") && !facts.has(at, "plan", "sentence");
}
