import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import type { OpenDraft } from "../openFile.ts";
import { workspaceEdit } from "../ranges.ts";
import { adviceAt, answerAdvice, resolveAdvice, writeAdvice } from "./advice.ts";

/** On advice: answer it or take it away. On marked text: write advice about it. */
export function adviceActions(open: OpenDraft, span: Span): CodeAction[] {
  const action = (title: string, edit: Edit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(open, [edit]),
  });
  const remark = adviceAt(open, span);
  if (remark !== undefined)
    return [
      action("Svar på rådet", answerAdvice(remark, "[[svar?]]")),
      action("Løst: fjern rådet", resolveAdvice(open, remark)),
    ];
  if (span.end === span.start) return [];
  return [action("Skriv et råd til dette", writeAdvice(open, span.start, "[[hvad?]]"))];
}
