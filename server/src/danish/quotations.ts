import type { Span } from "../text/span.ts";

/** Which signs mark the stretch; "dash" is a reply after a dash at line start, "transcript" a line such as `Theo: …`. */
export type QuotationStyle = "double" | "guillemet" | "single" | "dash" | "transcript";

/** One quoted stretch of a block. Offsets are those of the text handed in. */
export interface QuotationMarks {
  /** Signs included. */
  readonly span: Span;
  /** Signs left out; never empty. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** False when one sign is missing and the stretch was healed to the sentence or line. */
  readonly closed: boolean;
  /** The label of a transcript line; undefined for all other styles. */
  readonly label: Span | undefined;
}

/** Finds the quoted stretches of one block, in order, never overlapping. */
export function findQuotations(text: string): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  for (const match of text.matchAll(/["“”„]([^"“”„]+)["“”„]|»([^«]+)«/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const style = match[2] === undefined ? "double" : "guillemet";
    const inner = { start: span.start + 1, end: span.end - 1 };
    found.push({ span, inner, style, closed: true, label: undefined });
  }
  return found;
}
