import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

const rules = builtinRules();
const today = { year: 2026, month: 3, day: 12 };

/** Texts nobody writes but somebody pastes: each took minutes or longer when a criterion read it without an end. */
test.each([
  ["a word without end", "x".repeat(50_000)],
  ["a number and a word without end", `5 ${"æ".repeat(50_000)}`],
  ["a figure without end", "1".repeat(50_000)],
  ["a chain of short names", "X.".repeat(25_000)],
  ["a sentence without end", "og han slog ikke ".repeat(2_000)],
  ["sections of the law without end", "§ 50 ".repeat(10_000)],
  ["somebody says that somebody says", "mor siger at far siger at ".repeat(2_000)],
])("%s is read to its end, and what stands beside it is found", (_, endless) => {
  const text = `# Underretning om Emil Holm\n\n${endless}\n\nVi talte tit med mor. Far slog Emil i går.\n`;
  const { contexts, findings } = lint(readDraft(text, rules.vocabulary), rules, { today });
  expect(contexts.abuse.on).toBe(true);
  for (const { span } of findings) expect(span.end).toBeLessThanOrEqual(text.length);
});
