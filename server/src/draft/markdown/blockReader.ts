import type { RootContent } from "mdast";
import type { Span } from "../../text/span.ts";
import { beforeChunk, type HeadingMark, type RawBlock, type RawField } from "../chunk/rawBlock.ts";
import type { BlockKind, HeadingVocabulary } from "../draft.ts";
import { splitParagraph } from "../sections/splitParagraph.ts";
import type { Source } from "./source.ts";
import { splitOptions } from "./splitOptions.ts";
import type { VisibleText } from "./textBuilder.ts";

/** Blocks read so far, and what they are read with. */
export interface BlockReader {
  readonly source: Source;
  readonly vocabulary: HeadingVocabulary;
  /** The first node of the chunk; a list there may have begun in the chunk before. */
  readonly first: RootContent | undefined;
  readonly blocks: RawBlock[];
  /** Fields of table rows; those of lines are read from the blocks. */
  readonly rows: RawField[];
  readNode(reader: BlockReader, node: RootContent, place: Place): void;
}

/** Where among the containers a node stands. */
export interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly kind: BlockKind;
  readonly group: number | undefined;
  readonly leadIn: number | undefined;
}

/** The place of what stands in no list, quote or table. */
export const topLevel: Place = {
  quoted: false,
  depth: 0,
  kind: "paragraph",
  group: undefined,
  leadIn: undefined,
};

/** What `push` needs to know of a block beside its place. */
export interface NewBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly visible: VisibleText;
  readonly checked?: boolean | undefined;
  readonly heading?: HeadingMark | undefined;
}

/** Adds a block and gives its index. */
export function push(reader: BlockReader, block: NewBlock, place: Place): number {
  const { quoted, depth, leadIn } = place;
  const { kind, span, visible, checked, heading } = block;
  const group = place.group ?? reader.blocks.length;
  return (
    reader.blocks.push({ kind, span, visible, quoted, depth, checked, leadIn, group, heading }) - 1
  );
}

/** The block that a list or quote about to be read hangs on: the paragraph right before it. */
export function leadInBefore({ blocks }: BlockReader): number | undefined {
  const last = blocks[blocks.length - 1];
  if (last === undefined) return beforeChunk;
  return last.kind === "paragraph" ? blocks.length - 1 : undefined;
}

/** Adds a paragraph, split at what the writer sees as headings and as boxes to tick. */
export function pushText(
  reader: BlockReader,
  visible: VisibleText,
  span: Span,
  place: Place,
): void {
  if (visible.text.trim() === "") return;
  const own = place.depth > 0 || place.quoted;
  const pieces = own
    ? [{ visible, span, heading: undefined }]
    : splitParagraph(visible, span, reader.vocabulary);
  for (const piece of pieces) {
    if (piece.heading !== undefined) push(reader, { ...piece, kind: "heading" }, place);
    else {
      const options = splitOptions(piece);
      const group = place.group ?? reader.blocks.length;
      for (const option of options)
        push(reader, { ...option, kind: place.kind }, { ...place, group });
    }
  }
}
