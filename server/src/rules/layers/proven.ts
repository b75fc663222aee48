import type { Lexicon } from "../../danish/lexicon.ts";
import { loadRules, type National } from "../loadRules.ts";
import type { Problem, RuleSource } from "../problem.ts";
import type { Rule } from "../rule.ts";
import type { RuleSet } from "../ruleSet.ts";
import { type ExampleFailure, runExamples } from "../runExamples.ts";

/** How many examples of a team's files are run each time they change; the rest is left to `rules test`. */
export const mostExamples = 300;

/** Rules whose examples have been run. */
export interface Proven {
  readonly ruleSet: RuleSet;
  readonly problems: readonly Problem[];
  readonly failures: readonly (ExampleFailure & { readonly source: Rule })[];
}

/**
 * Loads rules on top of the national ones and runs the examples of every layer but that, whose examples are run when the product is
 * made. A rule with a failing example is not used, says so at its own place, and gives way to the rule below it.
 */
export function loadProven(
  national: National,
  sources: readonly RuleSource[],
  lexicon?: Lexicon,
): Proven {
  const first = loadRules(national, sources, new Set(), lexicon);
  const { failures, skipped } = failuresOf(first.ruleSet);
  const problems = [...failures.map(problemOf), ...skipped.map(notRun)];
  if (failures.length === 0)
    return { ...first, problems: [...first.problems, ...problems], failures };
  const unusable = new Set(failures.map(({ rule }) => rule));
  const again = loadRules(national, sources, unusable, lexicon);
  return { ...again, problems: [...again.problems, ...problems], failures };
}

function failuresOf(ruleSet: RuleSet) {
  const failures: (ExampleFailure & { readonly source: Rule })[] = [];
  const skipped: Rule[] = [];
  let left = mostExamples;
  for (const rule of [...ruleSet.rules, ...ruleSet.contextRules]) {
    if (rule.layer === "national") continue;
    left -= rule.examples.length;
    if (left < 0) skipped.push(rule);
    else failures.push(...runExamples(ruleSet, rule).map((each) => ({ ...each, source: rule })));
  }
  return { failures, skipped };
}

function problemOf({
  source,
  example,
  message,
}: ExampleFailure & { readonly source: Rule }): Problem {
  return {
    file: source.file,
    span: source.exampleSpans[example] ?? source.span,
    message: `${message} Så længe hviler reglen "${source.id}". Ret mønsteret eller eksemplet.`,
    severity: "error",
    code: "eksempel",
  };
}

function notRun(rule: Rule): Problem {
  return {
    file: rule.file,
    span: rule.span,
    message: `Eksemplerne her er ikke prøvet: der er over ${mostExamples} i alt. Prøv dem med "underretning rules test".`,
    severity: "warning",
  };
}
