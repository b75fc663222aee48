import type { Span } from "../../text/span.ts";
import type { BlockKind, Field, Remark, Section } from "../draft.ts";
import type { VisibleText } from "../markdown/textBuilder.ts";

/** A block as read from one chunk. Offsets count from the start of the chunk, indices among the chunk's blocks. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly visible: VisibleText;
  readonly quoted: boolean;
  readonly depth: number;
  readonly checked: boolean | undefined;
  readonly leadIn: number | undefined;
  /** First block of its list, table or quote; -1 in a list that may have begun in the chunk before. */
  readonly group: number;
  readonly heading: HeadingMark | undefined;
}

/** `leadIn` of a block that hangs on whatever paragraph stands before the chunk. */
export const beforeChunk = -1;

/** What makes a block a heading. */
export interface HeadingMark {
  readonly style: Section["style"];
  /** Undefined when the level follows from the heading before. */
  readonly level: number | undefined;
  readonly title: string | undefined;
  /** True for "1. Baggrund": a heading only when no item of the same list stands beside it. */
  readonly ifAlone: boolean;
  /** True when its text goes on in the same line. */
  readonly runsOn: boolean;
}

/** A field whose offsets and block count from the chunk. */
export type RawField = Field;

/** A remark whose offsets count from the chunk; `block` is an index that may be one past the chunk's last block. */
export interface RawRemark extends Omit<Remark, "block"> {
  readonly block: number;
}

/** Everything read from one chunk; depends on its source only. */
export interface ParsedChunk {
  readonly blocks: readonly RawBlock[];
  readonly fields: readonly RawField[];
  readonly remarks: readonly RawRemark[];
  /** Labels that the chunk defines a link for. */
  readonly definitions: readonly string[];
  /** Sign of the list that the chunk begins or ends with. */
  readonly firstList: string | undefined;
  readonly lastList: string | undefined;
  /** Index of the first block of the last list; undefined when that is the first list too. */
  readonly lastGroup: number | undefined;
}
