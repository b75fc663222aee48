import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinSources } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";
import { loadRules, nationalOf } from "../../server/src/rules/loadRules.ts";

const today = { year: 2026, month: 3, day: 12 };
const { ruleSet, problems } = loadRules(nationalOf(builtinSources), []);

test("the built-in rule files have no problems", () => {
  expect(problems).toEqual([]);
});

test("a draft is linted from end to end", () => {
  const text =
    "# Underretning om Noah\n\nDato: 4. april 2025\n\nHan kommer tit for sent. Den 3. februar 2025 sagde han: »Min far slår mig.«\n";
  const draft = readDraft(text, ruleSet.vocabulary);
  const errors: string[] = [];
  const result = lint(draft, ruleSet, {
    today,
    onRuleError: (id, error) => errors.push(`${id}: ${error}`),
  });
  expect(errors).toEqual([]);
  expect(result.contexts.abuse.on).toBe(true);
  expect(result.notices[0]?.id).toBe("phone-first");
  expect(result.findings.map(({ criterion }) => criterion)).toContain("vague-frequency");
});
