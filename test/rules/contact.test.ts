import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

const ruleSet = builtinRules();
const today = { year: 2026, month: 11, day: 22 };

/** What the draft tells before the sentence: who is suspected of what. */
const stories: Readonly<Record<string, string>> = {
  F: "Ida bor hos sin mor Lene og sin far Jens. Den 9. marts sagde hun: »Min far slår mig.«",
  V: "Idas far slog hendes mor den 2. marts. Mor flyttede den 3. marts på krisecenter med Ida.",
  H: "Ida er 15 år. Den 9. marts sagde hun, at hun skal giftes mod sin vilje til sommer.",
};
const criteria: Readonly<Record<string, string>> = {
  p: "parent-contact-planned",
  t: "parent-already-told",
};

const rows = readFileSync(new URL("contactSentences.txt", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, sign, letter = "", story = "", text = ""] =
      /^([+-])([pt])([FVH]) (.*)$/u.exec(line) ?? [];
    const criterion = criteria[letter];
    return criterion === undefined ? [] : [{ line, marked: sign === "+", criterion, story, text }];
  });

describe("a sentence plans or tells of a talk with the suspected side, or does not", () => {
  test.each(rows)("$line", ({ marked, criterion, story, text }) => {
    const draft = `# Underretning om Ida\n\nDato: 10. marts 2026\n\nBarn: Ida Holm\n\n${stories[story]}\n\n${text}\n`;
    const { findings } = lint(readDraft(draft, ruleSet.vocabulary), ruleSet, { today });
    const found = findings.filter((finding) => finding.criterion === criterion);
    const start = draft.lastIndexOf(text);
    expect(found.some(({ span }) => span.start >= start - 1)).toBe(marked);
  });
});
