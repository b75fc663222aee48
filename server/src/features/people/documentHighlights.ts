import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from "vscode-languageserver";
import type { OpenDraft } from "../openFile.ts";
import { offsetOf, rangeOf } from "../ranges.ts";
import { personAt, placesOf } from "./personAt.ts";

/** Every place where the person at the caret is mentioned; null elsewhere, so that the editor's own search stands in. */
export function documentHighlights(
  open: OpenDraft,
  params: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const { lines } = open.draft;
  const found = personAt(open, offsetOf(lines, params.position));
  if (!found) return null;
  return placesOf(open, found.person).map((span) => ({
    range: rangeOf(lines, span),
    kind: DocumentHighlightKind.Text,
  }));
}
