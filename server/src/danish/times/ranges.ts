import { readUnit } from "./amounts.ts";
import { type Atom, atomAt, normAt } from "./atoms.ts";
import { type ClockReading, readClock, skipKl } from "./clocks.ts";
import { readDayRange } from "./dayRanges.ts";
import type { DateFact, TimeMeaning, TimePoint } from "./expression.ts";
import { joinEnd, rangeOf } from "./joins.ts";
import { readDate, readDateBehind, readPoint } from "./points.ts";
import type { MeaningReading, PointReading } from "./readings.ts";
import { readShift } from "./shifts.ts";

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
function readClockBounds(
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
