import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
} from "vscode-languageserver";
import type { Finding, Fix } from "../rules/finding.ts";
import { writingItems } from "./completions/writingItems.ts";
import { isField } from "./fields.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { OpenDraft } from "./openFile.ts";
import { offsetOf, rangeOf, touches } from "./ranges.ts";

/** Inside an unfilled field exactly the fixes its finding offers; elsewhere names, days, sections and frames. */
export function completion(open: OpenDraft, params: CompletionParams): CompletionItem[] {
  const offset = offsetOf(open.draft.lines, params.position);
  const here = { start: offset, end: offset };
  const fields = open.lint.findings.filter(
    (finding) => isField(finding) && touches(finding.span, here),
  );
  if (fields.length === 0) return writingItems(open, offset);
  return fields.flatMap((finding) => finding.fixes.flatMap((fix) => item(open, finding, fix)));
}

/** Only fixes that change nothing but the field itself: a completion may not write elsewhere. */
function item(open: OpenDraft, finding: Finding, fix: Fix): CompletionItem[] {
  const edit = fix.edits[0];
  if (fix.edits.length !== 1 || !edit || !touches(edit.span, finding.span)) return [];
  const field = open.draft.text.slice(finding.span.start, finding.span.end);
  return [
    {
      label: fix.title,
      kind: CompletionItemKind.Snippet,
      filterText: field,
      documentation: escapeMarkdown(finding.message),
      preselect: fix.preferred,
      textEdit: { range: rangeOf(open.draft.lines, edit.span), newText: edit.text },
    },
  ];
}
