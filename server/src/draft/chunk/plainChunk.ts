import type { HeadingVocabulary } from "../draft.ts";
import {
  type BlockReader,
  leadInBefore,
  push,
  pushText,
  topLevel,
} from "../markdown/blockReader.ts";
import { simpleEmphasis, simpleText } from "../markdown/simpleText.ts";
import type { Source } from "../markdown/source.ts";
import type { VisibleText } from "../markdown/textBuilder.ts";
import { headingTitle } from "../sections/headings.ts";
import type { RawBlock } from "./rawBlock.ts";

/** Blocks of a chunk, and the sign of the list that it is an item of. */
export interface PlainChunk {
  readonly blocks: readonly RawBlock[];
  readonly list: string | undefined;
}

/**
 * Reads the chunks that most of a draft consists of without the Markdown parser: a paragraph, an ATX heading, a quoted
 * paragraph or a list item whose text holds no Markdown but bold and slanted words. Undefined for any other chunk.
 * Gives exactly what the parser would.
 */
export function readPlainChunk(
  source: Source,
  vocabulary: HeadingVocabulary,
): PlainChunk | undefined {
  const { masked } = source;
  const start = /^[ \t\r\n]*/.exec(masked)?.[0].length ?? 0;
  const end = masked.length - (/[ \t\r\n]*$/.exec(masked.slice(-1000))?.[0].length ?? 0);
  if (start >= end) return undefined;
  const reader: BlockReader = {
    source,
    vocabulary,
    first: undefined,
    blocks: [],
    rows: [],
    readNode: () => {},
  };
  const read = masked.startsWith("#", start)
    ? readHeading
    : masked.startsWith(">", start)
      ? readQuote
      : readTextOrItem;
  return read(reader, masked.slice(start, end), start);
}

function readHeading(reader: BlockReader, text: string, start: number): PlainChunk | undefined {
  const match = /^(#{1,6})[ \t]+(?=\S)/.exec(text);
  if (match === null || /[\r\n]/.test(text) || text.endsWith("#")) return undefined;
  const visible = plainText(reader, text, start, match[0].length, false);
  if (visible === undefined) return undefined;
  const level = match[1]?.length ?? 1;
  const title = headingTitle(visible.text);
  const heading = { style: "atx", level, title, ifAlone: false, runsOn: false } as const;
  const span = { start, end: start + text.length };
  push(reader, { kind: "heading", span, visible, heading }, topLevel);
  return { blocks: reader.blocks, list: undefined };
}

function readQuote(reader: BlockReader, text: string, start: number): PlainChunk | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  if (
    !lines.every((line) => /^>[ \t]?[^\s>]/.test(line) && isTextLine(line.replace(/^>[ \t]?/, "")))
  ) {
    return undefined;
  }
  const from = /^>[ \t]?/.exec(text)?.[0].length ?? 1;
  const visible = plainText(reader, text, start, from, true);
  if (visible === undefined) return undefined;
  const span = { start: start + from, end: start + text.length };
  const place = { ...topLevel, quoted: true, kind: "quote", leadIn: leadInBefore(reader) } as const;
  pushText(reader, visible, span, { ...place, group: 0 });
  return { blocks: reader.blocks, list: undefined };
}

function readTextOrItem(reader: BlockReader, text: string, start: number): PlainChunk | undefined {
  const item = /^([-+*])[ \t]+(?=\S)/.exec(text);
  const from = item?.[0].length ?? 0;
  const lines = text.slice(from).split(/\r\n|\r|\n/);
  if (!lines.every((line) => isTextLine(line.trimStart()))) return undefined;
  const visible = plainText(reader, text, start, from, false);
  if (visible === undefined || (item !== null && boxes.test(visible.text))) return undefined;
  const span = { start, end: start + text.length };
  if (item === null) pushText(reader, visible, span, topLevel);
  else {
    const place = { ...topLevel, depth: 1, leadIn: leadInBefore(reader), group: -1 };
    push(reader, { kind: "listItem", span, visible }, place);
  }
  return { blocks: reader.blocks, list: item?.[1] };
}

const boxes = /[☐-☒□❏❑▢✅■]/u;

/** What may begin a block other than a paragraph. */
const blockStart = /^(?:[#>+=-]|\*(?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

function isTextLine(line: string): boolean {
  return line !== "" && !blockStart.test(line);
}

/** Visible text from `from` on, as an offset in `text`; undefined when it holds more than simple emphasis. */
function plainText(
  { source }: BlockReader,
  text: string,
  start: number,
  from: number,
  quoted: boolean,
): VisibleText | undefined {
  const marks = simpleEmphasis(text.slice(from));
  if (marks === undefined) return undefined;
  return simpleText(source.text, start + from, start + text.length, marks, quoted);
}
