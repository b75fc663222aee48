import { dateOfDayNumber, dayNumber, daysInMonth, weekdayOfDayNumber } from "../calendar.ts";
import type { Grain } from "./expression.ts";

/** Which way an open expression looks from the time of writing. */
export type Direction = "past" | "future";

/** A stretch of civil time in seconds since 1970-01-01, end-exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

/** From where, and which way, a time is seen. */
export interface View {
  /** Seconds since 1970-01-01. */
  readonly now: number;
  /** True when the time of day is known too. */
  readonly exact: boolean;
  readonly direction: Direction;
  /** Minutes east of UTC. */
  readonly zone?: number;
}

const daySeconds = 86_400;
const sizes: Readonly<Partial<Record<Grain, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: daySeconds,
  week: 7 * daySeconds,
};
const monthSizes: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
};

/** Midnight of a date in seconds; months and days may run over. */
export function secondsOf(year: number, month: number, day: number): number {
  return dayNumber(year, month, day) * daySeconds;
}

/** The beginning of the unit that holds a moment; weeks begin on Monday. */
export function floorTo(seconds: number, grain: Grain): number {
  if (grain === "week") {
    const days = Math.floor(seconds / daySeconds);
    return (days - (weekdayOfDayNumber(days) - 1)) * daySeconds;
  }
  const size = sizes[grain];
  if (size !== undefined) return Math.floor(seconds / size) * size;
  const { year, month } = dateOfDayNumber(Math.floor(seconds / daySeconds));
  const months = monthSizes[grain] ?? 12;
  return secondsOf(year, month - ((month - 1) % months), 1);
}

/** The moment so many units later; in months the day is cut to the month's length, fractions count as days. */
export function addUnits(seconds: number, grain: Grain, amount: number): number {
  const size = sizes[grain];
  if (size !== undefined) return seconds + Math.round(amount * size);
  const months = (monthSizes[grain] ?? 12) * amount;
  const whole = Math.trunc(months);
  const days = Math.floor(seconds / daySeconds);
  const { year, month, day } = dateOfDayNumber(days);
  const first = dateOfDayNumber(dayNumber(year, month + whole, 1));
  const cut = Math.min(day, daysInMonth(first.year, first.month));
  const rest = Math.round((months - whole) * 30) * daySeconds;
  return secondsOf(first.year, first.month, cut) + (seconds - days * daySeconds) + rest;
}

/** The unit of this grain that begins at a moment. */
export function unitFrom(from: number, grain: Grain): Stretch {
  return { from, to: addUnits(from, grain, 1), grain };
}

/** The grain one step finer, which a shift by so many units is good to. */
export const finer: Readonly<Record<Grain, Grain>> = {
  second: "second",
  minute: "second",
  hour: "minute",
  day: "hour",
  week: "day",
  month: "day",
  quarter: "month",
  season: "month",
  year: "month",
};
