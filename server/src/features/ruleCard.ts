import type { Example } from "../rules/rule.ts";
import type { RuleSet } from "../rules/ruleSet.ts";

/** What can be told of a rule apart from any draft. */
export interface RuleCard {
  readonly title: string;
  readonly why: string | undefined;
  readonly source: string | undefined;
  readonly owner: string | undefined;
  /** Words that fall short, marks taken away. */
  readonly bad: string | undefined;
  readonly good: string | undefined;
}

/** The card of a rule, its criterion filling in what the rule leaves open; undefined for an unknown rule. */
export function ruleCard(rules: RuleSet, ruleId: string): RuleCard | undefined {
  const rule = rules.rules.find(({ id }) => id === ruleId);
  if (!rule) return undefined;
  const criterion = rules.criteria.get(rule.criterion);
  const example = (kind: Example["kind"]) => rule.examples.find((each) => each.kind === kind)?.text;
  return {
    title: rule.title ?? criterion?.title ?? ruleId,
    why: rule.why ?? criterion?.why,
    source: rule.source ?? criterion?.source,
    owner: rule.owner,
    bad: example("bad")?.replace(/[⟦⟧]/g, "").trim(),
    good: example("good")?.trim(),
  };
}
