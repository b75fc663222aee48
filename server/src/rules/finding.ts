import type { Edit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "information" | "hint";

/** One shortfall in the author's text, before any merging or capping. Spans are source offsets. */
export interface Finding {
  readonly ruleId: string;
  /** Id of `criteria`: stable, used by evaluation, checklist and reports. */
  readonly criterion: string;
  readonly scope: "span" | "document";
  readonly severity: Severity;
  /** Plain Danish: what, why, how. */
  readonly message: string;
  /** For scope "document": the heading of the section that should hold it, else the first line of the draft. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A change the writer may choose. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** "safe" never changes meaning and may be applied in bulk; "suggestion" is chosen one at a time. */
  readonly kind: "safe" | "suggestion";
  readonly preferred: boolean;
}

/** A message that is no finding: phone first, what is held back and why. */
export interface Notice {
  readonly id: string;
  readonly message: string;
  /** Where it shows in the editor; the first line of the draft unless the cue itself is meant. */
  readonly span: Span;
}

export type Doctype = "underretning" | "udtalelse" | "netvaerksmoede" | "fravaer";

/** A fact about the draft that switches criteria, with the places that decided. */
export interface ContextState {
  readonly on: boolean;
  readonly evidence: readonly RelatedPlace[];
  /** Signs of which the writer has said, with a reason, that they are no suspicion: the phone line stays. */
  readonly dismissed?: readonly RelatedPlace[];
}

export interface Contexts {
  readonly abuse: ContextState;
  readonly honour: ContextState;
  readonly acute: ContextState;
  readonly doctype: Doctype;
}

export type Area = "development" | "family" | "school" | "health" | "leisure" | "resources";

/** Where a criterion stands in this draft, for checklist, review and report. */
export interface CriterionState {
  readonly criterion: string;
  readonly status: "covered" | "brief" | "missing" | "held-back" | "not-relevant";
  readonly evidence: readonly Span[];
}

/** Everything that can be said of one draft; features are views of it and never read the text again. */
export interface Lint {
  readonly contexts: Contexts;
  readonly areas: readonly Area[];
  readonly notices: readonly Notice[];
  /** Sorted by span, then criterion. */
  readonly findings: readonly Finding[];
  readonly states: readonly CriterionState[];
  /** Findings a remark with a reason has switched off. */
  readonly suppressed: readonly Finding[];
}
