import { createLineTable } from "../../server/src/text/lineTable.ts";
import type { Span } from "../../server/src/text/span.ts";

/** A text without its ⟦marks⟧, and what they stood around. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const piece of marked.split(/(⟦|⟧)/)) {
    if (piece === "⟦") spans.push({ start: text.length, end: text.length });
    else if (piece === "⟧") {
      const last = spans.pop();
      if (last) spans.push({ start: last.start, end: text.length });
    } else text += piece;
  }
  return { text, spans };
}

/** The LSP range of the first marked stretch. */
export function markedRange(marked: string) {
  const { text, spans } = unmark(marked);
  const lines = createLineTable(text);
  const span = spans[0] ?? { start: 0, end: 0 };
  return { text, range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) } };
}
