import {
  addDays,
  type CalendarDate,
  compareDates,
  isoWeek,
  monthName,
  weekdayName,
  weekdayOf,
} from "./calendar.ts";
import type { Moment, TimeValue } from "./times.ts";

/** "mandag" */
export function dayName(date: CalendarDate): string {
  return weekdayName(weekdayOf(date));
}

/** "9/3" */
export function shortDate({ day, month }: CalendarDate): string {
  return `${day}/${month}`;
}

/** "9. marts 2026" */
export function longDate(date: CalendarDate): string {
  return `${date.day}. ${monthName(date.month)} ${date.year}`;
}

/** "8.15" */
export function clock(second: number): string {
  const minutes = Math.floor(second / 60);
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
}

/** The last day of a stretch whose end is exclusive; the first day when it has no end. */
export function lastDay({ from, to }: TimeValue): CalendarDate | undefined {
  if (to === undefined) return from;
  return to.second > 0 ? to : addDays(to, -1);
}

/** A time in words as long as it is fine: "mandag 9. marts 2026 kl. 8.15", "uge 11, 2026", "marts 2026", "9/3-13/3 2026". */
export function timeInWords(value: TimeValue): string {
  const { from, grain } = value;
  const last = lastDay(value);
  if (from === undefined || last === undefined)
    return last === undefined ? "" : `til ${longDate(last)}`;
  if (grain === "hour" || grain === "minute" || grain === "second")
    return hourInWords(value, from, last);
  if (grain === "day" && compareDates(from, last) === 0)
    return `${dayName(from)} ${longDate(from)}`;
  return wholeUnit(value, from, last) ?? stretch(value, from, last);
}

/** "i morges" is a stretch of hours: its day is told, an hour would be made up. */
function hourInWords({ to }: TimeValue, from: Moment, last: CalendarDate): string {
  const day = `${dayName(from)} ${longDate(from)}`;
  if (compareDates(from, last) !== 0) return `${day}-${longDate(last)}`;
  if (to === undefined || to.day !== from.day || to.second - from.second > 3600) return day;
  return `${day} kl. ${clock(from.second)}`;
}

function wholeUnit(value: TimeValue, from: Moment, last: CalendarDate): string | undefined {
  if (value.to === undefined) return undefined;
  const days = spanInDays(from, last);
  if (value.grain === "week" && days === 7)
    return `uge ${isoWeek(from).week}, ${isoWeek(from).year}`;
  if (value.grain === "month" && from.month === last.month && from.year === last.year)
    return `${monthName(from.month)} ${from.year}`;
  if (value.grain === "year" && from.year === last.year && days > 364) return String(from.year);
  return undefined;
}

function spanInDays(from: CalendarDate, last: CalendarDate): number {
  return compareDates(last, from) + 1;
}

function stretch(value: TimeValue, from: CalendarDate, last: CalendarDate): string {
  if (value.to === undefined) return `fra ${longDate(from)}`;
  if (from.year !== last.year) return `${longDate(from)}-${longDate(last)}`;
  return compareDates(from, last) === 0
    ? longDate(from)
    : `${shortDate(from)}-${shortDate(last)} ${last.year}`;
}
