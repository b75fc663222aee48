/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Monday 1 … Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The number of days from 1970-01-01 to the date, negative before it; months outside 1-12 carry over to the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = inYear <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a number of days since 1970-01-01 (the other way of `dayNumber`). */
export function dateOfDayNumber(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number of days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** True when the calendar has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The weekday of a number of days since 1970-01-01 (a Thursday). */
export function weekdayOfDayNumber(days: number): Weekday {
  return weekdays[(((days + 3) % 7) + 7) % 7] ?? 1;
}

/** The weekday of a date. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfDayNumber(dayNumber(date.year, date.month, date.day));
}

/** The date so many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date.year, date.month, date.day) + days);
}

/** The date so many months later (earlier when negative); the day is cut to the length of the month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month } = dateOfDayNumber(dayNumber(date.year, date.month + months, 1));
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The number of days from the one date to the other, negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return daysBetween(b, a);
}

/** The Monday (days since 1970-01-01) of an ISO week; week 1 holds 4 January. */
export function isoWeekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - (weekdayOfDayNumber(fourth) - 1) + (week - 1) * 7;
}

/** The ISO week number of a date, and the year that week belongs to. */
export function isoWeek(date: CalendarDate): { readonly year: number; readonly week: number } {
  const days = dayNumber(date.year, date.month, date.day);
  const { year } = dateOfDayNumber(days - (weekdayOfDayNumber(days) - 1) + 3);
  return { year, week: Math.floor((days - isoWeekStart(year, 1)) / 7) + 1 };
}

/** The date as ISO 8601, `2026-03-12`. */
export function formatIsoDate(date: CalendarDate): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}

/** The Danish names of the months in order, lower case. */
export const monthNames: readonly string[] = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];
/** The Danish names of the weekdays from Monday, lower case. */
export const weekdayNames: readonly string[] = [
  "mandag",
  "tirsdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lørdag",
  "søndag",
];

/** The Danish name of a weekday, lower case. */
export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday - 1] ?? "";
}

/** The Danish name of a month, counted from 1, lower case. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** The calendar year in which the school year of a date began, 1 August (folkeskoleloven § 14 a). */
export function schoolYearOf(date: CalendarDate): number {
  return date.month >= 8 ? date.year : date.year - 1;
}

const written =
  /^\s*(?:d\.|den)?\s*(\d{1,2})\s*(?:[./-]\s*(\d{1,2})\s*[./-]|\.?\s*(\p{L}+)\.?,?)\s*(\d{4}|\d{2})\.?\s*$/iu;
const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?\s*$/;

/** The one date a field holds ("26-09-2025", "12.03.26", "d. 3. maj 2025", "2026-03-12"), or undefined. */
export function parseDate(text: string): CalendarDate | undefined {
  const plain = text.normalize("NFC");
  const technical = iso.exec(plain);
  if (technical !== null) {
    return dateOf(Number(technical[1]), Number(technical[2]), Number(technical[3]));
  }
  const parts = written.exec(plain);
  if (parts === null) return undefined;
  const year = Number(parts[4]);
  const full = (parts[4] ?? "").length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  const month = parts[3] === undefined ? Number(parts[2]) : monthOf(parts[3]);
  return dateOf(full, month, Number(parts[1]));
}

function monthOf(word: string): number {
  const start = word.toLowerCase();
  if (start.length < 3) return 0;
  return monthNames.findIndex((name) => name.startsWith(start)) + 1;
}

function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  return isDate(year, month, day) ? { year, month, day } : undefined;
}
