import type { Span } from "../text/span.ts";
import type { BlockKind, Section } from "./draft.ts";
import type { VisibleText } from "./visibleText.ts";

/** A block as read from Markdown, before it has a section. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly visible: VisibleText;
  readonly quoted: boolean;
  readonly depth: number;
  readonly checked: boolean | undefined;
  /** Index among the raw blocks. */
  readonly leadIn: number | undefined;
  readonly group: number;
  readonly heading: HeadingMark | undefined;
}

export interface HeadingMark {
  readonly style: Section["style"];
  /** Undefined when the level follows from the heading before. */
  readonly level: number | undefined;
  readonly title: string;
}
