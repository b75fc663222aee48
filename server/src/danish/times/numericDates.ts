import { type Atom, atomAt, normAt } from "./atoms.ts";
import { units, weekdays } from "./lexemes.ts";
import type { CalendarReading } from "./readings.ts";
import { fullYear } from "./years.ts";

/**
 * "25/4", "2/10-25", "3-3-2015", "12.03.26", "2025-11-14", "1. 3. 2026". `cued` when a weekday, "den" or "d."
 * stands before, so that it can be nothing else.
 */
export function readNumericDate(
  atoms: readonly Atom[],
  at: number,
  cued: boolean,
): CalendarReading | undefined {
  const first = atomAt(atoms, at);
  if (first.norm.length === 4) return readIso(atoms, at);
  if (first.norm.length > 2) return undefined;
  const mark = normAt(atoms, at + 1);
  if (!/^[-/.]$/.test(mark) || atomAt(atoms, at + 1).gap) return undefined;
  return readWithYear(atoms, at, mark) ?? readWithoutYear(atoms, at, mark, cued);
}

function readIso(atoms: readonly Atom[], at: number): CalendarReading | undefined {
  const mark = normAt(atoms, at + 1);
  const [year, month, day] = [atomAt(atoms, at), atomAt(atoms, at + 2), atomAt(atoms, at + 4)];
  const even = /^[-./]$/.test(mark) && normAt(atoms, at + 3) === mark;
  if (!even || month.kind !== "digits" || day.kind !== "digits" || month.gap || day.gap)
    return undefined;
  if (month.value > 12 || day.norm.length > 2 || isTightAfter(atoms, at + 5)) return undefined;
  return found(at + 5, day.value, month.value, year.value);
}

function readWithYear(
  atoms: readonly Atom[],
  at: number,
  mark: string,
): CalendarReading | undefined {
  const [day, month, second, year] = [at, at + 2, at + 3, at + 4].map((each) =>
    atomAt(atoms, each),
  );
  if (!day || !month || !second || !year) return undefined;
  if (month.kind !== "digits" || month.norm.length > 2) return undefined;
  if (month.gap && mark !== ".") return undefined;
  if (!/^[-/.]$/.test(second.norm) || second.gap || year.kind !== "digits") return undefined;
  if (year.gap !== month.gap || (month.gap && year.norm.length !== 4)) return undefined;
  if (year.norm.length !== 4 && year.norm.length !== 2) return undefined;
  const mixed = second.norm !== mark && !(mark === "/" && second.norm === "-");
  if (mixed || month.value > 12 || isTightAfter(atoms, at + 5)) return undefined;
  if (year.norm.length === 2 && day.value > 31) return undefined;
  return found(at + 5, day.value, month.value, fullYear(year.value, year.norm.length));
}

function readWithoutYear(
  atoms: readonly Atom[],
  at: number,
  mark: string,
  cued: boolean,
): CalendarReading | undefined {
  const [day, month] = [atomAt(atoms, at), atomAt(atoms, at + 2)];
  if (month.kind !== "digits" || month.gap || month.norm.length > 2) return undefined;
  if (isClockOfRange(atoms, mark === "-" ? at + 2 : at)) return undefined;
  const isZero = month.value < 1 || day.value < 1;
  if (isTightAfter(atoms, at + 3) || (isZero && (!cued || mark !== "/"))) return undefined;
  const year = atomAt(atoms, at + 3);
  const yearNext = mark === "/" && year.kind === "digits" && year.norm.length === 4 && year.gap;
  if (yearNext && month.value <= 12) return found(at + 4, day.value, month.value, year.value);
  const fits = cued
    ? mark !== "-" || month.value <= 12
    : mark === "/"
      ? isSlashDate(atoms, at, day.value, month.value)
      : mark === "-" && isDashDate(atoms, at);
  return fits ? found(at + 3, day.value, month.value) : undefined;
}

/** "12.30-13.30", "10-11.30", "8.30-14": hours, for no month has such a number. */
function isClockOfRange(atoms: readonly Atom[], at: number): boolean {
  const [hour, minute] = [atomAt(atoms, at), atomAt(atoms, at + 2)];
  if (normAt(atoms, at + 1) !== "." || minute.kind !== "digits" || minute.gap) return false;
  if (hour.value > 24 || minute.value <= 12 || minute.value > 59) return false;
  const opens = normAt(atoms, at + 3) === "-" && atomAt(atoms, at + 4).kind === "digits";
  const closes = normAt(atoms, at - 1) === "-" && atomAt(atoms, at - 2).kind === "digits";
  return opens || closes;
}

/** "15-02", "25-4 kl. 16", and no "8-12". */
function isDashDate(atoms: readonly Atom[], at: number): boolean {
  const [day, month] = [atomAt(atoms, at), atomAt(atoms, at + 2)];
  if (month.value > 12 || day.value > 31) return false;
  const clock = /^(?:kl|klokken)$/.test(normAt(atoms, at + 3));
  if (clock) return true;
  const alone = atomAt(atoms, at + 3).kind !== "word" || cues.has(normAt(atoms, at - 1));
  return alone && day.norm.length === 2 && month.norm.startsWith("0");
}

const cues = new Set(
  "fra til siden før efter inden indtil møde mødet samtale samtalen besked beskeden mail mailen opkald dato den d pr senest ( -".split(
    " ",
  ),
);
const scored =
  /^(?:score|scorer|scorede|karakter|skala|skalaen|rigtige|point|ordning|ordningen|del|dele|klasse|klasser|af|liter|dl|time|tablet|tabletter|pille|piller|kop|teske|spsk|tsk|cm|m|kg|mg|ml)$/;

/** Fractions, scores and weekly rosters look the same: 1/2, 8/10, 7/7, 24/7. A cue, or an unlikely fraction, makes a date. */
function isSlashDate(atoms: readonly Atom[], at: number, day: number, month: number): boolean {
  if (month > 12 || day > 31) return isMistyped(day, month) && followsCue(atoms, at);
  const counted = normAt(atoms, at + 3);
  if (units.has(counted) || scored.test(counted) || scored.test(normAt(atoms, at - 1)))
    return false;
  if (followsCue(atoms, at)) return true;
  if ((day === 24 || day === month) && month === 7) return false;
  if (day === month) return day === 1;
  const fraction = day < month && (month <= 5 || month === 8 || month === 10);
  return !fraction;
}

/** No day of the calendar, yet so near to one that it was meant as one: "32/4", "12/13". */
function isMistyped(day: number, month: number): boolean {
  return day <= 39 && month <= 19 && (day <= 31 || month <= 12);
}

/** A cue before it, a clock time or colon after it, or another date with a slash in the same list. */
function followsCue(atoms: readonly Atom[], at: number): boolean {
  const before = atomAt(atoms, at - 1);
  const after = normAt(atoms, at + 3);
  if (cues.has(before.norm) || /^(?:kl|klokken)$/.test(after)) return true;
  const dash = after === "-" && atomAt(atoms, at + 3).gap && atomAt(atoms, at + 4).gap;
  if (atomAt(atoms, at).line && (after === ":" || dash)) return true;
  const joined = before.norm === "," || before.norm === "og" || before.norm === "&";
  if (joined && isSlashPair(atoms, at - 4)) return true;
  return (after === "," || after === "og") && isSlashPair(atoms, at + 4) && cues.has(before.norm);
}

function isSlashPair(atoms: readonly Atom[], at: number): boolean {
  if (normAt(atoms, at + 1) !== "/") return false;
  return atomAt(atoms, at).kind === "digits" && atomAt(atoms, at + 2).kind === "digits";
}

/** True when more of a number or word hangs on: "7/7-ordning", "12/3456". */
function isTightAfter(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at);
  if (next.gap || next.kind === "wall") return false;
  if (next.kind !== "mark") return true;
  const after = atomAt(atoms, at + 1);
  if (after.gap || after.kind === "wall") return false;
  if (next.norm === "-") return after.kind === "word" && !weekdays.has(after.norm);
  return /^[/%§]$/.test(next.norm);
}

function found(next: number, day: number, month: number, year?: number): CalendarReading {
  const date = { type: "date", day, month, ...(year === undefined ? {} : { year }) } as const;
  return { next, date };
}
