import { addLines, createTextBuilder, type VisibleText } from "./textBuilder.ts";

/** Signs that may begin or end inline Markdown other than emphasis, and units that only the parser treats right. */
const inline = /[\\&<_[`~|\0\u2028\u2029]/;
/** Bold or slanted words that begin at a word and end at one: the only emphasis that needs no parser. */
const emphasis = /(^|[\s(])(\*\*?)(?=[\p{L}\p{N}])([^*]*[^*\s])\2(?=[\s.,:;!?)]|$)/gu;

/** Emphasis marks in a text; offsets count in it. */
export interface EmphasisMark {
  readonly start: number;
  readonly end: number;
  /** 1 for slanted, 2 for bold. */
  readonly width: number;
}

/** The emphasis of a text that has no other inline Markdown; undefined when only the parser can tell. */
export function simpleEmphasis(text: string): readonly EmphasisMark[] | undefined {
  if (inline.test(text)) return undefined;
  if (!text.includes("*")) return [];
  const marks: EmphasisMark[] = [];
  let stars = 0;
  for (const match of text.matchAll(emphasis)) {
    const start = match.index + (match[1]?.length ?? 0);
    const width = match[2]?.length ?? 1;
    marks.push({ start, end: match.index + match[0].length, width });
    stars += 2 * width;
  }
  return stars === text.split("*").length - 1 ? marks : undefined;
}

/** Visible text of source lines whose only inline Markdown is the given emphasis; its offsets count from `start`. */
export function simpleText(
  source: string,
  start: number,
  end: number,
  marks: readonly EmphasisMark[],
  quoted: boolean,
): VisibleText {
  const out = createTextBuilder();
  let at = start;
  for (const mark of marks) {
    const inner = { start: start + mark.start + mark.width, end: start + mark.end - mark.width };
    addLines(out, source, at, start + mark.start, quoted);
    const from = out.text.length;
    addLines(out, source, inner.start, inner.end, quoted);
    at = start + mark.end;
    if (mark.width === 2) out.strong.push({ start: from, end: out.text.length, sourceEnd: at });
  }
  addLines(out, source, at, end, quoted);
  return out;
}
