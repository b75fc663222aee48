import type { CodeAction } from "vscode-languageserver";
import type { Edit } from "../text/edit.ts";
import type { OpenDraft } from "./openFile.ts";
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

/** One safe fix a finding, in open order; a fix that meets an earlier one waits for the next round. */
function safeEdits(open: OpenDraft): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of open.lint.findings) {
    const fix = fixes.find(({ kind }) => kind === "safe");
    const free = fix?.edits.every((edit) => !taken.some((other) => touches(edit.span, other.span)));
    if (fix && free) taken.push(...fix.edits);
  }
  return taken;
}
