import { describe, expect, test } from "vitest";
import { builtinSources } from "../../server/src/rules/defaultRules.ts";
import { loadRules, nationalOf } from "../../server/src/rules/loadRules.ts";
import { runExamples } from "../../server/src/rules/runExamples.ts";

const { ruleSet, problems } = loadRules(nationalOf(builtinSources), []);

test("the built-in rule files have no problems", () => {
  expect(problems).toEqual([]);
});

describe("every example of the built-in rules holds", () => {
  test.each([...ruleSet.rules, ...ruleSet.contextRules].map((rule) => [rule.id, rule] as const))(
    "%s",
    (_, rule) => {
      expect(runExamples(ruleSet, rule).map(({ message }) => message)).toEqual([]);
    },
  );
});
