import { daysBetween, isDate, weekdayName, weekdayOf } from "../../danish/calendar.ts";
import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** A weekday that does not belong to its date; the year is the draft's own when none is written. */
export function* weekdayDateMismatch(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys())
    for (const { at, value } of facts.times(block)) {
      if (value.kind !== "point" || value.point.date?.type !== "date") continue;
      const { weekday, day, month, year } = value.point.date;
      if (weekday === undefined || day === undefined || month === undefined) continue;
      const told = year ?? likelyYear(facts, month, day);
      if (!isDate(told, month, day)) continue;
      const real = weekdayOf({ year: told, month, day });
      if (real !== weekday) yield shortfall(at, { values: { ugedag: weekdayName(real) } });
    }
}

/** The year a date without one means: the latest that is not well after the draft. */
export function likelyYear({ reference }: DraftFacts, month: number, day: number): number {
  const ahead = daysBetween(reference, { year: reference.year, month, day });
  return ahead > 90 ? reference.year - 1 : ahead < -300 ? reference.year + 1 : reference.year;
}
