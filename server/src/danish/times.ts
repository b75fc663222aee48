import { type Atom, atomAt, cutAtoms } from "./times/atoms.ts";
import { describe } from "./times/describe.ts";
import type { TimeExpression, TimeMeaning } from "./times/expression.ts";
import { readFrequency } from "./times/frequencies.ts";
import { type ListPart, readDayList, readMoreClocks, readMoreWeeks } from "./times/lists.ts";
import { readMention, readVague } from "./times/mentions.ts";
import { readBounded, readPointOrRange } from "./times/ranges.ts";
import type { MeaningReading } from "./times/readings.ts";
import { readDuration, readPeriod, readShift, readWithin } from "./times/shifts.ts";
import { findStarts } from "./times/starts.ts";
import type { Token } from "./words.ts";

export type {
  DateFact,
  Grain,
  TimeExpression,
  TimeMeaning,
  TimePoint,
  Unit,
} from "./times/expression.ts";
export { type Moment, resolveTime, type TimeValue } from "./times/resolve.ts";

/**
 * Every time expression in the text, in order, never overlapping, unresolved. `tokens` are those of the whole text.
 * Only words that can begin one are tried, each with the readers below, and the longest reading is taken. Never throws.
 */
export function findTimes(text: string, tokens: readonly Token[]): readonly TimeExpression[] {
  const atoms = cutAtoms(text, tokens);
  const starts = findStarts(atoms);
  const found: TimeExpression[] = [];
  let at = 0;
  while (at < atoms.length) at = starts[at] === 1 ? readAt(atoms, at, found) : at + 1;
  return found;
}

/** Reads at one atom, adds what is found, and gives the atom to go on from. */
function readAt(atoms: readonly Atom[], at: number, found: TimeExpression[]): number {
  if (isInsideNumber(atoms, at) || isCompoundTail(atoms, at)) return at + 1;
  const list = readDayList(atoms, at);
  if (list !== undefined) {
    for (const part of list) found.push(expression(atoms, part.from, part.to, part.meaning));
    return list.at(-1)?.to ?? at + 1;
  }
  const reading = readLongest(atoms, at);
  if (reading === undefined || isCompoundHead(atoms, reading)) return at + 1;
  const { next, meaning, approximate, dated } = reading;
  const dateSpan = dated === undefined ? {} : { dateSpan: spanOf(atoms, dated.from, dated.to) };
  found.push({ ...expression(atoms, at, next, meaning, approximate), ...dateSpan });
  if (isWeek(meaning)) return addParts(atoms, readMoreWeeks(atoms, next), next, found);
  return isClock(meaning) ? addParts(atoms, readMoreClocks(atoms, next), next, found) : next;
}

/** Digits tight after a mark after digits: the middle of a number no reader took as a whole. */
function isInsideNumber(atoms: readonly Atom[], at: number): boolean {
  const [before, mark, atom] = [atomAt(atoms, at - 2), atomAt(atoms, at - 1), atomAt(atoms, at)];
  if (atom.kind !== "digits" || atom.gap || mark.gap || before.kind !== "digits") return false;
  return /^[-./,:]$/.test(mark.norm);
}

/** "krise-sommer": the last part of a longer word. */
function isCompoundTail(atoms: readonly Atom[], at: number): boolean {
  const [before, mark, atom] = [atomAt(atoms, at - 2), atomAt(atoms, at - 1), atomAt(atoms, at)];
  const tight = mark.norm === "-" && !mark.gap && !atom.gap;
  return tight && before.kind === "word" && atom.kind === "word";
}

/** "weekend-besøg", "sommer- og kolonihaver": the first part of a longer word. */
function isCompoundHead(atoms: readonly Atom[], { next, meaning }: MeaningReading): boolean {
  const [last, mark, after] = [
    atomAt(atoms, next - 1),
    atomAt(atoms, next),
    atomAt(atoms, next + 1),
  ];
  if (mark.norm !== "-" || mark.gap || last.kind !== "word") return false;
  const loose = meaning.kind === "mention" || meaning.kind === "duration" || !hasDay(meaning);
  return (
    loose && (after.gap ? after.norm === "og" || after.norm === "eller" : after.kind === "word")
  );
}

function hasDay(meaning: TimeMeaning): boolean {
  return (
    meaning.kind === "point" &&
    meaning.point.date?.type === "date" &&
    meaning.point.date.day !== undefined
  );
}

const readers: readonly ((atoms: readonly Atom[], at: number) => MeaningReading | undefined)[] = [
  readFrequency,
  readWithin,
  readBounded,
  readPeriod,
  readShiftMeaning,
  readPointOrRange,
  readVague,
  readDuration,
  readMention,
];

function readLongest(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  let best: MeaningReading | undefined;
  for (const read of readers) {
    const reading = read(atoms, at);
    if (reading !== undefined && reading.next > (best?.next ?? at)) best = reading;
  }
  return best;
}

function readShiftMeaning(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const reading = readShift(atoms, at);
  if (reading === undefined) return undefined;
  const { point, ...rest } = reading;
  const untold = point.date?.type === "shift" && Number.isNaN(point.date.amount);
  return { ...rest, meaning: untold ? { kind: "mention" } : { kind: "point", point } };
}

function isWeek(meaning: TimeMeaning): boolean {
  return meaning.kind === "point" && meaning.point.date?.type === "week";
}

/** True for a point that ends in a clock time: "kl. 7.10", "mandag kl. 8.15". */
function isClock(meaning: TimeMeaning): boolean {
  return meaning.kind === "point" && meaning.point.clock?.type === "clock";
}

/** Adds what goes on a list, and gives the atom to go on from: `next` when nothing does. */
function addParts(
  atoms: readonly Atom[],
  parts: readonly ListPart[],
  next: number,
  found: TimeExpression[],
): number {
  for (const part of parts) found.push(expression(atoms, part.from, part.to, part.meaning));
  return parts.at(-1)?.to ?? next;
}

function expression(
  atoms: readonly Atom[],
  from: number,
  to: number,
  meaning: TimeMeaning,
  approximate = false,
): TimeExpression {
  return { ...spanOf(atoms, from, to), ...meaning, ...describe(meaning, approximate) };
}

function spanOf(
  atoms: readonly Atom[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: atomAt(atoms, from).start, end: atomAt(atoms, to - 1).end };
}
