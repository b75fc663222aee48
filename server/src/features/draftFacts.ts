import { makeFacts } from "../rules/facts/makeFacts.ts";
import type { DraftFacts } from "../rules/facts.ts";
import type { Lint } from "../rules/finding.ts";
import type { OpenDraft } from "./openFile.ts";

const known = new WeakMap<Lint, DraftFacts>();

/** People, dates and signals of a draft, gathered when a view first asks and kept as long as its lint. */
export function draftFacts({ draft, rules, today, lint }: OpenDraft): DraftFacts {
  const before = known.get(lint);
  if (before !== undefined) return before;
  const facts = makeFacts(draft, rules, today, () => lint.contexts);
  known.set(lint, facts);
  return facts;
}

/** True when advice about parents and child must be held back: abuse or honour is on. */
export function isSuspicion({ lint }: OpenDraft): boolean {
  return lint.contexts.abuse.on || lint.contexts.honour.on;
}
