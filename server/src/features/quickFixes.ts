import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Finding, Fix } from "../rules/finding.ts";
import type { Span } from "../text/span.ts";
import { findingDiagnostic } from "./diagnostics.ts";
import type { OpenDraft } from "./openFile.ts";
import { touches, workspaceEdit } from "./ranges.ts";

/** The fixes of the findings at a place, from the server's own findings: clients alter what they send back. */
export function quickFixes(open: OpenDraft, span: Span): CodeAction[] {
  return open.lint.findings
    .filter((finding) => touches(finding.span, span))
    .flatMap((finding) => finding.fixes.map((fix) => quickFix(open, finding, fix)));
}

function quickFix(open: OpenDraft, finding: Finding, fix: Fix): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [findingDiagnostic(open, finding)],
    isPreferred: fix.preferred,
    edit: workspaceEdit(open, fix.edits),
  };
}
