import { type Amount, isCountable, readAmount, readUnit, type UnitReading } from "./amounts.ts";
import { type Atom, atomAt, normAt } from "./atoms.ts";
import type { TimePoint, Unit } from "./expression.ts";
import { dayParts, turns } from "./lexemes.ts";
import { readDate } from "./points.ts";
import type { MeaningReading, PointReading } from "./readings.ts";
import { echoWays } from "./relative.ts";

/** A number of units: "to uger", "en halv time", "1 år og 9 mdr.", "2 år 3 mdr."; amounts are in the first unit. */
export interface Measure {
  readonly next: number;
  readonly amount: Amount;
  readonly unit: UnitReading["unit"];
  readonly definite: boolean;
}

/** How many of the finer unit make one of the coarser, for measures told in two ("1 år og 9 mdr."). */
const sizes: Readonly<Record<string, number>> = {
  "year month": 12,
  "year week": 52,
  "year day": 365,
  "month week": 4,
  "month day": 30,
  "week day": 7,
  "day hour": 24,
  "hour minute": 60,
  "minute second": 60,
  "hour second": 3600,
};

/** Reads a number and its unit, and a finer measure joined to it. */
export function readMeasure(atoms: readonly Atom[], at: number): Measure | undefined {
  const amount = readAmount(atoms, at);
  if (amount === undefined) return undefined;
  const unit = readUnit(atoms, skipAdjective(atoms, amount.next));
  if (unit === undefined || (unit.definite && amount.value !== 0.5)) return undefined;
  const first = { ...unit, amount };
  return joinFiner(atoms, first) ?? first;
}

/** "to hele dage", "tre lange uger", "en travl uge" keep their unit. */
function skipAdjective(atoms: readonly Atom[], at: number): number {
  return /^(?:hele|lange|fulde|forskellige|sammenhængende|hel|kort|lang)$/.test(normAt(atoms, at))
    ? at + 1
    : at;
}

/** The sum in the finer unit; a coarser one may follow only without a sign between ("1 sekund 2 minutter"). */
function joinFiner(atoms: readonly Atom[], first: Measure): Measure | undefined {
  const linked = /^(?:og|,)$/.test(normAt(atoms, first.next));
  const amount = readAmount(atoms, linked ? first.next + 1 : first.next);
  const unit = amount === undefined ? undefined : readUnit(atoms, amount.next);
  const [one, two] = [first.amount.value, amount?.value];
  if (unit === undefined || one === undefined || two === undefined) return undefined;
  const down = sizes[`${first.unit} ${unit.unit}`];
  const sum = { ...first, next: unit.next };
  if (down !== undefined)
    return { ...sum, unit: unit.unit, amount: { ...first.amount, value: one * down + two } };
  const up = linked ? undefined : sizes[`${unit.unit} ${first.unit}`];
  return up === undefined
    ? undefined
    : { ...sum, amount: { ...first.amount, value: one + two * up } };
}

/** "for to uger siden", "om 5 dage", "3 måneder siden", "3 år fra i dag", "to dage senere", "et år efter juleaften". */
export function readShift(atoms: readonly Atom[], at: number): PointReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "for") return readAgo(atoms, at + 1);
  if (norm === "om") return readIn(atoms, at + 1);
  const measure = readMeasure(atoms, at);
  if (measure === undefined) return undefined;
  const ago = normAt(atoms, measure.next) === "siden";
  if (ago) return shifted(measure, measure.next + 1, -1);
  if (normAt(atoms, measure.next) === "fra") {
    const now = nowEnd(atoms, measure.next + 1);
    return now === undefined ? undefined : shifted(measure, now, 1);
  }
  return readShiftFrom(atoms, measure);
}

function readAgo(atoms: readonly Atom[], at: number): PointReading | undefined {
  const measure = readMeasure(atoms, at);
  if (measure === undefined) return undefined;
  // "for en måneds tid siden"
  const end = normAt(atoms, measure.next) === "tid" ? measure.next + 1 : measure.next;
  return normAt(atoms, end) === "siden" ? shifted(measure, end + 1, -1) : undefined;
}

function readIn(atoms: readonly Atom[], at: number): PointReading | undefined {
  const measure = readMeasure(atoms, at);
  // "fortalte om to aftener" tells of evenings; nobody is "about two evenings" from now.
  if (measure === undefined || dayParts.has(normAt(atoms, measure.next - 1))) return undefined;
  if (/^(?:aftener|nætter)$/.test(normAt(atoms, measure.next - 1))) return undefined;
  const more = normAt(atoms, measure.next) === "mere" ? 1 : 0;
  return shifted(measure, measure.next + more, 1);
}

function nowEnd(atoms: readonly Atom[], at: number): number | undefined {
  if (normAt(atoms, at) === "nu" || normAt(atoms, at) === "idag") return at + 1;
  return normAt(atoms, at) === "i" && normAt(atoms, at + 1) === "dag" ? at + 2 : undefined;
}

/** Without a number ("for mange år siden") the shift is known to be past or to come and no more. */
function shifted(measure: Measure, next: number, sign: 1 | -1): PointReading | undefined {
  const { amount } = measure;
  const years = measure.unit === "decade" ? 10 : measure.unit === "century" ? 100 : undefined;
  const unit = years === undefined ? measure.unit : "year";
  if (!isCountable(unit)) return undefined;
  const count = (amount.value ?? Number.NaN) * (years ?? 1);
  const date = { type: "shift", amount: sign * count, unit } as const;
  const approximate = amount.approximate === true || amount.most !== undefined;
  return { next, point: { date }, ...(approximate ? { approximate } : {}) };
}

/** "to dage senere" hangs on the text before; "et år efter juleaften", "to dage før jul" on a date. */
function readShiftFrom(atoms: readonly Atom[], measure: Measure): PointReading | undefined {
  const { amount, unit } = measure;
  const word = normAt(atoms, measure.next);
  const way = echoWays.get(word);
  if (way === undefined || !isCountable(unit) || amount.value === undefined) return undefined;
  const offset = way * amount.value;
  const date =
    word === "efter" || word === "før" || word === "inden"
      ? readDate(atoms, measure.next + 1)
      : undefined;
  if (date !== undefined && date.date.type !== "echo")
    return pointOf(date.next, { date: { type: "shift", amount: offset, unit, from: date.date } });
  return pointOf(measure.next + 1, { date: { type: "echo", unit, offset } });
}

function pointOf(next: number, point: TimePoint): PointReading {
  return { next, point };
}

/** "efter 5 dage", "indenfor 2 uger", "inden for 24 timer": so long from now, or from what was just told. */
export function readWithin(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  const split = norm === "inden" && normAt(atoms, at + 1) === "for" ? 2 : 1;
  if (norm !== "efter" && norm !== "inden" && norm !== "indenfor") return undefined;
  const measure = readMeasure(atoms, at + split);
  if (measure === undefined || !isCountable(measure.unit)) return undefined;
  if (measure.amount.value === undefined) return undefined;
  const date = { type: "shift", amount: measure.amount.value, unit: measure.unit } as const;
  if (norm === "efter") return { next: measure.next, meaning: { kind: "range", from: { date } } };
  const now: TimePoint = { date: { type: "shift", amount: 0, unit: "second" } };
  return { next: measure.next, meaning: { kind: "range", from: now, to: { date } } };
}

const periodPrefixes = /^(?:i|inden|indenfor|gennem|igennem|over|de|den|det|for|i løbet)$/;

/** "de sidste 14 dage", "næste tre uger", "det seneste halve år", "den sidste måned", "de sidste par uger". */
export function readPeriod(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  let place = at;
  if (normAt(atoms, place) === "i" && normAt(atoms, place + 1) === "løbet") place += 3;
  for (let step = 0; step < 3 && periodPrefixes.test(normAt(atoms, place)); step += 1) place += 1;
  const turn = turns.get(normAt(atoms, place));
  if (turn === undefined || turn === 0) return undefined;
  const article = /^(?:de|den|det)$/.test(normAt(atoms, place - 1));
  return readPeriodMeasure(atoms, place + 1, turn, article);
}

function readPeriodMeasure(
  atoms: readonly Atom[],
  at: number,
  turn: number,
  article: boolean,
): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "par") return periodOf(readUnit(atoms, at + 1), 2, turn);
  if (norm === "halve") return periodOf(readUnit(atoms, at + 1), 0.5, turn);
  const measure = readMeasure(atoms, at);
  if (measure !== undefined) return periodOf(measure, measure.amount.value, turn);
  if (!article) return undefined;
  const unit = readUnit(atoms, at);
  const one = unit !== undefined && !/(?:e|er)$/.test(norm) && norm !== "år";
  if (one || norm === "år") return norm === "dag" ? undefined : periodOf(unit, 1, turn);
  return unit === undefined ? undefined : { next: unit.next, meaning: { kind: "mention" } };
}

function periodOf(
  unit: { readonly next: number; readonly unit: UnitReading["unit"] } | undefined,
  amount: number | undefined,
  turn: number,
): MeaningReading | undefined {
  if (unit === undefined || !isCountable(unit.unit)) return undefined;
  if (amount === undefined) return { next: unit.next, meaning: { kind: "mention" } };
  return { next: unit.next, meaning: { kind: "period", amount: turn * amount, unit: unit.unit } };
}

const persons =
  /(?:dreng|pige|søn|datter|barn|bror|søster|mand|kvinde|elev|baby|mor|far|børn|piger|drenge|tvillinger)$/;
const beings = /^(?:er|var|bliver|blev|fylder|fyldte|været|fyldt)$/;

/** A measure as a duration ("i tre uger", "20-30 min.") or an age ("er 8 år", "to år gammel"). */
export function readDuration(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const prefix = /^(?:i|gennem|igennem|hele|over|under)$/.test(normAt(atoms, at)) ? at + 1 : at;
  const measure = readMeasure(atoms, prefix) ?? readMeasure(atoms, at);
  if (measure === undefined) return undefined;
  if (isAge(atoms, at, measure)) return { next: measure.next, meaning: { kind: "age" } };
  const { value, most } = measure.amount;
  const unit: Unit | "weekend" | "lesson" | "decade" | "century" | "time" = measure.unit;
  return {
    next: measure.next,
    meaning: {
      kind: "duration",
      unit,
      ...(value === undefined ? {} : { amount: value }),
      ...(most === undefined ? {} : { most }),
    },
    ...(measure.amount.approximate === true ? { approximate: true } : {}),
  };
}

/** "8 år gammel", "er 8 år", "en dreng på 8 år", "(8 år)", "Noah, 8 år,". */
function isAge(atoms: readonly Atom[], at: number, measure: Measure): boolean {
  if (measure.unit !== "year" && measure.unit !== "month") return false;
  const after = normAt(atoms, measure.next);
  const before = atomAt(atoms, at - 1);
  if (/^gam(?:mel|le|melt)$/.test(after) || before.norm === "(") return after !== "siden";
  if (before.norm.startsWith("fyld")) return true;
  if (beings.test(before.norm)) return endsThought(atoms, measure.next);
  if (before.norm === "på") return persons.test(normAt(atoms, at - 2)) || isInitial(atoms, at - 2);
  const apposed = before.norm === "," && atomAt(atoms, at - 2).capital;
  return apposed && endsThought(atoms, measure.next);
}

/** "E. på 8 år": a child by its initial. */
function isInitial(atoms: readonly Atom[], at: number): boolean {
  const letter = atomAt(atoms, at - 1);
  return normAt(atoms, at) === "." && letter.capital && letter.norm.length === 1;
}

function endsThought(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at);
  return (
    next.kind === "wall" ||
    next.kind === "mark" ||
    next.line ||
    /^(?:og|men|da|i|nu|når)$/.test(next.norm)
  );
}
