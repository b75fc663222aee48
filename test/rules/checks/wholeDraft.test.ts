import { expect, test } from "vitest";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { lint } from "../../../server/src/rules/lint.ts";

const rules = builtinRules();
const head = "# Underretning om Emil Holm\n\nDato: 4. april 2025\n\n";
const judged =
  "Han har helt sikkert ADHD.\n\nMor er doven og ligeglad.\n\nHan er en lille skuespiller.\n\nHun er en dårlig mor.\n\nHan gør det for at genere os.\n";

/** Criterion, the words after the head, and whether the draft falls short. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ["assessment-not-separated", judged, true],
  [
    "assessment-not-separated",
    `${judged}\n## Vores vurdering\n\nVi vurderer, at Emil mangler ro.\n`,
    false,
  ],
  ["parent-view-missing", "Vi har sagt til mor, at Emil skal i seng.\n", true],
  ["parent-view-missing", "Mor mener, at Emil er træt.\n", false],
  ["one-parent-only", "Mor mener, at Emil er træt. Far henter om fredagen.\n", true],
  ["one-parent-only", "Mor mener, at Emil er træt. Far bor i Norge.\n", false],
  ["sender-relation-missing", "Emil græd.\n\nVenlig hilsen personalet\n", true],
  [
    "sender-relation-missing",
    "Emil græd.\n\nVenlig hilsen\n\nBirgitte Holst, klasselærer\n",
    false,
  ],
  ["age-mismatch", "Emil, født 3. maj 2015, er 11 år.\n", true],
  ["age-mismatch", "Emil, født 3. maj 2015, er 9 år.\n", false],
  ["figures-inconsistent", "Emil var væk 9 dage ud af 55, altså 30 %.\n", true],
  ["figures-inconsistent", "Emil var væk 9 dage ud af 55, altså 16 %.\n", false],
];

test.each(cases)("%s: %s", (criterion, body, short) => {
  const draft = readDraft(head + body, rules.vocabulary);
  const { findings } = lint(draft, rules, { today: { year: 2025, month: 4, day: 5 } });
  expect(findings.some((finding) => finding.criterion === criterion)).toBe(short);
});
