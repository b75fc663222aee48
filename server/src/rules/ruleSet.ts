import type { HeadingVocabulary, Prose } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import type { Area, Doctype } from "./finding.ts";
import type { ContextRule, Criterion, CriterionRule, Decision, Rule } from "./rule.ts";
import type { SignalSpec } from "./signal.ts";
import type { SignalReader } from "./signals.ts";

/** Everything the rule files say, compiled. Immutable; one identity per version of the files. */
export interface RuleSet {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly rules: readonly CriterionRule[];
  readonly contextRules: readonly ContextRule[];
  readonly sections: readonly SectionKind[];
  readonly areas: readonly AreaSpec[];
  readonly laws: readonly LawFact[];
  readonly templates: readonly Template[];
  /** Named word lists, for coded checks and completion. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Every signal kind a rule may name, coded ones included. */
  readonly signalKinds: ReadonlySet<string>;
  /** The municipality's own number for the phone-first message; undefined = the general words. */
  readonly phone: string | undefined;
  readonly vocabulary: HeadingVocabulary;
  /** The rules that a layer has turned off, and where. */
  readonly off: readonly { readonly rule: Rule; readonly by: Decision }[];
  /** Path -> text of each rule file, as its author wrote it. */
  readonly files: ReadonlyMap<string, string>;
  /** Where the patterns of each kind stand in a block before conditions and exceptions are asked; not remembered. */
  readonly rawHits: (prose: Prose) => ReadonlyMap<string, readonly Span[]>;
  /** What each signal of the files is, by kind. */
  readonly signalSpecs: ReadonlyMap<string, SignalSpec>;
  readonly signalsOf: SignalReader;
  /** The rules of one criterion, in the order of the files. */
  rulesOf(criterion: string): readonly CriterionRule[];
  /** The rules that may call the findings of a rule into doubt. */
  doubtersOf(rule: string): readonly CriterionRule[];
}

/** One kind of section and the headings people give it. */
export interface SectionKind {
  readonly kind: string;
  /** Danish name, shown to the reader and used as heading. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** The section is set aside for assessment. */
  readonly assessment: boolean;
}

/** Which signals tell of an area. */
export interface AreaSpec {
  readonly area: Area;
  readonly signals: readonly string[];
  readonly sections: readonly string[];
}

/** One fact about the law, with the day it was verified; facts without `verifiedAt` are never shown as law. */
export interface LawFact {
  readonly topic: string;
  /** Sections of the law no longer in force, e.g. "153". */
  readonly old: readonly string[];
  readonly now: string | undefined;
  /** Stems of words that tell of this topic beside a citation, lower case. */
  readonly words: readonly string[];
  readonly verifiedAt: string | undefined;
  readonly source: string;
}

/** A Markdown template; fields are written `[[hvornår?]]`. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly doctype: Doctype;
  /** "yes" is for suspicion or doubt: phone line first, nothing asked of parents or child. */
  readonly suspicion: "yes" | "no";
  readonly text: string;
}
