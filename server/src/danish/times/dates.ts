import type { Weekday } from "../calendar.ts";
import { type Atom, atomAt, normAt, skipDot, standsAlone } from "./atoms.ts";
import {
  months,
  nameMonths,
  ordinals,
  shortMonths,
  shortUnits,
  shortWeekdays,
  units,
  weekdays,
} from "./lexemes.ts";
import { readNumericDate } from "./numericDates.ts";
import type { CalendarReading } from "./readings.ts";
import { readShortWeekday } from "./weekdays.ts";
import { readYear } from "./years.ts";

type CalendarFact = CalendarReading["date"];

/** "mandag den 18. februar", "Torsdag d. 19/2", "3 marts 2015", "12.03.26", "Oktober 2014", "den 15.". */
export function readCalendarDate(atoms: readonly Atom[], at: number): CalendarReading | undefined {
  const day = readWeekday(atoms, at);
  if (day === undefined) return readUndayed(atoms, at, false);
  const found = readAfterWeekday(atoms, day.next);
  const weekday = { weekday: day.weekday };
  if (found !== undefined) return { next: found.next, date: { ...found.date, ...weekday } };
  return !day.sure ? undefined : { next: day.next, date: { type: "date", ...weekday } };
}

function readAfterWeekday(atoms: readonly Atom[], at: number): CalendarReading | undefined {
  const next = normAt(atoms, at) === "," ? at + 1 : at;
  const found = readUndayed(atoms, next, true);
  // "mandag, marts er lang": only a date with a day of its own belongs to the weekday.
  return found?.date.day === undefined ? undefined : found;
}

interface WeekdayReading {
  readonly next: number;
  readonly weekday: Weekday;
  /** False for a short form that only a date after it makes a weekday. */
  readonly sure: boolean;
}

/** A weekday in full or short. */
export function readWeekday(atoms: readonly Atom[], at: number): WeekdayReading | undefined {
  const weekday = weekdays.get(normAt(atoms, at));
  if (weekday !== undefined) return { next: at + 1, weekday, sure: true };
  return readShortWeekday(atoms, at);
}

function readUndayed(
  atoms: readonly Atom[],
  at: number,
  cued: boolean,
): CalendarReading | undefined {
  const start = skipArticle(atoms, at);
  const sure = cued || start > at;
  const atom = atomAt(atoms, start);
  if (atom.kind === "digits")
    return (
      readDayMonth(atoms, start, atom.value) ??
      readNumericDate(atoms, start, sure) ??
      (start > at ? readBareDay(atoms, start) : undefined)
    );
  const ordinal = ordinals.get(atom.norm);
  if (ordinal !== undefined) return readDayMonth(atoms, start, ordinal);
  return start > at ? undefined : readMonth(atoms, at, cued);
}

/** "den", "d." or "dato". */
export function skipArticle(atoms: readonly Atom[], at: number): number {
  const norm = normAt(atoms, at);
  if (norm === "den") return at + 1;
  if (norm !== "d") return at;
  return skipDot(atoms, at + 1);
}

/** "1. marts", "8 Aug", "14april 2015", "den tredje marts 2015". */
function readDayMonth(
  atoms: readonly Atom[],
  at: number,
  day: number,
): CalendarReading | undefined {
  if (day > 99 || isCountOfMonth(atoms, at)) return undefined;
  const monthAt = skipDot(atoms, at + 1);
  const month = readMonthWord(atoms, monthAt, true);
  if (month === undefined) return undefined;
  const comma = normAt(atoms, month.next) === "," ? month.next + 1 : month.next;
  const year = readYear(atoms, comma, comma === month.next);
  if (year === undefined) return fact(month.next, { day, month: month.month });
  return fact(year.next, { day, month: month.month, year: year.year });
}

/** "Marts: 31. April: 26.": the number is what was counted in the month before it. */
function isCountOfMonth(atoms: readonly Atom[], at: number): boolean {
  return normAt(atoms, at - 1) === ":" && months.has(normAt(atoms, at - 2));
}

/** "den 15.", "d. 3", "mandag den 18.": the day of an untold month. */
function readBareDay(atoms: readonly Atom[], at: number): CalendarReading | undefined {
  const { value, norm } = atomAt(atoms, at);
  if (value < 1 || value > 31 || norm.length > 2) return undefined;
  const next = skipDot(atoms, at + 1);
  const after = atomAt(atoms, next);
  if (after.kind === "digits" && !after.gap) return undefined;
  const joined = after.norm === "-" || after.norm === "/" || after.norm === "%";
  if (joined && atomAt(atoms, next + 1).kind !== "wall" && !atomAt(atoms, next + 1).gap)
    return undefined;
  // "den 15." ends a clause or is followed by a small word; before a noun it is a rank ("den 3. gang").
  if (!endsClause(after) && !followers.has(after.norm)) return undefined;
  return fact(next, { day: value });
}

const followers = new Set(
  "og til kl klokken eller samt men om på ved for var er havde har blev kom fik gik sagde så med fra ringede hvor da at som af".split(
    " ",
  ),
);

function endsClause(atom: Atom): boolean {
  return atom.kind === "wall" || atom.kind === "mark" || atom.line;
}

/** "marts", "Oktober 2014", "sept. 25", "februar 15", "April 14, 2015". */
function readMonth(atoms: readonly Atom[], at: number, cued: boolean): CalendarReading | undefined {
  const month = readMonthWord(atoms, at, false);
  if (month === undefined) return undefined;
  const day = readMonthDay(atoms, month.next, month.month, cued);
  if (day !== undefined) return day;
  const year = readYear(atoms, month.next, true);
  if (year !== undefined) return fact(year.next, { month: month.month, year: year.year });
  if (month.short || isPerson(atoms, at)) return undefined;
  return fact(month.next, { month: month.month });
}

/** English order, as calendars and lists have it; a number over 19 without weekday or year is sooner a year. */
function readMonthDay(
  atoms: readonly Atom[],
  at: number,
  month: number,
  cued: boolean,
): CalendarReading | undefined {
  const atom = atomAt(atoms, at);
  if (atom.kind !== "digits" || atom.value < 1 || atom.value > 31 || atom.norm.length > 2)
    return undefined;
  if (isCounted(atoms, at)) return undefined;
  const comma = atomAt(atoms, at + 1);
  const year = comma.norm === "," ? readYear(atoms, at + 2, false) : undefined;
  if (year !== undefined) return fact(year.next, { day: atom.value, month, year: year.year });
  const weekday = comma.norm === "," ? weekdayWord(normAt(atoms, at + 2)) : undefined;
  if (weekday !== undefined)
    return fact(skipDot(atoms, at + 3), { day: atom.value, month, weekday });
  if (!cued && atom.value > 19) return undefined;
  return fact(at + 1, { day: atom.value, month });
}

function weekdayWord(norm: string): Weekday | undefined {
  return weekdays.get(norm) ?? shortWeekdays.get(norm);
}

/** "Jan 12 år", "maj 3 gange", "jul 15.30": the number belongs to what follows it. */
function isCounted(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  if (units.has(next.norm) || shortUnits.has(next.norm) || next.norm === "gange") return true;
  const after = atomAt(atoms, at + 2);
  return /^[.:/%-]$/.test(next.norm) && !next.gap && !after.gap && after.kind !== "wall";
}

function isPerson(atoms: readonly Atom[], at: number): boolean {
  const { capital, norm } = atomAt(atoms, at);
  if (!capital || !nameMonths.has(norm)) return false;
  const alone = atomAt(atoms, at).line && endsClause(atomAt(atoms, at + 1));
  return !alone && !monthCues.has(normAt(atoms, at - 1));
}

const monthCues = new Set("i siden fra til medio ultimo primo næste sidste og - inden".split(" "));

interface MonthReading {
  readonly next: number;
  readonly month: number;
  readonly short: boolean;
}

/** A month in full, or short beside a day (`beside`) or a number. */
export function readMonthWord(
  atoms: readonly Atom[],
  at: number,
  beside: boolean,
): MonthReading | undefined {
  const norm = normAt(atoms, at);
  const full = months.get(norm);
  if (full !== undefined) return { next: at + 1, month: full, short: false };
  const short = shortMonths.get(norm);
  if (short === undefined) return undefined;
  const next = skipDot(atoms, at + 1);
  const alone = next > at + 1 && standsAlone(atoms, at, next);
  if (alone) return { next, month: short, short: false };
  const counts = beside || atomAt(atoms, next).kind === "digits" || normAt(atoms, next) === "'";
  return counts ? { next, month: short, short: true } : undefined;
}

function fact(next: number, parts: Omit<CalendarFact, "type">): CalendarReading {
  return { next, date: { type: "date", ...parts } };
}
