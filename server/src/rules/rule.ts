import type { Span } from "../text/span.ts";
import type { DraftFacts, Facts } from "./facts.ts";
import type { Doctype, Severity } from "./finding.ts";
import type { Place, Reach } from "./place.ts";
import type { SignalSpec } from "./signal.ts";

/** Where a rule comes from; only the national layer may speak of parents and child under suspicion. */
export type Layer = "national" | "municipality" | "institution" | "team" | "personal";

/** Contexts under which a criterion may be silent. */
export type Suspicion = "abuse" | "honour";

/** A criterion of the contract: what a good draft does. Rules detect shortfalls of it. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly scope: "span" | "document";
  readonly severity: Severity;
  readonly doctypes: readonly Doctype[];
  readonly offUnder: readonly Suspicion[];
  /** Below this number of words the off-under list applies; undefined = always. */
  readonly offBelowWords: number | undefined;
  /** Speaks under `acute` too. */
  readonly acute: boolean;
  readonly why: string;
  readonly source: string | undefined;
  /** Kind of the section a document finding is shown at. */
  readonly home: string | undefined;
}

/** One place a check points to, or one place that shows the criterion is met. */
export type Match = Shortfall | Evidence;

export interface Shortfall {
  readonly type: "shortfall";
  /** Undefined for a document criterion: shown at the home section. */
  readonly at: Place | undefined;
  /** Fills `{name}` in message and fixes; `{ord}` (the marked words) is always there. */
  readonly values: Readonly<Record<string, string>>;
  /** Replaces the rule's own message. */
  readonly message: string | undefined;
  readonly related: readonly { readonly at: Place; readonly message: string }[];
}

export interface Evidence {
  readonly type: "evidence";
  readonly at: Place;
}

/** A fix as written in a rule file; texts may hold `{ord}` and fields `[[…?]]`. */
export interface FixTemplate {
  readonly title: string;
  readonly action:
    | { readonly type: "replace" | "before" | "after" | "afterSentence"; readonly text: string }
    | { readonly type: "section"; readonly section: string }
    | { readonly type: "remove" };
  readonly safe: boolean;
  /** May be offered under abuse and honour. */
  readonly underSuspicion: boolean;
}

/** An example that proves a rule: ⟦marks⟧ stand round the words that must be found. */
export interface Example {
  readonly kind: "bad" | "good" | "todo";
  readonly text: string;
  /** The text after the first fix. */
  readonly fixed: string | undefined;
  /** Day of writing, when the example needs one: "2025-04-04". */
  readonly today: string | undefined;
}

/** Where a rule stands and which layer put it there. */
export interface Origin {
  readonly layer: Layer;
  readonly file: string;
  readonly span: Span;
  readonly exampleSpans: readonly Span[];
  /** Where a later layer has changed it; undefined when it is as its own entry says. */
  readonly changed?: Decision | undefined;
}

/** Where something was decided about a rule, by whom, and why. */
export interface Decision {
  readonly layer: Layer;
  readonly file: string;
  readonly span: Span;
  readonly reason: string | undefined;
}

/** What every rule carries. */
interface RuleHead {
  readonly id: string;
  readonly locked: boolean;
  readonly owner: string | undefined;
  /** The day somebody last saw to it that the rule is still good: "2025-04-04". */
  readonly reviewed: string | undefined;
  readonly examples: readonly Example[];
  /** Pattern lists of its own, scanned as signals. */
  readonly signals: readonly SignalSpec[];
  /** Every signal kind it refers to; unknown ones are problems. */
  readonly uses: readonly string[];
}

/** A rule that finds shortfalls of one criterion. */
export interface CriterionBody extends RuleHead {
  readonly type: "criterion";
  readonly kind: string;
  readonly criterion: string;
  readonly title: string | undefined;
  readonly severity: Severity | undefined;
  readonly doctypes: readonly Doctype[] | undefined;
  readonly message: string;
  /** Used instead under abuse and honour. */
  readonly messageUnderSuspicion: string | undefined;
  readonly why: string | undefined;
  readonly source: string | undefined;
  readonly home: string | undefined;
  readonly fixes: readonly FixTemplate[];
  /** Contexts under which the rule is silent, beside those its criterion names. */
  readonly silentUnder: readonly ContextBody["context"][];
  /** Most findings in one draft, the first ones; undefined = all. */
  readonly mostFindings: number | undefined;
  /** Its findings are left out where another rule of the criterion marks some of the same words. */
  readonly givesWay?: boolean;
  /** What it calls into doubt: such findings of other rules are left out. */
  readonly doubts?: readonly Doubt[] | undefined;
  /** Declares that it may speak under abuse and honour; for national rules the criterion decides. */
  readonly speaksUnderSuspicion: boolean;
  run(facts: DraftFacts): Iterable<Match>;
  /** The signals it looks for; absent where a rule reads the draft as a whole. */
  readonly looksFor?: readonly string[];
  /** Every place it looked at, and why it let it pass; absent likewise. */
  looks?(facts: DraftFacts): Iterable<Look>;
}

/** Says of what other rules find whether too little else speaks for it. */
export interface Doubt {
  /** Ids of the rules whose findings may be doubted. */
  readonly rules: readonly string[];
  doubts(facts: DraftFacts, at: Place): boolean;
}

/** Words a rule looked at. */
export interface Look {
  readonly at: Place;
  /** What it found there: a signal's name. */
  readonly signal: string;
  /** Why it is no finding; undefined when it is one. */
  readonly refused: Refusal | undefined;
}

/** Why words that a rule looks for are no finding where they stand. */
export type Refusal =
  | {
      readonly type:
        | "voice"
        | "notQuoted"
        | "section"
        | "block"
        | "opening"
        | "inside"
        | "negated"
        | "again";
    }
  | {
      readonly type: "needs" | "unless" | "evidence";
      readonly near: NearCondition;
      /** What excused it; undefined when something was missing. */
      readonly by: Place | undefined;
    };

/** A rule that says whether a context holds. */
export interface ContextBody extends RuleHead {
  readonly type: "context";
  readonly context: "abuse" | "honour" | "acute";
  run(facts: Facts): Iterable<ContextCue>;
}

/** A rule as its file gives it; the loader adds where it stands. */
export type RuleBody = CriterionBody | ContextBody;
export type CriterionRule = CriterionBody & Origin;
export type ContextRule = ContextBody & Origin;
export type Rule = CriterionRule | ContextRule;

/** A cue for a context; one strong or two weak ones (of different signals or sentences) switch it on. */
export interface ContextCue {
  readonly at: Place;
  readonly strength: "strong" | "weak";
  readonly signal: string;
}

/** Signals that must or must not stand near a place. */
export interface NearCondition {
  readonly signals: readonly string[];
  readonly within: Reach;
}

/** A shortfall at a place. */
export function shortfall(
  at: Place | undefined,
  more: { values?: Record<string, string>; message?: string; related?: Shortfall["related"] } = {},
): Shortfall {
  return {
    type: "shortfall",
    at,
    values: more.values ?? {},
    message: more.message,
    related: more.related ?? [],
  };
}

/** A place where the criterion is met. */
export function evidence(at: Place): Evidence {
  return { type: "evidence", at };
}
