import type { Span } from "../../text/span.ts";
import type { HeadingMark } from "../chunk/rawBlock.ts";
import type { HeadingVocabulary } from "../draft.ts";
import { isFieldLine } from "../fields/lineFields.ts";
import { toSource } from "../markdown/offsetMap.ts";
import { sliceVisible } from "../markdown/sliceVisible.ts";
import type { VisibleText } from "../markdown/textBuilder.ts";
import { headingStyle, headingTitle } from "./headings.ts";
import type { Piece } from "./piece.ts";
import { splitRunIn } from "./runIn.ts";

interface TextLine extends Span {
  readonly text: string;
}

/** Splits a paragraph at the lines that are headings to the writer, and at a heading that its text runs on from. */
export function splitParagraph(
  visible: VisibleText,
  span: Span,
  vocabulary: HeadingVocabulary,
): readonly Piece[] {
  const lines = textLines(visible.text);
  const marks = headingMarks(lines, visible, vocabulary);
  const pieces: Piece[] = [];
  let first = 0;
  for (let next = 1; next <= lines.length; next++) {
    if (next < lines.length && marks[next] === undefined && marks[next - 1] === undefined) continue;
    pieces.push(linesPiece(visible, span, lines, { start: first, end: next }, marks[first]));
    first = next;
  }
  return pieces.flatMap((piece) =>
    piece.heading === undefined ? splitRunIn(piece, vocabulary) : [piece],
  );
}

function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at, end: at + line.length };
  });
}

function headingMarks(
  lines: readonly TextLine[],
  visible: VisibleText,
  vocabulary: HeadingVocabulary,
): readonly (HeadingMark | undefined)[] {
  const fields = lines.filter((line) => isFieldLine(line.text)).length;
  let begins = true;
  return lines.map((line, index) => {
    const hashes = /^#{1,6}(?=[^#\s])/.exec(line.text)?.[0];
    const next = lines[index + 1];
    const style = headingStyle(
      {
        text: line.text,
        bold: isBold(visible, line),
        alone: lines.length === 1,
        begins,
        followed: next !== undefined && next.text.trim() !== "",
        amongFields: fields > (isFieldLine(line.text) ? 1 : 0),
      },
      vocabulary,
    );
    begins = style !== undefined || /[.!?]["”»]?\s*$/.test(line.text);
    if (hashes !== undefined) return markOf("atx", hashes.length, line.text);
    return style === undefined ? undefined : markOf(style, undefined, line.text);
  });
}

function markOf(style: HeadingMark["style"], level: number | undefined, text: string): HeadingMark {
  return { style, level, title: headingTitle(text), ifAlone: false, runsOn: false };
}

/** True when everything on the line but a closing colon is bold. */
function isBold(visible: VisibleText, line: TextLine): boolean {
  const start = line.start + line.text.length - line.text.trimStart().length;
  const end = line.start + line.text.replace(/[\s:]+$/, "").length;
  return visible.strong.some((bold) => start < end && bold.start <= start && bold.end >= end);
}

function linesPiece(
  visible: VisibleText,
  span: Span,
  lines: readonly TextLine[],
  part: Span,
  heading: HeadingMark | undefined,
): Piece {
  if (part.start === 0 && part.end === lines.length) return { visible, span, heading };
  const start = lines[part.start]?.start ?? 0;
  const end = lines[part.end - 1]?.end ?? start;
  const sourceAt = (at: number) =>
    toSource(visible.map, visible.text.length, { start: at, end: at + 1 }, 0);
  return {
    visible: sliceVisible(visible, start, end),
    span: {
      start: part.start === 0 ? span.start : sourceAt(start - 1).end,
      end: part.end === lines.length ? span.end : sourceAt(end).start,
    },
    heading,
  };
}
