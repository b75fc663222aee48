import type { Finding, Severity } from "../../rules/finding.ts";
import { type Excerpt, excerpt } from "../excerpt.ts";
import { type OpenDraft, visibleFindings } from "../openFile.ts";
import { reasonOf } from "./reasonOf.ts";

/** What a review goes through, in the order in which it weighs for the one who reviews. */
export interface Review {
  /** The file is under review. */
  readonly on: boolean;
  readonly groups: readonly ReviewGroup[];
  /** What was switched off, and why. */
  readonly off: readonly (Excerpt & { readonly message: string })[];
}

/** All findings of one criterion. */
export interface ReviewGroup {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** "advarsel · 3 steder" */
  readonly text: string;
  readonly findings: readonly (Excerpt & { readonly message: string })[];
}

const order: readonly Severity[] = ["error", "warning", "information", "hint"];

const names: Readonly<Record<Severity, string>> = {
  error: "vigtigst",
  warning: "advarsel",
  information: "oplysning",
  hint: "hint",
};

/** Findings gathered by criterion, the weightiest first; what is switched off stands apart with its reason. */
export function review(open: OpenDraft): Review {
  const byCriterion = new Map<string, Finding[]>();
  for (const finding of visibleFindings(open, { ...open.view, mildest: "hint" })) {
    const found = byCriterion.get(finding.criterion) ?? [];
    byCriterion.set(finding.criterion, [...found, finding]);
  }
  const groups = [...byCriterion].map(([id, findings]) => group(open, id, findings));
  return {
    on: open.view.review,
    groups: groups.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
    off: open.lint.suppressed.map((finding) => ({
      ...excerpt(open, finding.span),
      message: `${titleOf(open, finding.criterion)}: ${reasonOf(open, finding)}`,
    })),
  };
}

function group(open: OpenDraft, id: string, findings: readonly Finding[]): ReviewGroup {
  const severity = order.find((each) => findings.some((finding) => finding.severity === each));
  const weight = severity ?? "hint";
  const places = findings.length === 1 ? "1 sted" : `${findings.length} steder`;
  return {
    id,
    title: titleOf(open, id),
    severity: weight,
    text: `${names[weight]} · ${places}`,
    findings: findings.map(({ span, message }) => ({ ...excerpt(open, span), message })),
  };
}

function titleOf({ rules }: OpenDraft, criterion: string): string {
  return rules.criteria.get(criterion)?.title ?? criterion;
}
