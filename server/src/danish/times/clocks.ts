import { cardinal } from "../numerals.ts";
import { type Atom, atomAt, normAt, skipDot, standsAlone } from "./atoms.ts";
import type { ClockFact, DayPart, DayPartFact } from "./expression.ts";
import { dayParts, zones } from "./lexemes.ts";

/** A clock time or part of the day read at an index. */
export interface ClockReading {
  readonly next: number;
  readonly clock: ClockFact | DayPartFact;
  readonly approximate?: boolean;
}

interface TimeReading {
  readonly next: number;
  readonly second: number;
  readonly grain: ClockFact["grain"];
}

const approximators = new Set(["ca", "cirka", "omkring", "ved", "lidt", "præcis"]);

/**
 * A clock time: "kl. 9.40", "klokken 20 over 15", "15:23:24", "kvarter i 12", "ved 10-tiden", "kl. 16 CET". Without
 * "kl." a bare hour is none, and a period ("10.15") needs `cued`: a place where only a clock time can stand.
 */
export function readClock(
  atoms: readonly Atom[],
  at: number,
  cued: boolean,
): ClockReading | undefined {
  if (!cued && opensLogLine(atoms, at)) return readClock(atoms, at, true);
  const start = skipApproximate(atoms, at);
  const approximate = start > at;
  const told = skipKl(atoms, start);
  const place = told > start ? skipApproximate(atoms, told) : start;
  const time =
    (told > start ? readToldTime(atoms, place) : undefined) ??
    readBareTime(atoms, place, cued || told > start);
  if (time === undefined) return undefined;
  const fact: ClockFact = { type: "clock", second: time.second, grain: time.grain };
  const reading = finish(atoms, time.next, fact);
  return approximate || place > told ? { ...reading, approximate: true } : reading;
}

/** "10.15: mor ringer": a clock time first in its line, with a colon or dash behind it. */
function opensLogLine(atoms: readonly Atom[], at: number): boolean {
  const mark = normAt(atoms, at + 3);
  if (!atomAt(atoms, at).line || atomAt(atoms, at).kind !== "digits") return false;
  return mark === ":" || (mark === "-" && atomAt(atoms, at + 3).gap);
}

function skipApproximate(atoms: readonly Atom[], at: number): number {
  if (!approximators.has(normAt(atoms, at))) return at;
  const next = skipDot(atoms, at + 1);
  const more = /^(?:over|før|efter|i)$/.test(normAt(atoms, next));
  return normAt(atoms, at) === "lidt" && more ? next + 1 : next;
}

/** Steps over "kl.", "klokken" or "@"; "7. kl." is a school class. */
export function skipKl(atoms: readonly Atom[], at: number): number {
  const norm = normAt(atoms, at);
  if (norm === "@") return at + 1;
  if (norm !== "kl" && norm !== "klokken") return at;
  const ranked = normAt(atoms, at - 1) === "." && atomAt(atoms, at - 2).kind === "digits";
  if (norm === "kl" && ranked && !atomAt(atoms, at - 1).gap && isGrade(atomAt(atoms, at - 2)))
    return at;
  return skipDot(atoms, at + 1);
}

function isGrade(atom: Atom): boolean {
  return atom.value <= 10 && atom.norm.length <= 2;
}

/** After "kl.": an hour alone will do, in digits or words; four digits are hours and minutes. */
function readToldTime(atoms: readonly Atom[], at: number): TimeReading | undefined {
  const spoken = readSpoken(atoms, at, true) ?? readDotted(atoms, at);
  if (spoken !== undefined) return spoken;
  const atom = atomAt(atoms, at);
  if (atom.kind === "digits" && atom.norm.length === 4)
    return time(at + 1, Math.floor(atom.value / 100), atom.value % 100);
  const hour = hourAt(atoms, at);
  return hour === undefined ? undefined : { next: at + 1, second: hour * 3600, grain: "hour" };
}

function hourAt(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atomAt(atoms, at);
  if (atom.kind === "digits") return atom.norm.length <= 2 ? atom.value : undefined;
  const value = cardinal(atom.norm);
  return value !== undefined && value <= 24 ? value : undefined;
}

function readBareTime(atoms: readonly Atom[], at: number, cued: boolean): TimeReading | undefined {
  const spoken = readSpoken(atoms, at, cued) ?? readTiden(atoms, at);
  if (spoken !== undefined) return spoken;
  const atom = atomAt(atoms, at);
  if (atom.kind !== "digits" || atom.norm.length > 2) return undefined;
  const next = atomAt(atoms, at + 1);
  if (next.norm === "." && !cued) return readSureDotted(atoms, at);
  if (next.norm === ":" || (cued && next.norm === ".")) return possible(readDotted(atoms, at));
  if (next.norm === "h" && !next.gap && atom.value <= 24)
    return { next: at + 2, second: atom.value * 3600, grain: "hour" };
  return readEnglish(atoms, at);
}

/** "23.59" alone on its line, or with a zone behind it. */
function readSureDotted(atoms: readonly Atom[], at: number): TimeReading | undefined {
  const reading = possible(readDotted(atoms, at));
  if (reading === undefined) return undefined;
  const zoned = readZone(atoms, reading.next) !== undefined;
  return zoned || standsAlone(atoms, at, reading.next) ? reading : undefined;
}

/** Without "kl.", "34:66" is a score or a ratio and no wrong clock time. */
function possible(reading: TimeReading | undefined): TimeReading | undefined {
  return reading !== undefined && reading.second <= 24 * 3600 ? reading : undefined;
}

function readEnglish(atoms: readonly Atom[], at: number): TimeReading | undefined {
  const { value } = atomAt(atoms, at);
  const half = normAt(atoms, at + 1);
  if ((half !== "am" && half !== "pm") || value < 1 || value > 12) return undefined;
  const hour = (value % 12) + (half === "pm" ? 12 : 0);
  return { next: at + 2, second: hour * 3600, grain: "hour" };
}

/** "9.40", "15:23:24", "00.00": two digits of minutes, tight. */
function readDotted(atoms: readonly Atom[], at: number): TimeReading | undefined {
  const [hour, mark, minute] = [atomAt(atoms, at), atomAt(atoms, at + 1), atomAt(atoms, at + 2)];
  if (hour.kind !== "digits" || hour.norm.length > 2 || !/^[.:]$/.test(mark.norm) || mark.gap)
    return undefined;
  if (minute.kind !== "digits" || minute.gap || minute.norm.length !== 2) return undefined;
  const [second, seconds] = [atomAt(atoms, at + 3), atomAt(atoms, at + 4)];
  const more = !second.gap && seconds.kind === "digits" && !seconds.gap;
  if (more && second.norm === mark.norm && seconds.norm.length === 2) {
    const { second: whole } = time(at, hour.value, minute.value);
    return { next: at + 5, second: whole + seconds.value, grain: "second" };
  }
  if (more && /^[.:/]$/.test(second.norm)) return undefined;
  return time(at + 3, hour.value, minute.value);
}

function time(next: number, hour: number, minute: number): TimeReading {
  // Minutes over 59 are kept as they were told, an impossible time, by putting them past midnight.
  const second = minute > 59 ? 100 * 3600 : hour * 3600 + minute * 60;
  return { next, second, grain: "minute" };
}

/** "kvarter over 15", "20 over 15", "fem minutter i otte", "halv ni". */
function readSpoken(atoms: readonly Atom[], at: number, cued: boolean): TimeReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "halv") return readHalf(atoms, at + 1, 0);
  const quarter = norm === "kvart" || norm === "kvarter";
  const minutes = quarter ? 15 : (hourAt(atoms, at) ?? cardinal(norm));
  if (minutes === undefined || minutes > 30) return undefined;
  const worded = /^min(?:ut(?:ter)?)?$/.test(normAt(atoms, at + 1));
  const place = worded ? skipDot(atoms, at + 2) : at + 1;
  const way = normAt(atoms, place);
  if ((way !== "over" && way !== "i") || !(quarter || worded || (cued && way === "over")))
    return undefined;
  const signed = way === "over" ? minutes : -minutes;
  if (normAt(atoms, place + 1) === "halv") return readHalf(atoms, place + 2, signed);
  const hour = hourAt(atoms, place + 1);
  if (hour === undefined || hour > 24) return undefined;
  return { next: place + 2, second: hour * 3600 + signed * 60, grain: "minute" };
}

function readHalf(atoms: readonly Atom[], at: number, minutes: number): TimeReading | undefined {
  const hour = hourAt(atoms, at);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  return { next: at + 1, second: hour * 3600 - 1800 + minutes * 60, grain: "minute" };
}

/** "10-tiden", "ved otte-tiden". */
function readTiden(atoms: readonly Atom[], at: number): TimeReading | undefined {
  const whole = readDotted(atoms, at);
  const place = whole?.next ?? at + 1;
  if (normAt(atoms, place) !== "-" || normAt(atoms, place + 1) !== "tiden") return undefined;
  if (whole !== undefined) return { ...whole, next: place + 2 };
  const hour = hourAt(atoms, at);
  return hour === undefined ? undefined : { next: at + 3, second: hour * 3600, grain: "hour" };
}

/** Zone, "præcis" and a part of the day behind a clock time. */
function finish(atoms: readonly Atom[], at: number, fact: ClockFact): ClockReading {
  const exact = /^(?:præcis|sharp|præcist)$/.test(normAt(atoms, at)) ? at + 1 : at;
  const zone = readZone(atoms, exact);
  if (zone !== undefined) return { next: zone.next, clock: { ...fact, zone: zone.zone } };
  const part = readPartOfDay(atoms, exact);
  if (part === undefined) return { next: exact, clock: fact };
  const late = part.part === "afternoon" || part.part === "evening";
  const second = late && fact.second < 12 * 3600 ? fact.second + 12 * 3600 : fact.second;
  return { next: part.next, clock: { ...fact, second } };
}

/** "om eftermiddagen", "om natten" behind a clock time. */
function readPartOfDay(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly part: DayPart } | undefined {
  const place = normAt(atoms, at) === "om" ? at + 1 : at;
  const part = dayParts.get(normAt(atoms, place));
  return part === undefined ? undefined : { next: place + 1, part };
}

function readZone(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly zone: number } | undefined {
  const norm = normAt(atoms, at);
  if (norm === "koordineret" && normAt(atoms, at + 1) === "universaltid")
    return { next: at + 2, zone: 0 };
  if (norm === "centraleuropæisk" && /^(?:normal|sommer)tid$/.test(normAt(atoms, at + 1)))
    return { next: at + 2, zone: normAt(atoms, at + 1) === "sommertid" ? 120 : 60 };
  const zone = norm === "z" && atomAt(atoms, at).gap ? undefined : zones.get(norm);
  if (zone === undefined) return undefined;
  const sign = normAt(atoms, at + 1);
  const hours = atomAt(atoms, at + 2);
  const offset = (sign === "+" || sign === "-") && hours.kind === "digits" && hours.value <= 14;
  // "UTC-5. januar" goes on with a date.
  const goesOn = /^[./]$/.test(normAt(atoms, at + 3)) || atomAt(atoms, at + 3).kind === "word";
  if (!offset || goesOn) return { next: at + 1, zone };
  const colon = normAt(atoms, at + 3) === ":" && atomAt(atoms, at + 4).kind === "digits";
  const minutes = hours.value * 60 + (colon ? atomAt(atoms, at + 4).value : 0);
  return { next: at + (colon ? 5 : 3), zone: zone + (sign === "-" ? -minutes : minutes) };
}
