import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { lint } from "../../../server/src/rules/lint.ts";
import { readMarks } from "../../../server/src/rules/runExamples.ts";

const folder = new URL("./sentences/", import.meta.url);
const ruleSet = builtinRules();

/** "## criterion" opens a list; "+ text" falls short (at each ⟦mark⟧, where there are any), "- text" does not. */
const rows = readdirSync(folder).flatMap((name) => {
  let criterion = "";
  return readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .flatMap((line): readonly { criterion: string; short: boolean; marked: string }[] => {
      if (line.startsWith("## ")) criterion = line.slice(3).trim();
      if (!/^[+-] /u.test(line)) return [];
      const marked = line.slice(2).replaceAll(String.raw`\n`, "\n");
      return [{ criterion, short: line.startsWith("+"), marked }];
    });
});

describe("sentences of our own fall short or not", () => {
  test.each(rows)("$criterion: $marked", ({ criterion, short, marked }) => {
    const { text, marks } = readMarks(marked);
    const today = { year: 2026, month: 3, day: 12 };
    const { findings } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today });
    const found = findings.filter((finding) => finding.criterion === criterion);
    expect(found.length > 0).toBe(short);
    for (const mark of marks)
      expect(
        found.some(({ span }) => span.start < mark.end && mark.start < span.end),
        text.slice(mark.start, mark.end),
      ).toBe(true);
  });
});
