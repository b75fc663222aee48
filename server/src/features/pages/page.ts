import type { Span } from "../../text/span.ts";

/** A read-only text that the editor shows, with the places it leads to. Markdown that reads well as it stands. */
export interface Page {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** Words of a page that lead to a line of another file. */
export interface PageLink {
  readonly span: Span;
  readonly target: string;
  /** From 1. */
  readonly line: number;
}

/** Words, or words that lead somewhere. */
export type Piece =
  | string
  | { readonly words: string; readonly target: string; readonly line: number };

/** A page of lines; each is a row of pieces. */
export function pageOf(lines: readonly (readonly Piece[])[]): Page {
  let text = "";
  const links: PageLink[] = [];
  for (const line of lines) {
    for (const piece of line) {
      const words = typeof piece === "string" ? piece : piece.words;
      const span = { start: text.length, end: text.length + words.length };
      if (typeof piece !== "string") links.push({ span, target: piece.target, line: piece.line });
      text += words;
    }
    text += "\n";
  }
  return { text, links };
}
