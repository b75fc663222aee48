import type { DraftFacts } from "./facts.ts";
import type { Area } from "./finding.ts";

/** The areas the draft tells of: in two sentences, or in one that has a date. A reading aid, no requirement of the law. */
export function areasOf(facts: DraftFacts): readonly Area[] {
  if (facts.doctype !== "underretning" && facts.doctype !== "udtalelse") return [];
  return facts.ruleSet.areas
    .filter(({ signals }) => isTold(facts, signals))
    .map(({ area }) => area);
}

function isTold(facts: DraftFacts, signals: readonly string[]): boolean {
  const sentences = new Set<string>();
  for (const at of facts.signals(signals)) {
    if (facts.isHeading(at)) continue;
    sentences.add(`${at.block} ${facts.sentence(at).start}`);
    if (sentences.size >= 2 || facts.has(at, "tid", "sentence")) return true;
  }
  return false;
}
