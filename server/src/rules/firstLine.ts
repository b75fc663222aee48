import type { Draft } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";

/** The draft's first line with words in it: where messages about the whole draft are shown. */
export function firstLine(draft: Draft): Span {
  const first = draft.blocks[0];
  const start = first?.span.start ?? 0;
  const newline = draft.text.indexOf("\n", start);
  const end = Math.min(first?.span.end ?? 0, newline < 0 ? draft.text.length : newline);
  return { start, end: Math.max(start, end) };
}
