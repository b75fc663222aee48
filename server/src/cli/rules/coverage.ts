import { handLexicon } from "../../danish/lexicon.ts";
import { readDraft } from "../../draft/readDraft.ts";
import { compilePatterns } from "../../rules/patterns.ts";
import { readingOf } from "../../rules/reading.ts";
import type { Rule } from "../../rules/rule.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { readMarks } from "../../rules/runExamples.ts";

/** What the examples do not prove: rules without a bad or a good one, and patterns that no bad example holds. */
export function coverage(ruleSet: RuleSet, rules: readonly Rule[]): string {
  const thin = rules.flatMap((rule) => {
    const lacks = [
      ...(rule.examples.some(({ kind }) => kind === "bad") ? [] : ["dårligt"]),
      ...(rule.examples.some(({ kind }) => kind === "good") ? [] : ["godt"]),
    ];
    return lacks.length === 0
      ? []
      : [`  ${rule.id}: mangler et eksempel med ${lacks.join(" og ")}\n`];
  });
  const untried = rules.flatMap((rule) =>
    untriedPatterns(ruleSet, rule).map((pattern) => `  ${rule.id}: „${pattern}“\n`),
  );
  return [
    thin.length === 0
      ? "Alle regler har både et dårligt og et godt eksempel.\n"
      : `Regler, der mangler eksempler:\n${thin.join("")}`,
    untried.length === 0 ? "" : `Mønstre, som intet dårligt eksempel viser:\n${untried.join("")}`,
  ].join("");
}

/** A rule's own patterns that stand in none of its bad examples. */
function untriedPatterns(ruleSet: RuleSet, { signals, examples }: Rule): readonly string[] {
  const own = signals.flatMap(({ patterns }) => patterns);
  if (own.length === 0) return [];
  const lists = own.map((pattern, index) => ({ kind: String(index), patterns: [pattern] }));
  const { patterns } = compilePatterns(lists, ruleSet.lists, { lexicon: handLexicon });
  const hit = new Set<string>();
  for (const { kind, text } of examples) {
    if (kind !== "bad") continue;
    const { blocks } = readDraft(readMarks(text).text, ruleSet.vocabulary);
    for (const { prose } of blocks)
      for (const index of patterns.scan(prose, readingOf(prose)).keys()) hit.add(index);
  }
  return own.filter((_, index) => !hit.has(String(index)));
}
