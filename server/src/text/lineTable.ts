import type { Edit } from "./edit.ts";
import type { Span } from "./span.ts";

/** A place as editors count it: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into positions and back. A line ends at "\n", "\r\n" or a lone "\r". */
export interface LineTable {
  readonly lineCount: number;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** An offset outside the text counts as its nearest end. */
  positionAt(offset: number): Position;
  /** A line or column outside the text counts as the nearest one inside; a column never reaches into the line ending. */
  offsetAt(position: Position): number;
  /** The line without its ending. */
  lineSpan(line: number): Span;
}

/** What a table is made of: where each line starts, and where its visible text ends. */
interface LineParts {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly length: number;
}

const parts = new WeakMap<LineTable, LineParts>();

const CR = 13;
const LF = 10;

/** Reads the lines of a text. */
export function createLineTable(text: string): LineTable {
  return tableOf(scanLines(text));
}

/** The table of `text`, which is the text of `previous` after `edit`; only lines near the edit are read again. */
export function updateLineTable(previous: LineTable, edit: Edit, text: string): LineTable {
  const old = parts.get(previous);
  return old === undefined ? createLineTable(text) : tableOf(spliceLines(old, edit, text));
}

function scanLines(text: string): LineParts {
  const lines = collectLines(text, 0, text.length);
  return {
    starts: Int32Array.from(lines.starts),
    ends: Int32Array.from([...lines.ends, text.length]),
    length: text.length,
  };
}

/** Starts of the lines after the first one in the stretch, and the ends of the lines that end in it. */
function collectLines(
  text: string,
  from: number,
  to: number,
): { starts: number[]; ends: number[] } {
  const starts = from === 0 ? [0] : [];
  const ends: number[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    ends.push(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    starts.push(at + 1);
  }
  return { starts, ends };
}

/** Lines wholly before the edited one are kept, those after the line in which it ends are moved. */
function spliceLines(old: LineParts, edit: Edit, text: string): LineParts {
  const shift = edit.text.length - (edit.span.end - edit.span.start);
  const first = Math.max(0, findLine(old.starts, edit.span.start) - 1);
  const after = Math.min(old.starts.length, findLine(old.starts, edit.span.end) + 2);
  const from = old.starts[first] ?? 0;
  const to = after < old.starts.length ? (old.starts[after] ?? 0) + shift : text.length;
  const middle = collectLines(text, from, to);
  if (from > 0) middle.starts.unshift(from);
  if (after < old.starts.length) middle.starts.pop();
  else middle.ends.push(text.length);
  return {
    starts: splice(old.starts, first, after, middle.starts, shift),
    ends: splice(old.ends, first, after, middle.ends, shift),
    length: text.length,
  };
}

function splice(
  old: Int32Array,
  first: number,
  after: number,
  middle: readonly number[],
  shift: number,
): Int32Array {
  const result = new Int32Array(first + middle.length + old.length - after);
  result.set(old.subarray(0, first));
  result.set(middle, first);
  const tail = first + middle.length - after;
  for (let at = after; at < old.length; at++) result[at + tail] = (old[at] ?? 0) + shift;
  return result;
}

/** Index of the last line that starts at or before the offset. */
function findLine(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function tableOf(lines: LineParts): LineTable {
  const { starts, ends, length } = lines;
  const lineSpan = (line: number): Span => {
    const index = clamp(line, starts.length - 1);
    return { start: starts[index] ?? 0, end: ends[index] ?? length };
  };
  const table: LineTable = {
    lineCount: starts.length,
    length,
    lineSpan,
    positionAt(offset) {
      const at = clamp(offset, length);
      const line = findLine(starts, at);
      return { line, character: at - (starts[line] ?? 0) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return length;
      const span = lineSpan(line);
      return span.start + clamp(character, span.end - span.start);
    },
  };
  parts.set(table, lines);
  return table;
}

/** Not-a-number and fractions come from foreign clients; they count as 0 and the whole number below. */
function clamp(value: number, highest: number): number {
  return value >= highest ? highest : value > 0 ? Math.floor(value) : 0;
}
