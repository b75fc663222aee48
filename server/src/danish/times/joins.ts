import { type Atom, normAt } from "./atoms.ts";
import type { DateFact, TimeMeaning, TimePoint } from "./expression.ts";

const joins: readonly (readonly string[])[] = [
  ["til", "og", "med"],
  ["t", ".", "o", ".", "m", "."],
  ["frem", "til"],
  ["og", "frem", "til"],
  ["indtil"],
  ["til"],
  ["-"],
];

/** The index after "til", "-", "til og med" …, or undefined. */
export function joinEnd(atoms: readonly Atom[], at: number): number | undefined {
  const join = joins.find((words) =>
    words.every((word, place) => normAt(atoms, at + place) === word),
  );
  return join === undefined ? undefined : at + join.length;
}

/** Parts told once hold for both ends: "1. januar-15. februar 2024", "mandag kl. 8-12". */
export function rangeOf(from: TimePoint, to: TimePoint): TimeMeaning {
  const clocks = from.clock !== undefined && to.clock !== undefined;
  if (clocks && from.date !== undefined && to.date === undefined)
    return { kind: "range", from, to: { ...to, date: from.date } };
  if (clocks && to.date !== undefined && from.date === undefined)
    return { kind: "range", from: { ...from, date: to.date }, to };
  return { kind: "range", from: { ...from, ...lendYear(from.date, to.date) }, to };
}

function lendYear(from: DateFact | undefined, to: DateFact | undefined): { date?: DateFact } {
  if (from?.type !== "date" || to?.type !== "date") return {};
  if (from.year !== undefined || to.year === undefined || from.month === undefined) return {};
  const before = from.month > (to.month ?? 12);
  return { date: { ...from, year: before ? to.year - 1 : to.year } };
}
