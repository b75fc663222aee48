import { readUnit } from "./amounts.ts";
import { type Atom, atomAt, normAt, skipDot } from "./atoms.ts";
import { type ClockReading, readClock, skipKl } from "./clocks.ts";
import { readMonthWord, readWeekday, skipArticle } from "./dates.ts";
import type { DateFact, TimeMeaning, TimePoint } from "./expression.ts";
import { readNumericDate } from "./numericDates.ts";
import { readDate, readDateBehind, readPoint } from "./points.ts";
import type { MeaningReading, PointReading } from "./readings.ts";
import { readShift } from "./shifts.ts";
import { readYear } from "./years.ts";

const joins: readonly (readonly string[])[] = [
  ["til", "og", "med"],
  ["t", ".", "o", ".", "m", "."],
  ["frem", "til"],
  ["og", "frem", "til"],
  ["indtil"],
  ["til"],
  ["-"],
];

/** The index after "til", "-", "til og med" …, or undefined. */
function joinEnd(atoms: readonly Atom[], at: number): number | undefined {
  const join = joins.find((words) =>
    words.every((word, place) => normAt(atoms, at + place) === word),
  );
  return join === undefined ? undefined : at + join.length;
}

/** A point, and what follows it when it is the first end of a range. */
export function readPointOrRange(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const days = readDayRange(atoms, at);
  if (days !== undefined) return days;
  const from = readPoint(atoms, at);
  if (from === undefined) return undefined;
  return readHours(atoms, from) ?? readUpTo(atoms, from) ?? pointMeaning(from);
}

function pointMeaning(reading: PointReading): MeaningReading {
  const { point, ...rest } = reading;
  return { ...rest, meaning: { kind: "point", point } };
}

/** "torsdag fra 9 til 11", "i morgen efter kl. 14", "tirsdag mellem 9:30 og 11:00". */
function readHours(atoms: readonly Atom[], day: PointReading): MeaningReading | undefined {
  if (day.point.date === undefined || day.point.clock !== undefined) return undefined;
  const hours = readClockBounds(atoms, day.next, true);
  if (hours === undefined) return undefined;
  return { next: hours.next, meaning: withDate(hours.meaning, day.point.date) };
}

function withDate(meaning: TimeMeaning, date: DateFact): TimeMeaning {
  if (meaning.kind !== "range") return meaning;
  const { from, to } = meaning;
  return {
    ...meaning,
    ...(from === undefined ? {} : { from: { date, ...from } }),
    ...(to === undefined ? {} : { to: { date, ...to } }),
  };
}

/** "P - Q", "P til Q", "uge 6-10", "kl. 8-12", "2013-15". */
function readUpTo(atoms: readonly Atom[], from: PointReading): MeaningReading | undefined {
  const join = joinEnd(atoms, from.next);
  if (join === undefined) return undefined;
  const to = readEnd(atoms, join, from.point);
  if (to === undefined) return undefined;
  return { next: to.next, meaning: rangeOf(from.point, to.point) };
}

/** Parts told once hold for both ends: "1. januar-15. februar 2024", "mandag kl. 8-12". */
function rangeOf(from: TimePoint, to: TimePoint): TimeMeaning {
  const clocks = from.clock !== undefined && to.clock !== undefined;
  if (clocks && from.date !== undefined && to.date === undefined)
    return { kind: "range", from, to: { ...to, date: from.date } };
  if (clocks && to.date !== undefined && from.date === undefined)
    return { kind: "range", from: { ...from, date: to.date }, to };
  return { kind: "range", from: { ...from, ...lendYear(from.date, to.date) }, to };
}

function lendYear(from: DateFact | undefined, to: DateFact | undefined): { date?: DateFact } {
  if (from?.type !== "date" || to?.type !== "date") return {};
  if (from.year !== undefined || to.year === undefined || from.month === undefined) return {};
  const before = from.month > (to.month ?? 12);
  return { date: { ...from, year: before ? to.year - 1 : to.year } };
}

function readEnd(atoms: readonly Atom[], at: number, from: TimePoint): PointReading | undefined {
  const { value, norm, kind } = atomAt(atoms, at);
  if (from.clock?.type === "clock") return readClockEnd(atoms, at);
  const short = kind === "digits" && norm.length <= 2;
  if (from.date?.type === "week" && short)
    return { next: at + 1, point: { date: { ...from.date, week: value } } };
  const yearOnly = from.date?.type === "date" && from.date.month === undefined;
  if (yearOnly && from.date?.type === "date" && from.date.year !== undefined) {
    if (short && norm.length === 2 && value > from.date.year % 100) {
      const year = from.date.year - (from.date.year % 100) + value;
      return { next: at + 1, point: { date: { type: "date", year } } };
    }
  }
  const end = readPoint(atoms, at);
  const weak = end?.point.date === undefined || end.point.date.type === "echo";
  return weak ? undefined : end;
}

/** The second clock time; a bare hour will do after a first one told with "kl.". */
function readClockEnd(atoms: readonly Atom[], at: number): PointReading | undefined {
  const day = readDate(atoms, at);
  if (day !== undefined && skipKl(atoms, day.next) > day.next) return readPoint(atoms, at);
  const dated = day === undefined ? undefined : readPoint(atoms, at);
  if (dated?.point.clock !== undefined && dated.point.date !== undefined) return dated;
  const clock = readClock(atoms, at, true) ?? readHour(atoms, at);
  if (clock === undefined) return undefined;
  return readDateBehind(atoms, { next: clock.next, point: { clock: clock.clock } });
}

/** An hour alone, where only an hour can stand. */
function readHour(atoms: readonly Atom[], at: number): ClockReading | undefined {
  const atom = atomAt(atoms, at);
  if (atom.kind !== "digits" || atom.norm.length > 2 || atom.value > 24) return undefined;
  const next = atomAt(atoms, at + 1);
  if (readUnit(atoms, at + 1) !== undefined || next.norm === "%") return undefined;
  if (
    !next.gap &&
    next.kind === "mark" &&
    atomAt(atoms, at + 2).kind === "digits" &&
    !atomAt(atoms, at + 2).gap
  )
    return undefined;
  return { next: at + 1, clock: { type: "clock", second: atom.value * 3600, grain: "hour" } };
}

/** "fra 9:30 til 11:00", "mellem kl. 7.50 og 8.10", "efter 9:30 men før 11:00", "før kl. 11"; hours alone when `dated`. */
export function readClockBounds(
  atoms: readonly Atom[],
  at: number,
  dated: boolean,
): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  const closed = norm === "fra" || norm === "mellem";
  if (!closed && !bounds.has(norm)) return undefined;
  const first = readClock(atoms, at + 1, true) ?? (closed ? readHour(atoms, at + 1) : undefined);
  if (first?.clock.type !== "clock") return undefined;
  const told = dated || first.clock.grain !== "hour" || skipKl(atoms, at + 1) > at + 1;
  if (closed) {
    const join = norm === "mellem" ? andEnd(atoms, first.next) : joinEnd(atoms, first.next);
    const to = join === undefined ? undefined : readClockEnd(atoms, join);
    if (to === undefined) return undefined;
    const sure = told || to.point.date !== undefined;
    return sure ? { next: to.next, meaning: rangeOf({ clock: first.clock }, to.point) } : undefined;
  }
  if (!told) return undefined;
  return readOpenClock(atoms, norm, first);
}

function andEnd(atoms: readonly Atom[], at: number): number | undefined {
  return normAt(atoms, at) === "og" ? at + 1 : undefined;
}

function readOpenClock(
  atoms: readonly Atom[],
  bound: string,
  first: ClockReading,
): MeaningReading | undefined {
  const point = { clock: first.clock };
  if (bounds.get(bound) === "to")
    return { next: first.next, meaning: { kind: "range", to: point } };
  const and = /^(?:men|og)$/.test(normAt(atoms, first.next)) ? first.next + 1 : undefined;
  const before = and !== undefined && bounds.get(normAt(atoms, and)) === "to";
  const second = before && and !== undefined ? readClockEnd(atoms, and + 1) : undefined;
  if (second === undefined) return { next: first.next, meaning: { kind: "range", from: point } };
  return { next: second.next, meaning: rangeOf(point, second.point) };
}

/** Words that open a range at one end; "efter" and "før" leave the point itself outside. */
const bounds: ReadonlyMap<string, "from" | "to"> = new Map([
  ["siden", "from"],
  ["efter", "from"],
  ["fra", "from"],
  ["tidligst", "from"],
  ["før", "to"],
  ["inden", "to"],
  ["indtil", "to"],
  ["senest", "to"],
]);

/** "siden sommerferien", "fra 1. august til 31. oktober", "efter kl. 14", "mellem jul og nytår", "til og med fredag". */
export function readBounded(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const clocks = readClockBounds(atoms, at, false);
  if (clocks !== undefined) return clocks;
  const norm = normAt(atoms, at);
  if (norm === "lige" && normAt(atoms, at + 1) === "siden") return readBounded(atoms, at + 1);
  if (norm === "mellem") return readBetween(atoms, at + 1);
  const up = norm === "til" || norm === "frem" || norm === "t" ? joinEnd(atoms, at) : undefined;
  if (up !== undefined && up > at + 1) return readOpen(atoms, up, "to", false);
  const bound = bounds.get(norm);
  if (bound === undefined) return undefined;
  const start = normAt(atoms, at + 1) === "og" && normAt(atoms, at + 2) === "med" ? at + 3 : at + 1;
  if (norm === "fra") return readFrom(atoms, start);
  return readOpen(atoms, start, bound, norm === "efter" || norm === "før" || norm === "inden");
}

function readBetween(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const from = readPoint(atoms, at);
  const and = from === undefined ? undefined : andEnd(atoms, from.next);
  const to = from && and !== undefined ? readEnd(atoms, and, from.point) : undefined;
  if (from === undefined || to === undefined) return undefined;
  return { next: to.next, meaning: rangeOf(from.point, to.point) };
}

function readFrom(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const days = readDayRange(atoms, at);
  if (days !== undefined) return days;
  const from = readPoint(atoms, at);
  if (from === undefined) return undefined;
  return readUpTo(atoms, from) ?? { next: from.next, meaning: { kind: "range", from: from.point } };
}

function readOpen(
  atoms: readonly Atom[],
  at: number,
  bound: "from" | "to",
  outside: boolean,
): MeaningReading | undefined {
  const end = readPoint(atoms, at) ?? readShift(atoms, at);
  if (end === undefined) return undefined;
  const sides = bound === "from" ? { from: end.point } : { to: end.point };
  return { next: end.next, meaning: { kind: "range", ...sides, ...(outside ? { outside } : {}) } };
}

/** "13-15 juli", "13 til 15 Juli", "mandag 1.-fredag 5. jan. 2024", "d. 3-5/3", "jan.-feb. 2024", "01.01-15.02". */
function readDayRange(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const weekday = readWeekday(atoms, at);
  const start = skipArticle(atoms, weekday?.next ?? at);
  const first = atomAt(atoms, start);
  if (first.kind !== "digits") return weekday === undefined ? readMonthRange(atoms, at) : undefined;
  if (first.norm.length > 2) return undefined;
  const join = joinEnd(atoms, skipDot(atoms, start + 1));
  if (join === undefined) return readDottedRange(atoms, start);
  const last = readDate(atoms, join);
  const date = last?.date;
  if (last === undefined || date?.type !== "date" || date.day === undefined || !date.month)
    return undefined;
  if (date.day <= first.value) return undefined;
  const { weekday: _other, ...shared } = date;
  const own = weekday === undefined ? {} : { weekday: weekday.weekday };
  const from = { date: { ...shared, day: first.value, ...own } };
  return { next: last.next, meaning: { kind: "range", from, to: { date } } };
}

function readMonthRange(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const first = readMonthWord(atoms, at, true);
  const join = first?.short ? joinEnd(atoms, first.next) : undefined;
  const last = join === undefined ? undefined : readMonthWord(atoms, join, true);
  const year = last === undefined ? undefined : readYear(atoms, last.next, true);
  if (!first || !last || last.month <= first.month) return undefined;
  const shared = { type: "date", ...(year === undefined ? {} : { year: year.year }) } as const;
  const from = { date: { ...shared, month: first.month } };
  const to = { date: { ...shared, month: last.month } };
  return { next: year?.next ?? last.next, meaning: { kind: "range", from, to } };
}

function readDottedRange(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  if (normAt(atoms, at + 1) !== "." || normAt(atoms, at + 3) !== "-") return undefined;
  const padded = [at, at + 2, at + 4, at + 6].every(
    (each) => atomAt(atoms, each).norm.length === 2,
  );
  const from = padded ? readNumericDate(atoms, at, true) : undefined;
  const to = from?.next === at + 3 ? readNumericDate(atoms, at + 4, true) : undefined;
  if (from === undefined || to === undefined) return undefined;
  return { next: to.next, meaning: rangeOf({ date: from.date }, { date: to.date }) };
}
