import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding, Notice, RelatedPlace, Severity } from "../rules/finding.ts";
import { adviceDiagnostics } from "./advice/adviceDiagnostics.ts";
import { type Ahead, aheadOf } from "./justBegun.ts";
import { type OpenDraft, type View, visibleFindings } from "./openFile.ts";
import { rangeOf } from "./ranges.ts";

const source = "underretning";

/** Notices that must be seen before anything else. */
const leading: ReadonlySet<string> = new Set(["phone-first"]);

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * What the editor underlines: notices first, then colleagues' advice, then findings, repeats of one rule capped and
 * counted. A draft that has only just begun is told once what it may still hold.
 */
export function diagnostics(open: OpenDraft, view: View): Diagnostic[] {
  if (open.draft.text.trim() === "") return [emptyDraft];
  const visible = visibleFindings(open, view);
  const ahead = aheadOf(open, visible);
  const findings = cap(
    visible.filter((finding) => !ahead?.gathered.has(finding)),
    view.repeats,
  );
  return [
    ...open.lint.notices.map((notice) => noticeDiagnostic(open, notice)),
    ...adviceDiagnostics(open),
    ...(ahead === undefined ? [] : [aheadDiagnostic(open, ahead)]),
    ...findings.map(({ finding, more }) => findingDiagnostic(open, finding, more)),
  ];
}

/** How many things there are to look at, as the editor shows them: what a draft just begun is told at once counts once. */
export function countShown(open: OpenDraft): number {
  const visible = visibleFindings(open, open.view);
  const ahead = aheadOf(open, visible);
  return ahead === undefined ? visible.length : visible.length - ahead.gathered.size + 1;
}

const start = { line: 0, character: 0 };

/** An empty draft lacks everything; saying so piece by piece would help nobody begin. */
const emptyDraft: Diagnostic = {
  range: { start, end: start },
  severity: DiagnosticSeverity.Information,
  source,
  code: "tom",
  message: "Kladden er tom. Vælg en skabelon med lyspæren, eller begynd bare at skrive.",
};

function aheadDiagnostic(open: OpenDraft, { span, message }: Ahead): Diagnostic {
  return {
    range: rangeOf(open.draft.lines, span),
    severity: DiagnosticSeverity.Information,
    source,
    code: "begyndt",
    message,
  };
}

/** One finding in the editor's terms, without regard to repeats. */
export function findingDiagnostic(open: OpenDraft, finding: Finding, more = 0): Diagnostic {
  const related = finding.related.map((place) => relatedInformation(open, place));
  return {
    range: rangeOf(open.draft.lines, finding.span),
    severity: severities[finding.severity],
    code: finding.criterion,
    source,
    message: more > 0 ? `${finding.message} (… og ${steder(more)} til)` : finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function noticeDiagnostic(open: OpenDraft, notice: Notice): Diagnostic {
  return {
    range: rangeOf(open.draft.lines, notice.span),
    severity: leading.has(notice.id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    code: notice.id,
    source,
    message: notice.message,
  };
}

function relatedInformation(open: OpenDraft, place: RelatedPlace) {
  const range = rangeOf(open.draft.lines, place.span);
  return { location: { uri: open.uri, range }, message: place.message };
}

interface Shown {
  readonly finding: Finding;
  /** How many later findings of the same rule are left out behind this one. */
  readonly more: number;
}

/** Keeps the first `repeats` findings of each rule; the last one kept tells how many it stands for. */
function cap(findings: readonly Finding[], repeats: number): readonly Shown[] {
  const totals = new Map<string, number>();
  for (const { ruleId } of findings) totals.set(ruleId, (totals.get(ruleId) ?? 0) + 1);
  const seen = new Map<string, number>();
  const shown: Shown[] = [];
  for (const finding of findings) {
    const count = (seen.get(finding.ruleId) ?? 0) + 1;
    seen.set(finding.ruleId, count);
    if (count > repeats) continue;
    shown.push({
      finding,
      more: count === repeats ? (totals.get(finding.ruleId) ?? 0) - repeats : 0,
    });
  }
  return shown;
}

function steder(count: number): string {
  return count === 1 ? "1 sted" : `${count} steder`;
}
