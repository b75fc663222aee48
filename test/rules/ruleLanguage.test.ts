import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { resolveLayers } from "../../server/src/rules/layers/resolveLayers.ts";

const path = "/skole/.underretning/eksempler.yaml";
const text = readFileSync(new URL("../../rules/eksempler.yaml", import.meta.url), "utf8");

test("one rule for each thing a rule can do: every example holds", async () => {
  const { sources } = await resolveLayers([{ path, text }], "/skole", async () => undefined);
  const { problems, ruleSet } = rulesWith(sources);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const own = ruleSet.rules.filter(({ layer }) => layer === "team");
  expect(own.length).toBe(text.match(/^ {2}- id:/gmu)?.length);
  for (const { examples } of own)
    expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["bad", "good"]));
});

test("a regular expression is flagged as the last resort, and only that", async () => {
  const { sources } = await resolveLayers([{ path, text }], "/skole", async () => undefined);
  const { problems } = rulesWith(sources);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("sidste udvej")]);
});
