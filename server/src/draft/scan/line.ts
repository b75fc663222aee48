import { maskLines } from "./mask.ts";

/** What a line is by its own letters. Columns count a tab up to the next multiple of four, as Markdown does. */
export interface Line {
  readonly start: number;
  /** Where the line ends, its line ending left out. */
  readonly end: number;
  /** Start of the line after it. */
  readonly next: number;
  /** Offset of the first visible unit; `end` in a blank line. */
  readonly first: number;
  readonly column: number;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** The line that starts at the offset. */
export function lineAt(text: string, start: number): Line {
  let first = start;
  let column = 0;
  for (
    let code = text.charCodeAt(first);
    code === SPACE || code === TAB;
    code = text.charCodeAt(first)
  ) {
    column += code === TAB ? 4 - (column % 4) : 1;
    first++;
  }
  const end = lineEnd(text, first);
  const next = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  let visible = first;
  while (visible < end && isBlank(text.charCodeAt(visible))) visible++;
  return {
    start,
    end,
    next: Math.min(next, text.length),
    first: visible === end ? end : first,
    column,
  };
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const end = feed < 0 ? text.length : feed;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === CR) return at;
  return end;
}

/** Space, tab, and the invisible units that pasted text has in lines that look empty. */
export function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    code === TAB ||
    code === 0xa0 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x2007 ||
    code === 0x202f
  );
}

/** A list mark at the start of a line. */
export interface ListMark {
  /** "-", "*", "+", "." or ")": only items with the same sign make one list. */
  readonly sign: string;
  /** The number of an ordered mark. */
  readonly number: number | undefined;
  /** Column from which the item's own lines stand. */
  readonly content: number;
  readonly empty: boolean;
  /** True when its text begins with a list mark of its own. */
  readonly nested: boolean;
}

const maybeMark = /[-*+\d\u00b7\u2022\u2023\u25aa\u25cf\u25e6\uf0a7\uf0b7]/;
const mark = /^[ \t]*((?:([-*+])|(\d{1,9})([.)])))(?=[ \t]|$)/;
const rule = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})(?=[\r\n]|$)/y;

/** The list mark of a line, or undefined. */
export function listMark(text: string, line: Line): ListMark | undefined {
  if (!maybeMark.test(text.charAt(line.first))) return undefined;
  const masked = maskLines(text.slice(line.start, Math.min(line.end, line.first + 80)));
  const match = mark.exec(masked);
  const written = match?.[1];
  if (match === null || written === undefined || isRule(text, line)) return undefined;
  const after = line.first + written.length;
  const column = line.column + written.length;
  const item = {
    sign: match[2] ?? match[4] ?? "",
    number: match[3] === undefined ? undefined : Number(match[3]),
    nested: /^[ \t]*(?:[-+*]|\d+[.)])(?:[ \t]|$)/.test(masked.slice(match[0].length)),
  };
  let width = 0;
  for (let at = after; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB) return { ...item, content: column + width, empty: false };
    width += code === TAB ? 4 - ((column + width) % 4) : 1;
  }
  return { ...item, content: column + 1, empty: true };
}

/** True for a line of three or more `*`, `-` or `_`. */
export function isRule(text: string, line: Line): boolean {
  rule.lastIndex = line.first;
  return rule.test(text);
}

/** The opening of fenced code. */
export interface Fence {
  readonly sign: string;
  readonly length: number;
}

const fence = /(`{3,})[^`\r\n]*(?=[\r\n]|$)|(~{3,})/y;

/** The fence that a line opens, or undefined. */
export function fenceMark(text: string, line: Line): Fence | undefined {
  fence.lastIndex = line.first;
  const match = fence.exec(text);
  const marks = match?.[1] ?? match?.[2];
  return marks === undefined ? undefined : { sign: marks.charAt(0), length: marks.length };
}

/** True when the line closes the fence. */
export function closesFence(text: string, line: Line, open: Fence): boolean {
  const marks = text.slice(line.first, line.end).replace(/[ \t]+$/, "");
  return marks.length >= open.length && marks === open.sign.repeat(marks.length);
}
