import { type Atom, normAt, standsAlone } from "./atoms.ts";
import type { DayPart, TimePoint } from "./expression.ts";
import { dayParts } from "./lexemes.ts";
import type { PointReading } from "./readings.ts";

/** Days that "i" and a part of the day stand for, counted from today. */
const partWords: ReadonlyMap<string, number> = new Map([
  ["aften", 0],
  ["nat", 0],
  ["eftermiddag", 0],
  ["formiddag", 0],
  ["middags", 0],
  ["morges", 0],
  ["formiddags", 0],
  ["eftermiddags", 0],
  ["aftes", -1],
]);

/** "i aften", "i morges", "om eftermiddagen", "her til morgen", "næste morgen", "efter frokost", "ved middagstid". */
export function readDayPart(atoms: readonly Atom[], at: number): PointReading | undefined {
  const norm = normAt(atoms, at);
  const second = normAt(atoms, at + 1);
  if (norm === "midnat") return partPoint(at + 1, {}, "midnight");
  if (norm === "middag" && standsAlone(atoms, at, at + 1)) return partPoint(at + 1, {}, "noon");
  if (norm === "efter" && lunches.has(second)) return partPoint(at + 2, {}, "after lunch");
  if (norm === "her" && second === "til") return readTodayPart(atoms, at + 2);
  if (norm === "næste" || norm === "følgende") return readNextPart(atoms, at + 1);
  const part = second === "middags" ? "noon" : dayParts.get(second);
  if (part === undefined) return undefined;
  if (norm === "om" && second.endsWith("en")) return partPoint(at + 2, {}, part);
  if (norm === "ved" && (part === "noon" || part === "midnight"))
    return partPoint(at + 2, {}, part);
  const offset = norm === "i" ? partWords.get(second) : norm === "denne" ? 0 : undefined;
  if (offset === undefined) return undefined;
  return partPoint(at + 2, { date: { type: "unit", unit: "day", offset } }, part);
}

/** After "her til": "her til morgen". */
function readTodayPart(atoms: readonly Atom[], at: number): PointReading | undefined {
  const part = dayParts.get(normAt(atoms, at));
  if (part === undefined) return undefined;
  return partPoint(at + 1, { date: { type: "unit", unit: "day", offset: 0 } }, part);
}

/** After "næste": "næste morgen" is the one after the day just told of. */
function readNextPart(atoms: readonly Atom[], at: number): PointReading | undefined {
  const part = dayParts.get(normAt(atoms, at));
  if (part === undefined) return undefined;
  return partPoint(at + 1, { date: { type: "echo", unit: "day", offset: 1 } }, part);
}

const lunches = new Set(["frokost", "frokosten", "middag"]);

function partPoint(next: number, point: TimePoint, part: DayPart): PointReading {
  return { next, point: { ...point, clock: { type: "part", part } } };
}
