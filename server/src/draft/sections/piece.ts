import type { Span } from "../../text/span.ts";
import type { HeadingMark } from "../chunk/rawBlock.ts";
import type { VisibleText } from "../markdown/textBuilder.ts";

/** A part of a paragraph: a heading that Markdown takes for text, or what is not. */
export interface Piece {
  readonly visible: VisibleText;
  readonly span: Span;
  readonly heading: HeadingMark | undefined;
}
