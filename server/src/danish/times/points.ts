import { type Atom, atomAt, normAt } from "./atoms.ts";
import { readClock } from "./clocks.ts";
import { readCalendarDate, readMonthWord, readWeekday } from "./dates.ts";
import { readDayPart } from "./dayParts.ts";
import type { DateFact, DayPartFact } from "./expression.ts";
import { dayParts, weekdays } from "./lexemes.ts";
import { readEdge, readNamed } from "./named.ts";
import type { DateReading, PointReading } from "./readings.ts";
import { readDayWord, readEcho, readNth, readTurn } from "./relative.ts";

/** A point in time with the preposition that belongs to it: "i går", "på mandag", "tirsdag d. 11/3 kl. 9.40". */
export function readPoint(atoms: readonly Atom[], at: number): PointReading | undefined {
  const date = readDate(atoms, at);
  if (date !== undefined && !isZonedClock(atoms, at, date.next))
    return readClockBehind(atoms, at, date);
  const part = readDayPart(atoms, at);
  if (part !== undefined) return readDateBehind(atoms, sharpened(atoms, part));
  const clock = readClock(atoms, at, false);
  if (clock === undefined) return undefined;
  const { next, approximate } = clock;
  return readDateBehind(atoms, {
    next,
    point: { clock: clock.clock },
    ...(approximate === true ? { approximate } : {}),
  });
}

/** "i morges kl. 7.45": the hour says more than the part of the day. */
function sharpened(atoms: readonly Atom[], part: PointReading): PointReading {
  const clock = part.point.date === undefined ? undefined : readClock(atoms, part.next, false);
  if (clock?.clock.type !== "clock") return part;
  return { ...part, next: clock.next, point: { ...part.point, clock: clock.clock } };
}

/** "09.05.07 UTC" looks like a date and is none. */
function isZonedClock(atoms: readonly Atom[], at: number, end: number): boolean {
  if (atomAt(atoms, at).kind !== "digits" || normAt(atoms, at + 1) !== ".") return false;
  return (readClock(atoms, at, false)?.next ?? 0) > end;
}

/** A date in any form, "i", "på", "til" or "d." included, and the year behind it: "juni sidste år". */
export function readDate(atoms: readonly Atom[], at: number): DateReading | undefined {
  const reading = readOneDate(atoms, at);
  if (reading === undefined || !isYearless(reading.date)) return reading;
  const year = readYearBehind(atoms, reading.next);
  if (year === undefined) return reading;
  return { next: year.next, date: { type: "within", date: reading.date, of: year.date } };
}

function isYearless(fact: DateFact): boolean {
  if (fact.type === "date") return fact.month !== undefined && fact.year === undefined;
  return (fact.type === "season" || fact.type === "landmark") && fact.year === undefined;
}

function readYearBehind(atoms: readonly Atom[], at: number): DateReading | undefined {
  const year = readDayWord(atoms, at) ?? readTurn(atoms, at);
  return year?.date.type === "unit" && year.date.unit === "year" ? year : undefined;
}

function readOneDate(atoms: readonly Atom[], at: number): DateReading | undefined {
  const dayWord = readDayWord(atoms, at);
  if (dayWord !== undefined) return dayWord;
  const norm = normAt(atoms, at);
  if (norm === "i") return readAfterI(atoms, at + 1);
  if (norm === "på") return readAfterPaa(atoms, at + 1);
  if (norm === "til") return readAfterTil(atoms, at + 1);
  if (norm === "om") return readSeasonAfterOm(atoms, at + 1);
  return readBare(atoms, at);
}

function readBare(atoms: readonly Atom[], at: number): DateReading | undefined {
  const edge = readEdge(atoms, at);
  if (edge !== undefined) return readLong(atoms, edge);
  return (
    readEcho(atoms, at) ??
    readTurn(atoms, at) ??
    readNth(atoms, at) ??
    readWeekdayIn(atoms, at) ??
    readCalendarDate(atoms, at) ??
    readNamed(atoms, at)
  );
}

/** After "i" stands no day of the month: "i 3. klasse", "i 2/3 af tiden". */
function readAfterI(atoms: readonly Atom[], at: number): DateReading | undefined {
  const edge = readEdge(atoms, at);
  if (edge !== undefined) return readLong(atoms, edge);
  const month = readMonthWord(atoms, at, false);
  if (month !== undefined) return readCalendarDate(atoms, at);
  const start = /^(?:den|det|de)$/.test(normAt(atoms, at)) ? at + 1 : at;
  return (
    readEcho(atoms, start) ??
    readTurn(atoms, start) ??
    readTurn(atoms, at) ??
    readNth(atoms, at) ??
    readNamed(atoms, at)
  );
}

function readAfterPaa(atoms: readonly Atom[], at: number): DateReading | undefined {
  const weekday = weekdays.get(normAt(atoms, at));
  const dated = readBare(atoms, at);
  if (weekday === undefined || dated === undefined) return datedOnly(dated);
  if (dated.next > at + 1) return dated;
  return { next: at + 1, date: { type: "turn", of: { type: "date", weekday }, turn: 1 } };
}

/** "på" before a year or a season belongs to something else ("på 2000 kr."). */
function datedOnly(reading: DateReading | undefined): DateReading | undefined {
  const fact = reading?.date;
  if (fact === undefined) return undefined;
  const yearOnly = fact.type === "date" && fact.month === undefined && fact.day === undefined;
  return yearOnly || fact.type === "season" ? undefined : reading;
}

/** "til foråret", "til mandag", "til næste år", "til sommer": what is to come. */
function readAfterTil(atoms: readonly Atom[], at: number): DateReading | undefined {
  const reading = readLong(atoms, at);
  if (reading === undefined) return undefined;
  const { date, next } = reading;
  const open =
    date.type === "season" || (date.type === "date" && date.weekday !== undefined && !date.day);
  if (!open || ("year" in date && date.year)) return undefined;
  // "natten til lørdag" looks the way its sentence does.
  const night = /^(?:nat|natten)$/.test(normAt(atoms, at - 2));
  return { next, date: night ? date : turnTo(date) };
}

function turnTo(of: DateFact): DateFact {
  return { type: "turn", of, turn: 1 };
}

function readSeasonAfterOm(atoms: readonly Atom[], at: number): DateReading | undefined {
  const named = readNamed(atoms, at);
  return named?.date.type === "season" ? named : undefined;
}

function readLong(atoms: readonly Atom[], at: number): DateReading | undefined {
  const start = normAt(atoms, at) === "i" ? at + 1 : at;
  return (
    readTurn(atoms, start) ??
    readNamed(atoms, start) ??
    (readMonthWord(atoms, start, false) || weekdays.has(normAt(atoms, start))
      ? readCalendarDate(atoms, start)
      : undefined)
  );
}

/** "onsdag i næste uge", "søndag i sidste uge", "mandag i uge 7", "onsdag næste uge". */
function readWeekdayIn(atoms: readonly Atom[], at: number): DateReading | undefined {
  const weekday = weekdays.get(normAt(atoms, at));
  if (weekday === undefined) return undefined;
  const start = normAt(atoms, at + 1) === "i" ? at + 2 : at + 1;
  const week = readTurn(atoms, start) ?? readNamed(atoms, start);
  const fact = week?.date;
  const isWeek = fact?.type === "week" || (fact?.type === "unit" && fact.unit === "week");
  if (week === undefined || !isWeek) return undefined;
  return { next: week.next, date: { type: "nth", n: 1, unit: weekday, of: week.date } };
}

const dayGrained = new Set(["date", "unit", "turn", "nth", "echo", "landmark", "shift"]);

/** The clock time or part of the day told after a date: "mandag morgen", "25/4 kl. 16:00", "1. jan. 2024, 00.00". */
function readClockBehind(atoms: readonly Atom[], at: number, date: DateReading): PointReading {
  const point = { date: date.date };
  const bare = { next: date.next, point };
  if (!dayGrained.has(date.date.type) || isLong(date.date)) return bare;
  const comma = normAt(atoms, date.next) === "," ? date.next + 1 : date.next;
  const dated = { from: at, to: date.next };
  const place = normAt(atoms, date.next) === "om" ? date.next + 1 : date.next;
  const part = partAfterDay(atoms, place);
  if (part !== undefined) {
    const exact = readClock(atoms, part.next, false);
    if (exact !== undefined)
      return { next: exact.next, point: { ...point, clock: exact.clock }, dated };
    return { next: part.next, point: { ...point, clock: part.clock }, dated };
  }
  const clock = readClock(atoms, comma, !atomAt(atoms, comma).line);
  if (clock === undefined || isMonthAt(atoms, clock.next)) return bare;
  return { next: clock.next, point: { ...point, clock: clock.clock }, dated };
}

/** "d. 3/2, 10. marts": the "10." is a date to come. */
function isMonthAt(atoms: readonly Atom[], at: number): boolean {
  const place = normAt(atoms, at) === "." ? at + 1 : at;
  return readMonthWord(atoms, place, true) !== undefined;
}

function isLong(fact: DateFact): boolean {
  if (fact.type === "date") return fact.day === undefined && fact.weekday === undefined;
  if (fact.type === "unit") return fact.unit !== "day";
  if (fact.type === "turn") return isLong(fact.of);
  if (fact.type === "echo" || fact.type === "shift") return fact.unit !== "day";
  return false;
}

function partAfterDay(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly clock: DayPartFact } | undefined {
  const part = dayParts.get(normAt(atoms, at));
  return part === undefined ? undefined : { next: at + 1, clock: { type: "part", part } };
}

/** The date told after a clock time: "kl. 15 i morgen", "klokken 9 på lørdag", "kl. 19:30, Lør, 20 sep". */
export function readDateBehind(atoms: readonly Atom[], clock: PointReading): PointReading {
  if (clock.point.date !== undefined) return clock;
  const comma = normAt(atoms, clock.next) === "," ? clock.next + 1 : clock.next;
  const sure = startsDate(atoms, comma);
  const date = sure ? readDate(atoms, comma) : undefined;
  if (date === undefined || isLong(date.date)) return clock;
  const dated = { from: comma, to: date.next };
  // "5.30 søndag morgen" says the same twice.
  const part = clock.point.clock?.type === "clock" ? partAfterDay(atoms, date.next) : undefined;
  const next = part?.next ?? date.next;
  return { ...clock, next, point: { ...clock.point, date: date.date }, dated };
}

function startsDate(atoms: readonly Atom[], at: number): boolean {
  const norm = normAt(atoms, at);
  if (norm === "på" || norm === "i" || norm === "d" || norm === "den") return true;
  return readDayWord(atoms, at) !== undefined || readWeekday(atoms, at) !== undefined;
}
