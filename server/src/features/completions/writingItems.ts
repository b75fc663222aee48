import type { CompletionItem } from "vscode-languageserver";
import { contains } from "../../text/span.ts";
import type { OpenDraft } from "../openFile.ts";
import { frontMatterItems } from "./frontMatterItems.ts";
import { headingItems } from "./headingItems.ts";
import { placeAt } from "./linePrefix.ts";
import { proseItems } from "./proseItems.ts";

/** What may be written at an offset outside a field: frames and names, never ready-made content. */
export function writingItems(open: OpenDraft, offset: number): CompletionItem[] {
  const place = placeAt(open, offset);
  const here = { start: offset, end: offset };
  if (place.inFrontMatter) return frontMatterItems(open, place);
  if (open.draft.remarks.some(({ span }) => contains(span, here))) return [];
  if (/^#{1,6}(?: |$)/u.test(place.before)) return headingItems(open, place);
  if (place.before.trim() === "") return [...proseItems(open), ...headingItems(open, place)];
  return proseItems(open);
}
