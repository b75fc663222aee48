import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

/**
 * What the rules say of our own drafts, so that a change of a rule shows in review draft by draft. Written anew by
 * `GOLDEN=write npx vitest run --config .config/vitest.config.mts test/rules/golden.test.ts`; read the difference
 * before it is committed. It says what is found, not what ought to be: that stands beside each draft.
 */
const golden = new URL("./golden.json", import.meta.url);
const drafts = new URL("../drafts/", import.meta.url);
const today = { year: 2026, month: 11, day: 22 };
const ruleSet = builtinRules();

/** One line a finding: criterion and the words marked, without words for what is missing on the whole. */
function said(name: string) {
  const text = readFileSync(new URL(name, drafts), "utf8").normalize("NFC");
  const { contexts, areas, findings } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, {
    today,
  });
  const on = (["abuse", "honour", "acute"] as const).filter((context) => contexts[context].on);
  return {
    contexts: [contexts.doctype, ...on].join(" "),
    areas: areas.join(" "),
    findings: findings
      .map(({ criterion, scope, span }) =>
        scope === "document" ? criterion : `${criterion}: ${text.slice(span.start, span.end)}`,
      )
      .sort(),
  };
}

const names = readdirSync(drafts)
  .filter((name) => name.endsWith(".md"))
  .sort();

if (process.env["GOLDEN"] === "write") {
  const all = Object.fromEntries(names.map((name) => [name, said(name)]));
  writeFileSync(golden, `${JSON.stringify(all, null, 2)}\n`);
}
if (!existsSync(golden)) console.log("skipped: test/rules/golden.json is not written yet");

describe.skipIf(!existsSync(golden))("what the rules say of our drafts is as committed", () => {
  const committed: unknown = existsSync(golden) ? JSON.parse(readFileSync(golden, "utf8")) : {};

  test.each(names)("%s", (name) => {
    expect(said(name)).toEqual(Reflect.get(Object(committed), name));
  });

  test("no draft is kept that is gone", () => {
    expect(Object.keys(Object(committed)).sort()).toEqual(names);
  });
});
