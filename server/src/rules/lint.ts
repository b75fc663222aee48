import type { CalendarDate } from "../danish/calendar.ts";
import type { Draft } from "../draft/draft.ts";
import { overlaps, type Span } from "../text/span.ts";
import { areasOf } from "./areas.ts";
import { judgeContexts, type OnRuleError } from "./contexts.ts";
import { doubterOf } from "./doubt.ts";
import { makeFacts } from "./facts/makeFacts.ts";
import type { DraftFacts } from "./facts.ts";
import type { CriterionState, Finding, Lint } from "./finding.ts";
import { findingOf } from "./findings.ts";
import { gateOf, mayRun } from "./gate.ts";
import { noticesOf } from "./notices.ts";
import type { Criterion, CriterionRule, Match } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";
import { suppress } from "./suppression.ts";

/** What linting needs besides the draft and the rules. */
export interface LintOptions {
  /** Stands in for the draft's own date when it has none. */
  readonly today: CalendarDate;
  /** Told of a rule that threw, by id; the other rules go on. */
  readonly onRuleError?: OnRuleError;
}

/** Everything that can be said of a draft. Never throws for a rule's sake; equal input gives equal output. */
export function lint(draft: Draft, ruleSet: RuleSet, options: LintOptions): Lint {
  const onError = options.onRuleError ?? (() => undefined);
  const facts = makeFacts(draft, ruleSet, options.today, (known) => judgeContexts(known, onError));
  const judged = [...ruleSet.criteria.values()].map((criterion) =>
    judge(facts, criterion, onError),
  );
  const { kept, suppressed } = suppress(
    draft,
    judged.flatMap(({ findings }) => findings),
  );
  return {
    contexts: facts.contexts,
    areas: areasOf(facts),
    notices: noticesOf(facts),
    findings: [...kept].sort(inOrder),
    states: judged.map(({ state }) => state),
    suppressed,
  };
}

/** One criterion judged by all its rules. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly state: CriterionState;
}

function judge(facts: DraftFacts, criterion: Criterion, onError: OnRuleError): Judged {
  const gate = gateOf(facts, criterion);
  const { id } = criterion;
  if (gate !== "speaks")
    return { findings: [], state: { criterion: id, status: gate, evidence: [] } };
  const findings: Finding[] = [];
  const faint: Finding[] = [];
  const evidence: Span[] = [];
  for (const rule of facts.ruleSet.rulesOf(id)) {
    if (!mayRun(facts, rule, criterion)) continue;
    let left = rule.mostFindings ?? Number.POSITIVE_INFINITY;
    for (const match of guarded(facts, rule, onError))
      if (match.type === "evidence") evidence.push(facts.source(match.at));
      else if (doubterOf(facts, rule, match.at) === undefined && left-- > 0)
        (rule.givesWay === true ? faint : findings).push(findingOf(facts, rule, criterion, match));
  }
  const own =
    criterion.scope === "document"
      ? [...findings, ...faint].slice(0, 1)
      : beside(distinct(findings), faint);
  return { findings: own, state: { criterion: id, status: statusOf(own, evidence), evidence } };
}

/** A rule's matches; none when it throws, which is our bug or a broken rule, never the writer's. */
function guarded(facts: DraftFacts, rule: CriterionRule, onError: OnRuleError): readonly Match[] {
  try {
    return [...rule.run(facts)];
  } catch (error) {
    onError(rule.id, error);
    return [];
  }
}

function statusOf(
  findings: readonly Finding[],
  evidence: readonly Span[],
): CriterionState["status"] {
  if (findings.length === 0) return "covered";
  return evidence.length > 0 ? "brief" : "missing";
}

/** Two rules of one criterion that mark the same words make one finding: the longer mark stays. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || finding.span.start >= last.span.end) kept.push(finding);
  }
  return kept;
}

/** Findings, and those of rules that give way where none of them stands. */
function beside(findings: readonly Finding[], faint: readonly Finding[]): readonly Finding[] {
  const free = faint.filter(({ span }) => !findings.some((other) => overlaps(span, other.span)));
  return [...findings, ...distinct(free)];
}

function inOrder(a: Finding, b: Finding): number {
  const byPlace = a.span.start - b.span.start || a.span.end - b.span.end;
  return byPlace || (a.criterion < b.criterion ? -1 : a.criterion > b.criterion ? 1 : 0);
}
