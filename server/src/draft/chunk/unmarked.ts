import type { HeadingVocabulary } from "../draft.ts";
import { type BlockReader, pushText, topLevel } from "../markdown/blockReader.ts";
import type { Source } from "../markdown/source.ts";
import { visibleLines } from "../markdown/visibleText.ts";
import type { RawBlock } from "./rawBlock.ts";

/** Units of one chunk that are still parsed as Markdown; the largest list or table of a real draft is far below. */
const longest = 200_000;
/** Containers inside one another, and columns of indent, that no writer needs. */
const nested = /(?:^|[\r\n])(?:[ \t]{200}|[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){40})/;
/** Signs that the parser pairs with one another, at a cost that grows with the square of their number. */
const paired = /[[\]*_~`<|]/g;
const mostPaired = 4_000;
/** Openings of comments and the like, each of which the parser looks for the end of. */
const opened = /<[!?]/g;
const mostOpened = 200;

/** True for a chunk that would cost the Markdown parser more than a draft is worth; it is read as plain text. */
export function isTooMuch(masked: string): boolean {
  if (masked.length > longest || nested.test(masked)) return true;
  if (masked.length < 2 * mostOpened) return false;
  return count(masked, opened) > mostOpened || count(masked, paired) > mostPaired;
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Reads a chunk as paragraphs between blank lines, long ones cut at a line or word. */
export function readUnmarked(
  source: Source,
  vocabulary: HeadingVocabulary,
): { readonly blocks: readonly RawBlock[]; readonly list: string | undefined } {
  const reader: BlockReader = {
    source,
    vocabulary,
    first: undefined,
    blocks: [],
    rows: [],
    readNode: () => {},
  };
  const { text } = source;
  for (let start = 0; start < text.length; ) {
    const end = partEnd(text, start);
    const visible = visibleLines(text, start, end, true);
    if (visible.text.trim() !== "") pushText(reader, visible, { start, end }, topLevel);
    start = end;
  }
  return { blocks: reader.blocks, list: undefined };
}

const longestPart = 20_000;

function partEnd(text: string, start: number): number {
  const part = text.slice(start, start + longestPart);
  const blank = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/.exec(part);
  if (blank !== null) return start + blank.index + blank[0].length;
  if (start + longestPart >= text.length) return text.length;
  const cut = Math.max(part.lastIndexOf("\n"), part.lastIndexOf("\r"), part.lastIndexOf(" "));
  return start + (cut > 0 ? cut + 1 : part.length);
}
