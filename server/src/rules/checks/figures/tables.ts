import type { Span } from "../../../text/span.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";

/** A cell as it stands in the source. */
export interface Cell extends Span {
  readonly text: string;
}

/** How the head or first cell of a total is called. */
export const totalNameOf = perObject(
  (lists: Lists) => new RegExp(`^${anyOf(lists, "tal-sammenlagt")}(?!\\p{L})`, "iu"),
);

/** Totals of tables that are not the sum of their column or row. */
export function* wrongTotals(facts: DraftFacts): Iterable<Place> {
  const totalName = totalNameOf(facts.ruleSet.lists);
  for (const table of tablesOf(facts.draft.text)) {
    const [head = [], ...body] = table;
    const totalRow = body.find((row) => totalName.test(row[0]?.text ?? ""));
    const rows = body.filter((row) => row !== totalRow);
    const wrong = [
      ...(totalRow?.slice(1) ?? []).filter(
        (cell, at) =>
          !isShareHead(head[at + 1]) &&
          differs(
            cell,
            rows.map((row) => row[at + 1]),
          ),
      ),
      ...body.flatMap((row) =>
        row.filter(
          (cell, at) =>
            totalName.test(head[at]?.text ?? "") &&
            differs(
              cell,
              row.filter((_, other) => other > 0 && other !== at),
            ),
        ),
      ),
    ];
    for (const cell of wrong) {
      const place = facts.placeOf(cell);
      if (place !== undefined) yield place;
    }
  }
}

/** Shares are not added up. */
function isShareHead(head: Cell | undefined): boolean {
  return /%|pct|procent/iu.test(head?.text ?? "");
}

/** True when at least two cells hold plain numbers, all the others nothing, and the total is another number. */
function differs(total: Cell, cells: readonly (Cell | undefined)[]): boolean {
  const parts = cells.map((cell) => cell?.text ?? "").filter((text) => !/^[-–]?$/u.test(text));
  if (parts.length < 2 || ![...parts, total.text].every((text) => /^\d{1,4}$/u.test(text)))
    return false;
  return parts.reduce((sum, text) => sum + Number(text), 0) !== Number(total.text);
}

/** The sums of the columns of whole numbers, by the words over them, total rows left out; only tables with two such rows. */
export function columnSums(
  lists: Lists,
  text: string,
): readonly { readonly name: string; readonly sum: number }[] {
  const totalName = totalNameOf(lists);
  return tablesOf(text).flatMap(([head = [], ...body]) => {
    const rows = body.filter((row) => !totalName.test(row[0]?.text ?? ""));
    return head.slice(1).flatMap(({ text: name }, at) => {
      const values = rows.map((row) => row[at + 1]?.text ?? "").filter((cell) => cell !== "");
      return values.length > 1 && values.every((cell) => /^\d{1,3}$/u.test(cell))
        ? [{ name, sum: values.reduce((sum, cell) => sum + Number(cell), 0) }]
        : [];
    });
  });
}

/** The tables of a text: rows of cells without marks of emphasis, the line under the head left out. */
export function tablesOf(text: string): readonly (readonly (readonly Cell[])[])[] {
  const tables: (readonly Cell[])[][] = [];
  let open: (readonly Cell[])[] | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const isRow = /^\s*\|.*\|\s*$/u.test(line);
    if (!isRow) open = undefined;
    else if (!/^[\s|:-]+$/u.test(line)) {
      if (open === undefined) {
        open = [];
        tables.push(open);
      }
      open.push(cellsOf(line, start));
    }
    start += line.length + 1;
  }
  return tables;
}

function cellsOf(line: string, lineStart: number): readonly Cell[] {
  const cells: Cell[] = [];
  let start = line.indexOf("|") + 1;
  for (const raw of line
    .slice(start)
    .replace(/\|\s*$/u, "")
    .split("|")) {
    const text = raw.replace(/[*_]/gu, "").trim();
    const from = lineStart + start + Math.max(raw.indexOf(text), 0);
    cells.push({ text, start: from, end: from + text.length });
    start += raw.length + 1;
  }
  return cells;
}
