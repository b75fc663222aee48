import type { HeadingVocabulary } from "../draft.ts";
import { isFieldLine } from "../fields/lineFields.ts";
import { toSource } from "../markdown/offsetMap.ts";
import { sliceVisible } from "../markdown/sliceVisible.ts";
import { headingTitle, isHeadingSized, isTelling, isTitle, sectionKind } from "./headings.ts";
import type { Piece } from "./piece.ts";

/** Words after a label that make it the heading of a text, not the name of a field. */
const fewestWords = 5;

/** Splits "**Rusmidler.** Ved første konsultation …" and "Barnets perspektiv: Noah siger, at …" into heading and text. */
export function splitRunIn(piece: Piece, vocabulary: HeadingVocabulary): readonly Piece[] {
  const { text } = piece.visible;
  const bold = piece.visible.strong.find((strong) => strong.start === 0);
  const line = text.split("\n", 1)[0] ?? "";
  const end = bold === undefined ? labelEnd(line) : boldEnd(text, bold.end);
  if (end === undefined || !isHeadingSized(text.slice(0, end), 8)) return [piece];
  if (wordCount(text.slice(end)) < fewestWords || fieldLines(text) > 1) return [piece];
  const label = text.slice(0, end);
  const known = sectionKind(headingTitle(label), vocabulary) !== undefined;
  const opens =
    bold === undefined
      ? known &&
        isTitle(label, 4) &&
        isTelling(text.slice(end)) &&
        /^\s*["“”„»]?\p{Lu}/u.test(text.slice(end))
      : known || isRunInTitle(label);
  if (!opens) return [piece];
  return cut(
    piece,
    end,
    bold === undefined ? "label" : "bold",
    bold?.end === end ? bold.sourceEnd : undefined,
  );
}

/** Without the vocabulary only bold words with a period are a heading: "**Rusmidler.**", but not "**Bilag:**". */
function isRunInTitle(label: string): boolean {
  return /[.?]\s*$/.test(label) && !/[\d"”»]/.test(label);
}

function labelEnd(line: string): number | undefined {
  const colon = line.search(/:\s/);
  return colon < 0 || !/^\p{Lu}/u.test(line) ? undefined : colon + 1;
}

/** Bold words are a heading when their last mark, or the mark after them, is a period or colon. */
function boldEnd(text: string, end: number): number | undefined {
  if (/[.:?]\s*$/.test(text.slice(0, end))) return end;
  return text.charAt(end) === ":" ? end + 1 : undefined;
}

function fieldLines(text: string): number {
  return text.split("\n").filter(isFieldLine).length;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function cut(
  piece: Piece,
  at: number,
  style: "label" | "bold",
  boldSourceEnd: number | undefined,
): readonly Piece[] {
  const { visible, span } = piece;
  const heading = sliceVisible(visible, 0, at);
  const body = sliceVisible(visible, at, visible.text.length);
  const source = toSource(visible.map, visible.text.length, { start: 0, end: at }, 0);
  const bodyStart = body.map[1] ?? span.end;
  return [
    {
      visible: heading,
      span: { start: span.start, end: boldSourceEnd ?? source.end },
      heading: {
        style,
        level: undefined,
        title: headingTitle(heading.text),
        ifAlone: false,
        runsOn: true,
      },
    },
    { visible: body, span: { start: bodyStart, end: span.end }, heading: undefined },
  ];
}
