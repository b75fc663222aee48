import type { Span } from "../../text/span.ts";
import type { OffsetMap } from "./offsetMap.ts";

/** What the writer sees of a stretch of Markdown, and where each unit of it stands in the source. */
export interface VisibleText {
  readonly text: string;
  readonly map: OffsetMap;
  /** Bold stretches of `text`, outermost only. */
  readonly strong: readonly Strong[];
}

export interface Strong extends Span {
  /** Source offset after the closing marks. */
  readonly sourceEnd: number;
}

/** Visible text under construction. */
export interface TextBuilder {
  text: string;
  readonly map: number[];
  readonly strong: Strong[];
}

/** Starts a visible text. */
export function createTextBuilder(): TextBuilder {
  return { text: "", map: [], strong: [] };
}

/** Adds visible text that stands for a source stretch; runs that are equally long and adjoin become one. */
export function add(out: TextBuilder, text: string, start: number, end: number): void {
  if (text === "") return;
  const { map } = out;
  const last = map.length - 3;
  const even = text.length === end - start;
  if (even && last >= 0 && map[last + 2] === start && isEvenRun(out, last)) map[last + 2] = end;
  else map.push(out.text.length, start, end);
  out.text += text;
}

function isEvenRun({ text, map }: TextBuilder, run: number): boolean {
  return text.length - (map[run] ?? 0) === (map[run + 2] ?? 0) - (map[run + 1] ?? 0);
}

/**
 * Adds source lines as they stand, without indents and trailing blanks; a line ending becomes "\n". Inside a block
 * quote its marks count as indent.
 */
export function addLines(
  out: TextBuilder,
  source: string,
  start: number,
  end: number,
  quoted: boolean,
): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isEnding(source, at)) continue;
    const stop = lineStop(source, from, at);
    add(out, source.slice(from, stop), from, stop);
    from = indentEnd(source, endingEnd(source, at), end, quoted);
    add(out, "\n", stop, from);
    at = from - 1;
  }
  add(out, source.slice(from, end), from, end);
}

/** Source stretch of the line break at or just before `at`: trailing blanks, line ending, indent of the next line. */
export function lineBreakEnd(source: string, at: number): number {
  let ending = at;
  while (isSpace(source, ending)) ending++;
  return isEnding(source, ending)
    ? indentEnd(source, endingEnd(source, ending), source.length, true)
    : at + 1;
}

function isEnding(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

function endingEnd(source: string, at: number): number {
  return source.startsWith("\r\n", at) ? at + 2 : at + 1;
}

function isSpace(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
}

function lineStop(source: string, from: number, at: number): number {
  let stop = at;
  while (stop > from && isSpace(source, stop - 1)) stop--;
  return stop;
}

/** End of the blanks (and quote marks) that begin a line. */
export function indentEnd(source: string, at: number, end: number, quoted: boolean): number {
  let next = at;
  while (next < end && (isSpace(source, next) || (quoted && source.charAt(next) === ">"))) next++;
  return next;
}
