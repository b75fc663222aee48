import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

const rules = builtinRules();
const body = "Emil kom for sent tre dage i træk, og han var træt.";

/** The day a draft carries, as its own words; undefined when it has none. */
function dayOf(text: string): string | undefined {
  const draft = readDraft(text, rules.vocabulary);
  const { states } = lint(draft, rules, { today: { year: 2026, month: 11, day: 22 } });
  const state = states.find(({ criterion }) => criterion === "draft-undated");
  expect(state?.status).toMatch(/covered|missing/u);
  const [at] = state?.evidence ?? [];
  return at && text.slice(at.start, at.end);
}

test.each([
  ["a field", `# Underretning\n\nDato: 12. november 2026\n\n${body}\n`, "12. november 2026"],
  ["front matter", `---\ndato: 2026-11-12\n---\n# Underretning\n\n${body}\n`, "2026-11-12"],
  [
    "a cell beside its label",
    `# Underretning\n\n| Dato | 12/11-26 |\n|---|---|\n| Barn | Emil |\n\n${body}\n`,
    "12/11-26",
  ],
  [
    "place and day",
    `# Underretning\n\nAarhus, den 12. november 2026\n\n${body}\n`,
    "den 12. november 2026",
  ],
  [
    "the last line",
    `# Underretning\n\n${body}\n\nLisbeth Holm, pædagog, d. 12. november\n`,
    "d. 12. november",
  ],
  [
    "words for writing",
    `# Underretning\n\nSkrevet den 12/11-26 af Lis Holm\n\n${body}\n`,
    "den 12/11-26",
  ],
  [
    "the day of a meeting",
    `# Referat af netværksmøde\n\nAfholdt tirsdag d. 10. november 2026 på skolen\n\n${body}\n`,
    "tirsdag d. 10. november 2026",
  ],
  [
    "the hours of a meeting",
    `# Netværksmøde om Emil\n\nDato: torsdag den 12. november 2026 kl. 13.30-14.40\n\n${body}\n`,
    "torsdag den 12. november 2026 kl. 13.30-14.40",
  ],
  [
    "a birth date first",
    `# Underretning\n\nEmil Holm, f. 3/4-2016\n\nKlub 88, 12/11-26\n\n${body}\n`,
    "12/11-26",
  ],
])("the draft's own day: %s", (_, text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  ["an event", `# Underretning\n\nDen 9. marts 2026 græd Emil.\n`],
  ["a birth date", `# Underretning\n\nEmil Holm, født 3. april 2016\n\n${body}\n`],
  [
    "a birth date in a table",
    `# Underretning\n\n| Født | 3.4.2016 |\n|---|---|\n| Bor hos | mor |\n\n${body}\n`,
  ],
  ["a birthday to come", `# Underretning\n\nAlder: 5 år (fylder 6 d. 14/1)\n\n${body}\n`],
  ["a list of events", `# Underretning\n\n- 5/9: ${body}\n- 14/10: Emil sov.\n`],
  ["the day of a meeting to come", `# Underretning\n\nMøde den 3. december 2026\n\n${body}\n`],
  ["a talk with the parents", `# Underretning\n\n${body}\n\nSamtale d. 3/10 med mor og far\n`],
  ["a deadline", `# Underretning\n\nFrist: 3. december 2026\n\n${body}\n`],
])("not the draft's own day: %s", (_, text) => {
  expect(dayOf(text)).toBeUndefined();
});
