import type { Span } from "../text/span.ts";
import type { Decision, Example, Layer } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";

/** What can be said of a rule without any draft: for hover, command line and handbook. */
export interface RuleDescription {
  readonly id: string;
  readonly criterion: string;
  /** Never holds words of a draft. */
  readonly title: string;
  readonly why: string;
  readonly source: string | undefined;
  readonly examples: { readonly bad: string | undefined; readonly good: string | undefined };
  readonly layer: Layer;
  readonly file: string;
  /** Line of the rule in its file, from 1. */
  readonly line: number;
  readonly owner: string | undefined;
  /** The day somebody last looked it over: "2025-04-04". */
  readonly reviewed: string | undefined;
  /** Where a later layer has changed it. */
  readonly changed: (Decision & { readonly line: number }) | undefined;
}

/** Describes a rule; undefined when the rule set has none of that id. */
export function describeRule(ruleSet: RuleSet, ruleId: string): RuleDescription | undefined {
  const rule = ruleSet.rules.find(({ id }) => id === ruleId);
  const criterion = rule && ruleSet.criteria.get(rule.criterion);
  if (rule === undefined || criterion === undefined) return undefined;
  return {
    id: rule.id,
    criterion: criterion.id,
    title: rule.title ?? criterion.title,
    why: rule.why ?? criterion.why,
    source: rule.source ?? criterion.source,
    examples: { bad: textOf(rule.examples, "bad"), good: textOf(rule.examples, "good") },
    layer: rule.layer,
    file: rule.file,
    line: lineOf(ruleSet, rule),
    owner: rule.owner,
    reviewed: rule.reviewed,
    changed: rule.changed && { ...rule.changed, line: lineOf(ruleSet, rule.changed) },
  };
}

/** The line of a place in a rule file, from 1. */
export function lineOf(
  { files }: Pick<RuleSet, "files">,
  { file, span }: { readonly file: string; readonly span: Span },
): number {
  return (files.get(file) ?? "").slice(0, span.start).split("\n").length;
}

function textOf(examples: readonly Example[], kind: Example["kind"]): string | undefined {
  return examples.find((example) => example.kind === kind)?.text.replace(/[⟦⟧]/gu, "");
}
