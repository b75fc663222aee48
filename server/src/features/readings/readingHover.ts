import { contains } from "../../text/span.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";
import { type ReadStretch, readings } from "./readings.ts";

/** Why the words at an offset were read as they were, innermost first; undefined when colours are off or nothing was read. */
export function readingHover(
  open: OpenDraft,
  offset: number,
): { readonly text: string; readonly span: ReadStretch["span"] } | undefined {
  if (!open.view.colours) return undefined;
  const here = { start: offset, end: offset };
  const found = readings(open).filter(({ span }) => contains(span, here));
  const top = found.at(-1);
  if (top === undefined) return undefined;
  const reasons = [...new Set(found.map(({ why }) => why).reverse())].slice(0, 3);
  return { text: reasons.map(escapeMarkdown).join("\n\n"), span: top.span };
}
