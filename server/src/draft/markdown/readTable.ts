import type { Table, TableCell, TableRow } from "mdast";
import type { Span } from "../../text/span.ts";
import type { HeadingMark } from "../chunk/rawBlock.ts";
import { headingTitle, isTelling, sectionKind } from "../sections/headings.ts";
import { type BlockReader, type Place, push } from "./blockReader.ts";
import { toSource } from "./offsetMap.ts";
import { spanOf } from "./source.ts";
import type { VisibleText } from "./textBuilder.ts";
import { visibleText } from "./visibleText.ts";

/** Reads a table cell by cell; a cell hangs on the head of its column or, without one, on the first cell of its row. */
export function readTable(reader: BlockReader, node: Table, place: Place): void {
  const group = place.group ?? reader.blocks.length;
  const form = place.depth === 0 && !place.quoted && isForm(reader, node);
  const heads: (number | undefined)[] = [];
  node.children.forEach((row, index) => {
    readRow(reader, row);
    const cells = readCells(reader, row, { ...place, group }, { form, heads });
    if (index === 0 && !form) heads.push(...cells);
  });
}

interface TableShape {
  readonly form: boolean;
  /** The block that heads each column; empty in a form and in the first row. */
  readonly heads: readonly (number | undefined)[];
}

function readCells(
  reader: BlockReader,
  row: TableRow,
  place: Place,
  shape: TableShape,
): readonly (number | undefined)[] {
  const { form, heads } = shape;
  const cells: (number | undefined)[] = [];
  for (const [column, cell] of row.children.entries()) {
    const visible = cellText(reader, cell);
    const empty = visible.text.trim() === "";
    const rowHead = form || heads.length > 0 ? cells[0] : undefined;
    const heading = form && column === 0 ? rowHeading(visible) : undefined;
    const block = { kind: "cell", span: spanOf(cell), visible, heading } as const;
    cells.push(
      empty ? undefined : push(reader, block, { ...place, leadIn: heads[column] ?? rowHead }),
    );
  }
  return cells;
}

function rowHeading({ text }: VisibleText): HeadingMark {
  return {
    style: "row",
    level: undefined,
    title: headingTitle(text),
    ifAlone: false,
    runsOn: false,
  };
}

/** A row of two cells is a field; its block is the label's, which comes next. */
function readRow(
  reader: BlockReader,
  { children: [label, value, ...more], position }: TableRow,
): void {
  if (label === undefined || more.length > 0) return;
  const name = cellText(reader, label);
  if (!/\p{L}/u.test(name.text)) return;
  const text = value === undefined ? undefined : cellText(reader, value);
  const from =
    value === undefined
      ? (position?.end.offset ?? 0)
      : Math.min(spanOf(value).start + 1, spanOf(value).end);
  reader.rows.push({
    label: name.text.replace(/\s*:\s*$/, "").trim(),
    labelSpan: sourceOf(name),
    value: text?.text.trim() ?? "",
    valueSpan:
      text === undefined || text.text.trim() === "" ? { start: from, end: from } : sourceOf(text),
    origin: "row",
    block: reader.blocks.length,
  });
}

function sourceOf({ text, map }: VisibleText): Span {
  return toSource(map, text.length, { start: 0, end: text.length }, 0);
}

/** Visible text of a cell. */
function cellText(reader: BlockReader, cell: TableCell): VisibleText {
  return visibleText(reader.source, cell.children, spanOf(cell).start + 1);
}

/** True for a form: two columns, and a row that has a known title before a telling text. */
function isForm(reader: BlockReader, node: Table): boolean {
  return node.children.some(({ children: [label, value, ...more] }) => {
    if (label === undefined || value === undefined || more.length > 0) return false;
    const title = headingTitle(cellText(reader, label).text);
    return (
      isTelling(cellText(reader, value).text) && sectionKind(title, reader.vocabulary) !== undefined
    );
  });
}
