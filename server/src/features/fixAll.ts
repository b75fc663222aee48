import type { CodeAction } from "vscode-languageserver";
import type { Edit } from "../text/edit.ts";
import type { OpenDraft } from "./openFile.ts";
import { protectedSpans } from "./protectedSpans.ts";
import { touches, workspaceEdit } from "./ranges.ts";

/** The kind a client asks for when it wants every safe fix at once. */
export const fixAllKind = "source.fixAll.underretning";

/** All safe fixes of the file as one action; none when there is nothing safe to do. */
export function fixAll(open: OpenDraft): CodeAction[] {
  const edits = safeEdits(open);
  if (edits.length === 0) return [];
  return [
    {
      title: "Ret alt, der kan rettes uden at ændre meningen",
      kind: fixAllKind,
      edit: workspaceEdit(open, edits),
    },
  ];
}

/** One safe fix a finding, in open order; whatever a rule says, never in a quotation, a name, a date or a CPR number. */
function safeEdits(open: OpenDraft): readonly Edit[] {
  const safe = open.lint.findings.map(({ fixes }) => fixes.find(({ kind }) => kind === "safe"));
  const kept = protectedSpans(open);
  return freeOf(
    safe.flatMap((fix) =>
      fix === undefined || fix.edits.some((edit) => kept.some((span) => changes(edit, span)))
        ? []
        : [fix.edits],
    ),
  );
}

/** The edits that do not meet; a fix that meets an earlier one waits for the next round. */
export function freeOf(fixes: readonly (readonly Edit[])[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const edits of fixes)
    if (edits.every((edit) => !taken.some((other) => touches(edit.span, other.span))))
      taken.push(...edits);
  return taken;
}

/** True when the edit takes something of the span away or puts something into it; right beside it is allowed. */
function changes({ span }: Edit, kept: Edit["span"]): boolean {
  return span.start < kept.end && kept.start < span.end;
}
