import type { Span } from "../../server/src/text/span.ts";

/** The text without its ⟦marks⟧. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, "");
}

/** The text with ⟦marks⟧ around the spans, which do not overlap. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let shown = "";
  let end = 0;
  for (const span of spans) {
    shown += `${text.slice(end, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    end = span.end;
  }
  return shown + text.slice(end);
}
