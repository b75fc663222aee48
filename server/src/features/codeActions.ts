import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { adviceActions } from "./advice/adviceActions.ts";
import { fixAll, fixAllKind } from "./fixAll.ts";
import { newDraftActions } from "./newDraft.ts";
import type { OpenDraft, OpenFile } from "./openFile.ts";
import { whyActions } from "./pages/whyActions.ts";
import { quickFixes } from "./quickFixes.ts";
import { spanOf } from "./ranges.ts";
import { draftRuleActions } from "./ruleFile/draftRule.ts";
import { wordListActions } from "./ruleFile/wordListActions.ts";
import { switchOffActions } from "./switchOff.ts";

/** The kinds this server can give; other kinds are answered at once with nothing. */
export const codeActionKinds: string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.Refactor,
  fixAllKind,
];

/** Fixes at the range, every safe fix on demand, and templates in an empty file. */
export function codeActions(
  file: OpenFile,
  open: OpenDraft | undefined,
  params: CodeActionParams,
): CodeAction[] {
  const wants = (kind: string) => isWanted(kind, params.context.only);
  const span = spanOf(file.draft.lines, params.range);
  return [
    ...(wants(CodeActionKind.QuickFix) ? newDraftActions(file) : []),
    ...(open && wants(CodeActionKind.QuickFix)
      ? [...quickFixes(open, span), ...adviceActions(open, span), ...switchOffActions(open, span)]
      : []),
    ...(open && wants(CodeActionKind.Refactor)
      ? [
          ...draftRuleActions(file, span, file.team),
          ...wordListActions(file, span, file.team),
          ...whyActions(open, span),
        ]
      : []),
    ...(open && params.context.only && wants(fixAllKind) ? fixAll(open) : []),
  ];
}

/** A client that asks for `source` wants `source.fixAll.underretning` too; one that asks for nothing wants all. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
