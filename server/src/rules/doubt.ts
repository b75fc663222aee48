import type { DraftFacts } from "./facts.ts";
import type { Place } from "./place.ts";
import type { CriterionRule } from "./rule.ts";

/** The rule that calls into doubt what another finds at a place; undefined when none does. A locked rule is never doubted. */
export function doubterOf(
  facts: DraftFacts,
  rule: CriterionRule,
  at: Place | undefined,
): CriterionRule | undefined {
  if (at === undefined || rule.locked) return undefined;
  return facts.ruleSet
    .doubtersOf(rule.id)
    .find(({ doubts }) =>
      doubts?.some((one) => one.rules.includes(rule.id) && one.doubts(facts, at)),
    );
}
