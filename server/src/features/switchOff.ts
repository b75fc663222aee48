import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Finding } from "../rules/finding.ts";
import type { Span } from "../text/span.ts";
import { commentBehind } from "./advice/advice.ts";
import type { OpenDraft } from "./openFile.ts";
import { touches, workspaceEdit } from "./ranges.ts";

/** For each criterion at a place: a comment that switches it off here once a reason stands in it. */
export function switchOffActions(open: OpenDraft, span: Span): CodeAction[] {
  const seen = new Set<string>();
  return open.lint.findings
    .filter((finding) => touches(finding.span, span) && mayBeOff(open, finding))
    .filter(({ criterion }) => !seen.has(criterion) && seen.add(criterion) !== undefined)
    .map(({ criterion, span: { start } }) => {
      const title = open.rules.criteria.get(criterion)?.title ?? criterion;
      const comment = `<!-- underretning-slå-fra: ${criterion} | -->`;
      return {
        title: `Slå »${title}« fra her (skriv grunden efter stregen)`,
        kind: CodeActionKind.QuickFix,
        edit: workspaceEdit(open, [commentBehind(open, start, comment)]),
      };
    });
}

/** Locked rules, safety and fields to fill in stay; a field is filled in or taken away. */
export function mayBeOff({ rules }: OpenDraft, { ruleId, criterion }: Finding): boolean {
  const known = rules.criteria.get(criterion);
  const rule = rules.rules.find(({ id }) => id === ruleId);
  return known !== undefined && known.family !== "safety" && rule !== undefined && !rule.locked;
}
