import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Finding, Fix } from "../rules/finding.ts";
import type { Span } from "../text/span.ts";
import { findingDiagnostic } from "./diagnostics.ts";
import { freeOf } from "./fixAll.ts";
import type { OpenDraft } from "./openFile.ts";
import { touches, workspaceEdit } from "./ranges.ts";

/** The fixes of the findings at a place, from the server's own findings: clients alter what they send back. */
export function quickFixes(open: OpenDraft, span: Span): CodeAction[] {
  const here = open.lint.findings.filter((finding) => touches(finding.span, span));
  const rules = [...new Set(here.map(({ ruleId }) => ruleId))];
  return [
    ...here.flatMap((finding) => finding.fixes.map((fix) => quickFix(open, finding, fix))),
    ...rules.flatMap((ruleId) => everywhere(open, ruleId)),
  ];
}

function quickFix(open: OpenDraft, finding: Finding, fix: Fix): CodeAction {
  return {
    title: fix.kind === "safe" ? `${fix.title} (ændrer ikke meningen)` : fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [findingDiagnostic(open, finding)],
    isPreferred: fix.preferred,
    edit: workspaceEdit(open, fix.edits),
  };
}

/** Findings that each need a choice of their own. */
const oneByOne: ReadonlySet<string> = new Set(["privacy", "coherence"]);

/** The first fix of a rule at every place in the file where the rule has found something. */
function everywhere(open: OpenDraft, ruleId: string): CodeAction[] {
  const all = open.lint.findings.filter((finding) => finding.ruleId === ruleId);
  const criterion = open.rules.criteria.get(all[0]?.criterion ?? "");
  if (criterion === undefined || oneByOne.has(criterion.family)) return [];
  const fixes = all.flatMap(({ fixes: [first] }) => (first?.preferred ? [first.edits] : []));
  const edits = freeOf(fixes);
  if (fixes.length < 2 || edits.length < 2) return [];
  return [
    {
      title: `Ret alle ${fixes.length} steder med »${criterion.title}« på samme måde`,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(open, edits),
    },
  ];
}
