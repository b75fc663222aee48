import { cardinal } from "../numerals.ts";
import { type Atom, atomAt, normAt, skipDot } from "./atoms.ts";
import type { TimeMeaning, Unit } from "./expression.ts";
import { definiteUnits, shortUnits, units } from "./lexemes.ts";

/** A number as written, with its upper end in a range; `value` is absent for "flere", "mange", "x". */
export interface Amount {
  readonly next: number;
  readonly value?: number;
  readonly most?: number;
  readonly approximate?: boolean;
}

type DurationUnit = Extract<TimeMeaning, { kind: "duration" }>["unit"];

/** A unit read at an index. */
export interface UnitReading {
  readonly next: number;
  readonly unit: DurationUnit;
  readonly definite: boolean;
}

const manies = new Set(["flere", "mange", "nogle", "få", "adskillige", "utallige", "x", "xx"]);
const roughly = new Set([
  "ca",
  "cirka",
  "omkring",
  "omtrent",
  "næsten",
  "knap",
  "godt",
  "over",
  "under",
]);
const roughlyMore = new Set(["mindst", "højst", "maks", "max", "minimum", "små"]);
const halves = new Set(["halv", "halvt"]);

/** A number in digits or words, alone or as a range, with or without "ca.". */
export function readAmount(atoms: readonly Atom[], at: number): Amount | undefined {
  const start = skipRoughly(atoms, at);
  const approximate = start > at;
  const first = readSingle(atoms, start);
  if (first === undefined) return undefined;
  const most = first.value === undefined ? undefined : readUpper(atoms, first.next);
  const rest = { ...(approximate ? { approximate } : {}) };
  if (most?.value === undefined) return { ...first, ...rest };
  return { ...first, next: most.next, most: most.value, ...rest };
}

function readUpper(atoms: readonly Atom[], at: number): Amount | undefined {
  const joins = /^(?:-|til|a|à|eller)$/.test(normAt(atoms, at));
  return joins ? readSingle(atoms, at + 1) : undefined;
}

function skipRoughly(atoms: readonly Atom[], at: number): number {
  const norm = normAt(atoms, at);
  if (norm === "mere" || norm === "mindre") return normAt(atoms, at + 1) === "end" ? at + 2 : at;
  if (norm === "op") return normAt(atoms, at + 1) === "til" ? at + 2 : at;
  if (norm === "lidt") return /^(?:over|under)$/.test(normAt(atoms, at + 1)) ? at + 2 : at;
  if (roughly.has(norm) || roughlyMore.has(norm)) return skipDot(atoms, at + 1);
  return at;
}

function readSingle(atoms: readonly Atom[], at: number): Amount | undefined {
  const atom = atomAt(atoms, at);
  if (atom.kind === "digits") return readDigits(atoms, at);
  if (atom.norm === "½") return { next: at + 1, value: 0.5 };
  if (atom.kind !== "word") return undefined;
  return readWords(atoms, at, atom.norm);
}

function readDigits(atoms: readonly Atom[], at: number): Amount {
  const value = atomAt(atoms, at).value;
  const mark = atomAt(atoms, at + 1);
  const after = atomAt(atoms, at + 2);
  const tight = !mark.gap && after.kind === "digits" && !after.gap;
  if (tight && mark.norm === ",") return { next: at + 3, value: Number(`${value}.${after.norm}`) };
  if (tight && mark.norm === "." && after.norm.length === 3)
    return { next: at + 3, value: value * 1000 + after.value };
  if (tight && mark.norm === "/" && after.value > value && after.value <= 4)
    return { next: at + 3, value: value / after.value };
  return withHalf(atoms, at + 1, value);
}

/** "1½", "9 1/2", "2 og en halv". */
function withHalf(atoms: readonly Atom[], at: number, value: number): Amount {
  if (normAt(atoms, at) === "½") return { next: at + 1, value: value + 0.5 };
  if (normAt(atoms, at) === "1" && normAt(atoms, at + 1) === "/" && normAt(atoms, at + 2) === "2")
    return { next: at + 3, value: value + 0.5 };
  if (normAt(atoms, at) === "og" && /^e[nt]$/.test(normAt(atoms, at + 1)))
    if (halves.has(normAt(atoms, at + 2))) return { next: at + 3, value: value + 0.5 };
  return { next: at, value };
}

function readWords(atoms: readonly Atom[], at: number, norm: string): Amount | undefined {
  const second = normAt(atoms, at + 1);
  if (manies.has(norm)) return { next: skipMany(atoms, at + 1) };
  if (norm === "halvanden" || norm === "halvandet") return { next: at + 1, value: 1.5 };
  if (halves.has(norm)) return { next: at + 1, value: 0.5 };
  if (norm === "en" || norm === "et") {
    if (halves.has(second)) return { next: at + 2, value: 0.5 };
    if (second === "par") return readCouple(atoms, at + 2);
    if (second === "enkelt") return { next: at + 2, value: 1 };
    if (second === "del" || second === "række" || second === "antal") return { next: at + 2 };
  }
  if (norm === "et" || norm === "en" || norm === "én" || norm === "ét")
    return { next: at + 1, value: 1 };
  const value = cardinal(norm);
  return value === undefined ? undefined : withHalf(atoms, at + 1, value);
}

function readCouple(atoms: readonly Atom[], at: number): Amount {
  return { next: normAt(atoms, at) === "få" ? at + 1 : at, value: 2, approximate: true };
}

function skipMany(atoms: readonly Atom[], at: number): number {
  return /^(?:få|antal|enkelte|hele)$/.test(normAt(atoms, at)) ? at + 1 : at;
}

/** A unit after a number. Short forms ("min.", "t.") need digits before them. */
export function readUnit(atoms: readonly Atom[], at: number): UnitReading | undefined {
  const norm = normAt(atoms, at);
  const unit = units.get(norm);
  if (unit !== undefined) return { next: at + 1, unit, definite: false };
  const definite = definiteUnits.get(norm);
  if (definite !== undefined) return { next: at + 1, unit: definite, definite: true };
  const number = atomAt(atoms, at - 1);
  const few = number.kind === "digits" && number.norm.length <= 3;
  const short = few ? shortUnits.get(norm) : undefined;
  if (short === undefined || !shortFits(atoms, at)) return undefined;
  return { next: skipDot(atoms, at + 1), unit: short, definite: false };
}

/** "d" and "s" are units in "3d" and "2 d.", not in "3 d 5/6". */
function shortFits(atoms: readonly Atom[], at: number): boolean {
  const atom = atomAt(atoms, at);
  if (atom.norm.length > 1) return true;
  if (atom.capital) return false;
  if (!atom.gap) return true;
  if (normAt(atoms, at + 1) !== "." || atomAt(atoms, at + 1).gap) return false;
  const after = atomAt(atoms, at + 2);
  return atom.norm === "t" || after.kind === "wall" || after.line || after.norm === "siden";
}

/** True when the reading is a unit one can count back and forth in. */
export function isCountable(unit: DurationUnit): unit is Unit {
  return !/^(?:weekend|lesson|decade|century|time)$/.test(unit);
}
