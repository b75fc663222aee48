import type { Span } from "../../../text/span.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure } from "./figureWords.ts";
import { type Cell, tablesOf, totalNameOf } from "./tables.ts";

/** "Længde", "Højde (cm)": what a child never loses. */
const heightOf = perObject((lists: Lists) => new RegExp(`^${anyOf(lists, "tal-højde")}`, "iu"));

/** Rows of a table that fall out: one where the parts do not make the whole as in nearly all others, or a child grown shorter. */
export function* wrongTableRows(facts: DraftFacts): Iterable<Place> {
  const { lists } = facts.ruleSet;
  const totalName = totalNameOf(lists);
  for (const [head = [], ...body] of tablesOf(facts.draft.text)) {
    const rows = body.filter((row) => !totalName.test(row[0]?.text ?? ""));
    for (const wrong of [...oddRows(rows), ...shrinking(heightOf(lists), head, rows)]) {
      const place = facts.placeOf(wrong);
      if (place !== undefined) yield place;
    }
  }
}

/** Rows that must agree on a sum before another falls out. */
const enough = 4;
/** The part of the rows that must agree. */
const most = 0.75;

/** A column that in nearly every row is the sum of those right behind it. */
function oddRows(rows: readonly (readonly Cell[])[]): readonly Span[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let whole = 1; whole < width - 2; whole++)
    for (let end = width; end > whole + 2; end--) {
      const told = rows.filter((row) => row.slice(whole, end).every(isCount));
      const fitting = told.filter((row) => isSum(row, whole, end));
      if (fitting.length < enough || fitting.length < told.length * most) continue;
      const isSplit = [...(fitting[0]?.keys() ?? [])]
        .slice(whole + 1, end)
        .every((column) => fitting.some((row) => countIn(row[column]) > 0));
      if (isSplit)
        return told.filter((row) => !fitting.includes(row)).flatMap((row) => row[whole] ?? []);
    }
  return [];
}

function isSum(row: readonly Cell[], whole: number, end: number): boolean {
  const made = row.slice(whole + 1, end).reduce((sum, cell) => sum + countIn(cell), 0);
  return made === countIn(row[whole]);
}

function isCount({ text }: Cell): boolean {
  return /^\d{1,3}$/u.test(text);
}

function countIn(cell: Cell | undefined): number {
  return figure(cell?.text.replace(/ ?cm$/u, ""));
}

function shrinking(
  height: RegExp,
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): readonly Span[] {
  const column = head.findIndex(({ text }) => height.test(text));
  if (column < 0) return [];
  return rows.flatMap((row, at) => {
    const before = countIn(rows[at - 1]?.[column]);
    const cell = row[column];
    return cell !== undefined && countIn(cell) < before ? [cell] : [];
  });
}
