import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";
import { readMarks } from "../../server/src/rules/runExamples.ts";

const rule = (body: string) => `regler:\n  - id: min-regel\n${body.replace(/^/gmu, "    ")}\n`;

test.each([
  [
    "an unknown top-level key",
    "⟦regel⟧:\n  - id: x\n",
    'Nøglen "regel" kendes ikke her. Mente du "regler"?',
  ],
  [
    "an unknown key",
    rule("slags: ordlyd\nkriterium: vague-term\nbesked: Hej\nmønstre: [uro]\n⟦besket⟧: x"),
    'Nøglen "besket" kendes ikke her. Mente du "besked"?',
  ],
  [
    "an unknown kind",
    rule("slags: ⟦orlyd⟧\nkriterium: vague-term\nbesked: Hej"),
    '"orlyd" er ikke en slags regel. Mente du "ordlyd"?',
  ],
  [
    "an unknown severity",
    rule("slags: ordlyd\nkriterium: vague-term\nbesked: Hej\nmønstre: [uro]\nalvor: ⟦slem⟧"),
    '"slem" kendes ikke her. Skriv fejl, advarsel, oplysning eller hint.',
  ],
  [
    "an unknown criterion",
    rule("slags: ordlyd\nkriterium: ⟦vage-term⟧\nbesked: Hej\nmønstre: [uro]"),
    'Kriteriet "vage-term" kendes ikke. Mente du "vague-term"?',
  ],
  [
    "a missing message",
    "regler:\n  - ⟦id: x\n    slags: ordlyd\n    kriterium: vague-term\n    mønstre: [uro]⟧\n",
    'Her mangler "besked".',
  ],
  [
    "an alias",
    "ordlister:\n  a: &x [en]\n  b: ⟦*x⟧\n",
    "Henvisninger med * kan ikke bruges i regelfiler: skriv ordene ud.",
  ],
  [
    "a key that is there twice",
    "ordlister:\n  a: [en]\n  ⟦a: [to]⟧\n",
    "Nøglen står her to gange: behold den ene.",
  ],
])("%s is a problem at its place", (_, marked, message) => {
  const { text, marks } = readMarks(marked);
  const { problems } = rulesWith([{ path: "regler.yaml", text }]);
  expect(problems.map((problem) => problem.message)).toContain(message);
  const problem = problems.find((each) => each.message === message);
  expect(problem?.span.start).toBe(marks[0]?.start);
});

test.each([
  "",
  "\u0000",
  "- a\n- b",
  "regler: 3",
  "regler:\n - ",
  "{",
  "a: ".repeat(5000),
  "[".repeat(5000),
])("bad input never throws", (text) => {
  expect(() => rulesWith([{ path: "regler.yaml", text: text }])).not.toThrow();
});

test("one broken rule does not stop the others", () => {
  const text = `regler:
  - id: brudt
    slags: findes-ikke
  - id: virker
    slags: ordlyd
    kriterium: vague-term
    besked: „{ord}“ siger ikke, hvad I så.
    mønstre: [røre]
`;
  const { ruleSet, problems } = rulesWith([{ path: "regler.yaml", text }]);
  expect(problems.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  const draft = readDraft("# Underretning\n\nDer er meget røre.\n", ruleSet.vocabulary);
  const { findings } = lint(draft, ruleSet, { today: { year: 2026, month: 1, day: 1 } });
  expect(findings.find(({ ruleId }) => ruleId === "virker")?.message).toBe(
    "„røre“ siger ikke, hvad I så.",
  );
});

test("a team's rule is silent under suspicion unless it declares otherwise, and never speaks of parents there", () => {
  const team = (kriterium: string, more = "") =>
    rule(
      `slags: ordlyd\nkriterium: ${kriterium}\nbesked: Skriv, hvad I så.\nmønstre: [slå]\n${more}`,
    );
  const found = (text: string) => {
    const { ruleSet } = rulesWith([{ path: "regler.yaml", text }]);
    const draft = readDraft(
      "---\nmistanke: vold\n---\n\n# Underretning\n\nHan slog takten på bordet.\n",
      ruleSet.vocabulary,
    );
    const result = lint(draft, ruleSet, { today: { year: 2026, month: 1, day: 1 } });
    expect(result.contexts.abuse.on).toBe(true);
    return result.findings.some(({ ruleId }) => ruleId === "min-regel");
  };
  expect(found(team("vague-term"))).toBe(false);
  expect(found(team("vague-term", "taler-ved-mistanke: true"))).toBe(true);
  expect(found(team("dialogue-without-date", "taler-ved-mistanke: true"))).toBe(false);
});
