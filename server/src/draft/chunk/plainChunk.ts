import type { HeadingVocabulary } from "../draft.ts";
import {
  type BlockReader,
  leadInBefore,
  push,
  pushText,
  topLevel,
} from "../markdown/blockReader.ts";
import type { Source } from "../markdown/source.ts";
import { visibleLines } from "../markdown/visibleText.ts";
import { headingTitle } from "../sections/headings.ts";
import type { RawBlock } from "./rawBlock.ts";

/** Signs that may begin or end inline Markdown, and line endings that only a parser treats right. */
const inline = /[\\&<*_[`~|\0\u2028\u2029]/;
/** What may begin a block other than a paragraph. */
const blockStart = /^(?:[#>+=-]|\d{1,9}[.)](?:[ \t]|$))/;

/**
 * Reads the chunks that most of a draft consists of without the Markdown parser: a paragraph, an ATX heading or a list
 * item whose text holds no Markdown. Undefined for any other chunk. Gives exactly what the parser would.
 */
export function readPlainChunk(
  source: Source,
  vocabulary: HeadingVocabulary,
): { readonly blocks: readonly RawBlock[]; readonly list: string | undefined } | undefined {
  const { masked } = source;
  const start = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*/.exec(masked)?.[0].length ?? 0;
  const end = masked.length - (/(?:[ \t]|\r|\n)*$/.exec(masked.slice(-1000))?.[0].length ?? 0);
  if (start >= end) return undefined;
  const text = masked.slice(start, end);
  const reader: BlockReader = {
    source,
    vocabulary,
    first: undefined,
    blocks: [],
    rows: [],
    readNode: () => {},
  };
  if (text.startsWith("#")) return readPlainHeading(reader, text, start);
  const item = /^([-+*])[ \t]+(?=\S)/.exec(text);
  const from = start + (item?.[0].length ?? 0);
  if (!isPlain(text.slice(from - start))) return undefined;
  const visible = visibleLines(source.text, from, end, false);
  if (item === null) pushText(reader, visible, { start, end }, topLevel);
  else {
    const place = { ...topLevel, depth: 1, leadIn: leadInBefore(reader), group: -1 };
    if (/[☐-☒□❏❑▢✅■]/.test(text)) return undefined;
    push(reader, { kind: "listItem", span: { start, end }, visible }, place);
  }
  return { blocks: reader.blocks, list: item?.[1] };
}

function readPlainHeading(reader: BlockReader, text: string, start: number) {
  const match = /^(#{1,6})[ \t]+(?=\S)/.exec(text);
  if (match === null || /[\r\n]/.test(text) || text.endsWith("#") || inline.test(text))
    return undefined;
  const from = start + match[0].length;
  const visible = visibleLines(reader.source.text, from, start + text.length, false);
  const level = match[1]?.length ?? 1;
  const heading = {
    style: "atx",
    level,
    title: headingTitle(visible.text),
    ifAlone: false,
    runsOn: false,
  } as const;
  push(
    reader,
    { kind: "heading", span: { start, end: start + text.length }, visible, heading },
    topLevel,
  );
  return { blocks: reader.blocks, list: undefined };
}

function isPlain(text: string): boolean {
  if (inline.test(text)) return false;
  for (let at = 0; at < text.length; ) {
    const line = /[^\r\n]*/y;
    line.lastIndex = at;
    const found = line.exec(text)?.[0] ?? "";
    const trimmed = found.trim();
    if (trimmed === "" || blockStart.test(found.replace(/^[ \t]+/, ""))) return false;
    at += found.length + (text.startsWith("\r\n", at + found.length) ? 2 : 1);
  }
  return true;
}
