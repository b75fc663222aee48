import type { DraftFacts } from "./facts.ts";
import type { Criterion, CriterionRule } from "./rule.ts";

/** Why a criterion is silent in a draft; "speaks" when it is not. */
export type Gate = "speaks" | "not-relevant" | "held-back";

/** Families in which only the national layer may speak under suspicion. */
const delicate: ReadonlySet<string> = new Set(["child", "parents", "consent", "safety"]);

/** Whether a criterion may speak in this draft, by document type and contexts. */
export function gateOf(facts: DraftFacts, criterion: Criterion): Gate {
  if (!criterion.doctypes.includes(facts.doctype)) return "not-relevant";
  if (facts.contexts.acute.on && !criterion.acute) return "held-back";
  const off = criterion.offUnder.some((context) => facts.contexts[context].on);
  const applies =
    criterion.offBelowWords === undefined || facts.wordCount < criterion.offBelowWords;
  return off && applies ? "held-back" : "speaks";
}

/** Whether a rule of a criterion that speaks may speak: under suspicion other layers are silent unless they declare it. */
export function mayRun(facts: DraftFacts, rule: CriterionRule, criterion: Criterion): boolean {
  if (rule.doctypes !== undefined && !rule.doctypes.includes(facts.doctype)) return false;
  if (rule.silentUnder.some((context) => facts.contexts[context].on)) return false;
  if (!facts.suspicion || rule.layer === "national") return true;
  return rule.speaksUnderSuspicion && !delicate.has(criterion.family);
}
