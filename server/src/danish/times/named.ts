import { type Atom, atomAt, normAt } from "./atoms.ts";
import type { DateFact } from "./expression.ts";
import { landmarkId } from "./landmarks.ts";
import { ordinals, seasons, shortUnits, units } from "./lexemes.ts";
import type { DateReading } from "./readings.ts";
import { readBareYear, readYear } from "./years.ts";

/** Weeks, quarters, seasons, school years, landmarks, decades and years: what has a name of its own. */
export function readNamed(atoms: readonly Atom[], at: number): DateReading | undefined {
  const atom = atomAt(atoms, at);
  if (atom.kind === "digits")
    return (
      readRanked(atoms, at) ??
      readSchoolYear(atoms, at, false) ??
      readDecade(atoms, at) ??
      readPlainYear(atoms, at)
    );
  if (atom.kind !== "word") return atom.norm === "'" ? readDecade(atoms, at + 1) : undefined;
  return (
    readWeek(atoms, at) ??
    readSeason(atoms, at) ??
    readLandmark(atoms, at) ??
    readYearWord(atoms, at) ??
    readRanked(atoms, at)
  );
}

function readPlainYear(atoms: readonly Atom[], at: number): DateReading | undefined {
  const year = readBareYear(atoms, at);
  return year === undefined
    ? undefined
    : { next: year.next, date: { type: "date", year: year.year } };
}

const weekWords = new Set(["uge", "ugerne", "uger"]);

/** "uge 36", "uge 36, 2025", "uge 7/2026". */
function readWeek(atoms: readonly Atom[], at: number): DateReading | undefined {
  if (!weekWords.has(normAt(atoms, at))) return undefined;
  const skip = /^(?:nr|nummer)$/.test(normAt(atoms, at + 1)) ? 1 : 0;
  const dot = skip === 1 && normAt(atoms, at + 2) === "." ? 1 : 0;
  const place = at + 1 + skip + dot;
  const number = atomAt(atoms, place);
  if (number.kind !== "digits" || number.norm.length > 2) return undefined;
  if (isPregnancy(atoms, at, place + 1)) return undefined;
  const mark = normAt(atoms, place + 1);
  const sign = mark === "," || mark === "/" || mark === "i";
  const year = atomAt(atoms, sign ? place + 2 : place + 1);
  const date = { type: "week", week: number.value } as const;
  if (year.kind !== "digits" || year.norm.length !== 4) return { next: place + 1, date };
  return { next: place + (sign ? 3 : 2), date: { ...date, year: year.value } };
}

/** "gravid i uge 9", "uge 25+3": a week of a pregnancy, not of the calendar. */
function isPregnancy(atoms: readonly Atom[], week: number, next: number): boolean {
  const [plus, days] = [atomAt(atoms, next), atomAt(atoms, next + 1)];
  if (plus.norm === "+" && !plus.gap && !days.gap && days.kind === "digits") return true;
  const nearby = [1, 2, 3].map((back) => normAt(atoms, week - back));
  return nearby.some((word) =>
    /^(?:gravid|højgravid|svanger|graviditeten|graviditet|svangerskabet|født|fødte)$/.test(word),
  );
}

/** "3. kvartal", "tredje kvartal 2018", "1. kvt.", "første juledag", "2. påskedag". */
function readRanked(atoms: readonly Atom[], at: number): DateReading | undefined {
  const atom = atomAt(atoms, at);
  const dotted = normAt(atoms, at + 1) === "." && !atomAt(atoms, at + 1).gap;
  const rank = atom.kind === "digits" ? atom.value : ordinals.get(atom.norm);
  if (rank === undefined) return undefined;
  const place = dotted && atom.kind === "digits" ? at + 2 : at + 1;
  const word = normAt(atoms, place);
  const quarter = units.get(word) === "quarter" || shortUnits.get(word) === "quarter";
  if (quarter && rank <= 4) {
    const next = normAt(atoms, place + 1) === "." ? place + 2 : place + 1;
    return withYear(atoms, next, { type: "quarter", quarter: rank });
  }
  const id = landmarkId(`${rank} ${word}`) ?? (rank === 1 ? firstSchoolDay(word) : undefined);
  return id === undefined ? undefined : withYear(atoms, place + 1, { type: "landmark", id });
}

function firstSchoolDay(word: string): string | undefined {
  return word === "skoledag" ? "første skoledag" : undefined;
}

type Yearly = Extract<DateFact, { year?: number; type: "quarter" | "season" | "landmark" }>;

function withYear(atoms: readonly Atom[], at: number, date: Yearly): DateReading {
  const place = normAt(atoms, at) === "i" ? at + 1 : at;
  const year = readYear(atoms, place, false);
  return year === undefined
    ? { next: at, date }
    : { next: year.next, date: { ...date, year: year.year } };
}

function readSeason(atoms: readonly Atom[], at: number): DateReading | undefined {
  const season = seasons.get(normAt(atoms, at));
  const { capital } = atomAt(atoms, at);
  // "Dion Sommer" is a name.
  if (season === undefined || (capital && atomAt(atoms, at - 1).capital)) return undefined;
  const reading = withYear(atoms, at + 1, { type: "season", season });
  const slash = normAt(atoms, reading.next) === "/" && atomAt(atoms, reading.next + 1).value >= 0;
  return slash ? { ...reading, next: reading.next + 2 } : reading;
}

function readLandmark(atoms: readonly Atom[], at: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "store") return readLandmark(atoms, at + 1);
  const pair = landmarkId(`${norm} ${normAt(atoms, at + 1)}`);
  if (pair !== undefined) return withYear(atoms, at + 2, { type: "landmark", id: pair });
  const id = landmarkId(norm);
  // "18. jul" is a month, "Jul 18" a date: both are tried before this.
  return id === undefined ? undefined : withYear(atoms, at + 1, { type: "landmark", id });
}

/** "skoleåret 2024/25", "år 1954", "firserne", "weekenden". */
function readYearWord(atoms: readonly Atom[], at: number): DateReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "weekenden" || norm === "weekendens")
    return { next: at + 1, date: { type: "weekend" } };
  if (norm === "skoleåret" || norm === "skoleår")
    return (
      readSchoolYear(atoms, at + 1, true) ??
      (norm === "skoleåret"
        ? { next: at + 1, date: { type: "unit", unit: "schoolyear", offset: 0 } }
        : undefined)
    );
  if (norm === "år" || norm === "året") return readPlainYear(atoms, at + 1);
  const decade = decades.get(norm);
  if (decade === undefined || normAt(atoms, at - 1) === "midt") return undefined;
  return { next: at + 1, date: { type: "decade", year: decade } };
}

const decades: ReadonlyMap<string, number> = new Map([
  ["halvtredserne", 1950],
  ["tresserne", 1960],
  ["halvfjerdserne", 1970],
  ["firserne", 1980],
  ["halvfemserne", 1990],
  ["nullerne", 2000],
]);

/** "2024/25", "2024/2025"; "24/25" and "2024-25" only after "skoleåret". */
function readSchoolYear(
  atoms: readonly Atom[],
  at: number,
  told: boolean,
): DateReading | undefined {
  const [first, mark, second] = [atomAt(atoms, at), atomAt(atoms, at + 1), atomAt(atoms, at + 2)];
  if (first.kind !== "digits" || second.kind !== "digits" || mark.gap || second.gap)
    return undefined;
  if (mark.norm !== "/" && !(told && mark.norm === "-")) return undefined;
  if (first.norm.length !== 4 && !(told && first.norm.length === 2)) return undefined;
  const year = first.norm.length === 4 ? first.value : 2000 + first.value;
  if (second.value % 100 !== (year + 1) % 100 || year < 1900 || year > 2099) return undefined;
  return { next: at + 3, date: { type: "schoolyear", year } };
}

/** "1990'erne", "90'erne", "1990erne". */
function readDecade(atoms: readonly Atom[], at: number): DateReading | undefined {
  const { value, norm, kind } = atomAt(atoms, at);
  if (kind !== "digits" || value % 10 !== 0) return undefined;
  const place = normAt(atoms, at + 1) === "'" ? at + 2 : at + 1;
  if (!/^e?rne$/.test(normAt(atoms, place)) || atomAt(atoms, place).gap) return undefined;
  return {
    next: place + 1,
    date: { type: "decade", year: norm.length <= 2 ? 1900 + value : value },
  };
}

/** The start, middle or end of a longer stretch, which is told no finer than the stretch: "starten af marts". */
export function readEdge(atoms: readonly Atom[], at: number): number | undefined {
  const norm = normAt(atoms, at);
  if (/^(?:medio|ultimo|primo|midt)$/.test(norm)) {
    return /^(?:i|på)$/.test(normAt(atoms, at + 1)) ? at + 2 : at + 1;
  }
  if (/^(?:tidligt|sidst|sent|først|langt)$/.test(norm))
    return /^(?:i|på|om)$/.test(normAt(atoms, at + 1)) ? at + 2 : undefined;
  const edge = /^(?:start|begyndelse|midte|slutning|udgang)en$/.test(norm);
  return edge && normAt(atoms, at + 1) === "af" ? at + 2 : undefined;
}
