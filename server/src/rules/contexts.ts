import { dismiss } from "./cues/dismissals.ts";
import { doctypeOf } from "./doctype.ts";
import type { Facts } from "./facts.ts";
import type { ContextState, Contexts, RelatedPlace } from "./finding.ts";
import type { Place } from "./place.ts";
import type { ContextCue, ContextRule } from "./rule.ts";

/** Told of a rule that threw: its id only, never text of a draft. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/** Judges the contexts of a draft. A context whose rule breaks counts as on: a miss is worse than a false alarm. */
export function judgeContexts(facts: Facts, onError: OnRuleError): Contexts {
  const state = (context: ContextRule["context"]) => judge(facts, context, onError);
  const abuse = state("abuse");
  const honour = state("honour");
  return {
    abuse,
    honour,
    acute: state("acute"),
    doctype: doctypeOf(facts),
  };
}

function judge(facts: Facts, context: ContextRule["context"], onError: OnRuleError): ContextState {
  const cues: ContextCue[] = [];
  let broken = false;
  for (const rule of facts.ruleSet.contextRules) {
    if (rule.context !== context) continue;
    try {
      cues.push(...rule.run(facts));
    } catch (error) {
      onError(rule.id, error);
      broken = true;
    }
  }
  const { counting, dismissed } = dismiss(facts, cues);
  const strong = counting.filter(({ strength }) => strength === "strong");
  const weak = saysNo(facts, context) ? [] : counting.filter(({ strength }) => strength === "weak");
  const declared = isDeclared(facts, context);
  const on = broken || declared || strong.length > 0 || areTwo(facts, weak, context);
  const evidence = on ? [...strong, ...weak].map((cue) => related(facts, cue)) : [];
  if (dismissed.length === 0) return { on, evidence };
  return { on, evidence, dismissed: dismissed.map((cue) => related(facts, cue)) };
}

/**
 * Two weak cues count when they are different words in different places. For honour they must be of different kinds
 * (watching, forbidding, shame …): strict parents forbid several things.
 */
function areTwo(
  facts: Facts,
  cues: readonly ContextCue[],
  context: ContextRule["context"],
): boolean {
  if (context === "honour") return new Set(cues.map(({ signal }) => signal)).size > 1;
  if (cues.some((one) => cues.some((other) => areApart(one, other)))) return true;
  return new Set(cues.map(({ at }) => `${at.block} ${facts.sentence(at).start}`)).size > 1;
}

/** Cues of different kinds, neither of which is only a part of the other's words. */
function areApart(one: ContextCue, other: ContextCue): boolean {
  if (one.signal === other.signal) return false;
  return !holdsPlace(one.at, other.at) && !holdsPlace(other.at, one.at);
}

function holdsPlace(outer: Place, inner: Place): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

function related(facts: Facts, { at, strength }: ContextCue): RelatedPlace {
  const message = strength === "strong" ? "Stærkt tegn" : "Tegn, som tæller sammen med et andet";
  return { span: facts.source(at), message };
}

const yes: Readonly<Record<ContextRule["context"], RegExp>> = {
  abuse: /^(?:vold|overgreb|ja\b|seksuel)/iu,
  honour: /^(?:social|ære|negativ)/iu,
  acute: /^ja\b/iu,
};

function isDeclared(facts: Facts, context: ContextRule["context"]): boolean {
  const value = declared(facts, context === "acute" ? "akut" : "mistanke");
  return value !== undefined && yes[context].test(value);
}

/** Front matter `mistanke: nej` undoes weak cues only. */
function saysNo(facts: Facts, context: ContextRule["context"]): boolean {
  return context !== "acute" && /^nej\b/iu.test(declared(facts, "mistanke") ?? "");
}

function declared(facts: Facts, label: string): string | undefined {
  return facts.draft.frontMatter?.entries
    .find((entry) => entry.label.toLowerCase() === label)
    ?.value.trim();
}
