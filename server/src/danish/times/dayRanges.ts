import { type Atom, atomAt, normAt, skipDot } from "./atoms.ts";
import { readMonthWord, readWeekday, skipArticle } from "./dates.ts";
import { joinEnd, rangeOf } from "./joins.ts";
import { readNumericDate } from "./numericDates.ts";
import { readDate } from "./points.ts";
import type { MeaningReading } from "./readings.ts";
import { readYear } from "./years.ts";

/** "13-15 juli", "13 til 15 Juli", "mandag 1.-fredag 5. jan. 2024", "d. 3-5/3", "jan.-feb. 2024", "01.01-15.02". */
export function readDayRange(atoms: readonly Atom[], at: number): MeaningReading | undefined {
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
