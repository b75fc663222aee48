import { type Atom, atomAt, normAt, skipDot } from "./atoms.ts";
import { readMonthWord, skipArticle } from "./dates.ts";
import type { DateFact, Unit } from "./expression.ts";
import {
  dayParts,
  definiteUnits,
  ordinals,
  pastWeekdays,
  seasons,
  shortUnits,
  turns,
  units,
  weekdays,
} from "./lexemes.ts";
import { readNamed } from "./named.ts";
import type { DateReading } from "./readings.ts";

const dayWords: ReadonlyMap<string, number> = new Map([
  ["forgårs", -2],
  ["går", -1],
  ["dag", 0],
  ["morgen", 1],
  ["overmorgen", 2],
]);
const yearWords: ReadonlyMap<string, number> = new Map([
  ["forfjor", -2],
  ["fjor", -1],
  ["år", 0],
]);

/** "i går", "idag", "i år", "i mandags", "d.d.", "dags dato". */
export function readDayWord(atoms: readonly Atom[], at: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "dags" && normAt(atoms, at + 1) === "dato") return unitOf(at + 2, "day", 0);
  if (norm === "d" && normAt(atoms, at + 2) === "d" && normAt(atoms, at + 3) === ".")
    return normAt(atoms, at + 1) === "." ? unitOf(at + 4, "day", 0) : undefined;
  const joined = norm.startsWith("i") ? dayWords.get(norm.slice(1)) : undefined;
  if (joined !== undefined) return unitOf(at + 1, "day", joined);
  if (norm !== "i") return undefined;
  const second = normAt(atoms, at + 1);
  const day = dayWords.get(second);
  if (day !== undefined) return unitOf(at + 2, "day", day);
  const year = yearWords.get(second);
  if (year !== undefined) return unitOf(at + 2, "year", year);
  const weekday = pastWeekdays.get(second);
  return weekday === undefined
    ? undefined
    : { next: at + 2, date: { type: "turn", of: { type: "date", weekday }, turn: -1 } };
}

function unitOf(next: number, unit: Unit, offset: number): DateReading {
  return { next, date: { type: "unit", unit, offset } };
}

/** "sidste uge", "næste tirsdag", "denne weekend", "den her sommer", "næste fredag igen", "sidste mandag i marts". */
export function readTurn(atoms: readonly Atom[], at: number): DateReading | undefined {
  const turn = readTurnWord(atoms, at);
  if (turn === undefined) return undefined;
  const nth = turn.turn === -1 ? readNthThing(atoms, turn.next, -1) : undefined;
  if (nth !== undefined) return nth;
  const norm = normAt(atoms, turn.next);
  const after = turn.next + 1;
  if (norm === "weekend" || norm === "weekenden")
    return { next: after, date: { type: "unit", unit: "weekend", offset: turn.turn } };
  if (norm === "skoleår" || norm === "skoleåret")
    return { next: after, date: { type: "unit", unit: "schoolyear", offset: turn.turn } };
  const unit = turnUnit(atoms, turn.next);
  if (unit !== undefined) return turnedUnit(unit.next, unit.unit, turn.turn, turn.follows);
  const named = readTurned(atoms, turn.next);
  if (named === undefined) return undefined;
  const again = turn.turn === 1 && normAt(atoms, named.next) === "igen";
  const count = again ? 2 : turn.turn;
  return { next: again ? named.next + 1 : named.next, date: turnOf(named.date, count) };
}

function turnOf(of: DateFact, turn: number): DateFact {
  return { type: "turn", of, turn };
}

/** "næste dag" and "følgende uge" hang on what was just told; "næste uge" on the day of writing. */
function turnedUnit(next: number, unit: Unit, turn: number, follows: boolean): DateReading {
  if (turn === 1 && (follows || unit === "day")) return echoOf(next, unit, 1);
  if (follows) return echoOf(next, unit, turn);
  return unitOf(next, unit, turn);
}

function echoOf(next: number, unit: Unit, offset: number): DateReading {
  return { next, date: { type: "echo", unit, offset } };
}

interface TurnWord {
  readonly next: number;
  readonly turn: number;
  /** "følgende", "foregående": counted from the text, not from today. */
  readonly follows: boolean;
}

function readTurnWord(atoms: readonly Atom[], at: number): TurnWord | undefined {
  const norm = normAt(atoms, at);
  const turn = turns.get(norm);
  if (turn !== undefined)
    return { next: at + 1, turn, follows: norm === "følgende" || norm === "foregående" };
  const here = (norm === "den" || norm === "det") && normAt(atoms, at + 1) === "her";
  return here ? { next: at + 2, turn: 0, follows: false } : undefined;
}

function turnUnit(
  atoms: readonly Atom[],
  at: number,
): { readonly next: number; readonly unit: Unit } | undefined {
  const norm = normAt(atoms, at);
  const unit = units.get(norm) ?? definiteUnits.get(norm);
  if (norm === "md" || norm === "kvt")
    return { next: skipDot(atoms, at + 1), unit: shortUnits.get(norm) ?? "month" };
  if (unit === undefined || !singular.has(norm)) return undefined;
  return unit === "weekend" || unit === "lesson" || unit === "decade" || unit === "century"
    ? undefined
    : { next: at + 1, unit };
}

const singular = new Set(
  "sekund minut time dag uge måned kvartal år skoledag hverdag ugen året måneden".split(" "),
);

function readTurned(atoms: readonly Atom[], at: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  const weekday = weekdays.get(norm);
  if (weekday !== undefined) return { next: at + 1, date: { type: "date", weekday } };
  const season = seasons.get(norm);
  if (season !== undefined) return { next: at + 1, date: { type: "season", season } };
  const month = readMonthWord(atoms, at, false);
  if (month !== undefined && !month.short)
    return { next: month.next, date: { type: "date", month: month.month } };
  return readNamed(atoms, at);
}

/** "første uge i oktober 2014", "anden onsdag i maj", "3. uge af marts", "tredje dag i oktober". */
export function readNth(atoms: readonly Atom[], at: number): DateReading | undefined {
  const start = skipArticle(atoms, at);
  const atom = atomAt(atoms, start);
  const ranked = atom.kind === "digits" && normAt(atoms, start + 1) === "." && atom.value < 32;
  const n = ranked ? atom.value : ordinals.get(atom.norm);
  return n === undefined ? undefined : readNthThing(atoms, ranked ? start + 2 : start + 1, n);
}

/** The thing counted and what it is counted in. */
function readNthThing(atoms: readonly Atom[], at: number, n: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  const weekday = weekdays.get(norm);
  const unit = weekday ?? (norm === "dag" ? "day" : norm === "uge" ? "week" : undefined);
  const way = normAt(atoms, at + 1);
  if (unit === undefined || (way !== "i" && way !== "af")) return undefined;
  const whole = readWhole(atoms, at + 2);
  return whole === undefined
    ? undefined
    : { next: whole.next, date: { type: "nth", n, unit, of: whole.date } };
}

function readWhole(atoms: readonly Atom[], at: number): DateReading | undefined {
  const month = readMonthWord(atoms, at, false);
  if (month === undefined || month.short) return readNamed(atoms, at);
  const year = atomAt(atoms, month.next);
  const told = year.kind === "digits" && year.norm.length === 4;
  const date = { type: "date", month: month.month } as const;
  return told
    ? { next: month.next + 1, date: { ...date, year: year.value } }
    : { next: month.next, date };
}

/** "samme dag", "dagen efter", "året før", "ugen forinden", "aftenen før". */
export function readEcho(atoms: readonly Atom[], at: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "samme") {
    const same = units.get(normAt(atoms, at + 1)) ?? seasonUnit(normAt(atoms, at + 1));
    return isPlain(same) ? echoOf(at + 2, same, 0) : undefined;
  }
  const unit = definiteUnits.get(norm) ?? partUnit(norm);
  if (!isPlain(unit)) return undefined;
  const way = echoWays.get(normAt(atoms, at + 1));
  if (way === undefined || opensClause(atoms, at + 2)) return undefined;
  return echoOf(at + 2, unit, way);
}

/** "dagen før jul", "ugen efter at …" hang on what follows. */
function opensClause(atoms: readonly Atom[], at: number): boolean {
  return normAt(atoms, at) === "at";
}

/** Words that put a stretch after (1) or before (-1) another time in the text. */
export const echoWays: ReadonlyMap<string, 1 | -1> = new Map([
  ["efter", 1],
  ["senere", 1],
  ["derefter", 1],
  ["derpå", 1],
  ["før", -1],
  ["forinden", -1],
  ["tidligere", -1],
  ["inden", -1],
]);

function partUnit(norm: string): Unit | undefined {
  return dayParts.has(norm) && norm.endsWith("en") && norm !== "morgen" ? "day" : undefined;
}

function seasonUnit(norm: string): Unit | undefined {
  return seasons.has(norm) ? "year" : dayParts.has(norm) ? "day" : undefined;
}

function isPlain(unit: string | undefined): unit is Unit {
  return unit !== undefined && !/^(?:weekend|lesson|decade|century)$/.test(unit);
}
