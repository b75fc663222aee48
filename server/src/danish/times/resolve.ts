import { addDays, type CalendarDate, compareDates, isDate } from "../calendar.ts";
import type { Grain, TimeExpression } from "./expression.ts";

/** A moment of civil time: a date and the seconds since its midnight. */
export interface Moment extends CalendarDate {
  readonly second: number;
}

/** The stretch an expression stands for, end-exclusive; an end that is absent is open. */
export interface TimeValue {
  readonly from?: Moment;
  readonly to?: Moment;
  readonly grain: Grain;
}

/**
 * The value of an expression seen from the day of writing. Reports tell of the past, so what the words leave
 * open (a year, which Tuesday) is taken as the latest before the reference; `future` takes the next after it.
 * Undefined for what has no place in time (how long, how often) or hangs on another time in the text.
 */
export function resolveTime(
  time: TimeExpression,
  reference: CalendarDate,
  direction: "past" | "future" = "past",
): TimeValue | undefined {
  if (time.kind !== "point" || time.point.date?.type !== "date") return undefined;
  const { month, day, year } = time.point.date;
  if (month === undefined || day === undefined) return undefined;
  const years = [reference.year, reference.year - 1, reference.year + 1];
  const first = years
    .filter((each) => (year ?? each) === each && isDate(each, month, day))
    .map((each) => ({ year: each, month, day }))
    .find((each) => compareDates(each, reference) <= 0 === (direction === "past"));
  if (first === undefined) return undefined;
  return {
    from: { ...first, second: 0 },
    to: { ...addDays(first, 1), second: 0 },
    grain: "day",
  };
}
