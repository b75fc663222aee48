import { expect, test } from "vitest";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { newDraftText } from "../../server/src/features/newDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { fullView, openDraft } from "./openDraft.ts";

const gathered = (text: string) => {
  const open = openDraft(text);
  const shown = diagnostics(open, fullView);
  return { open, shown, ahead: shown.filter(({ code }) => code === "begyndt") };
};
const long = `${"Emil græder, når han kommer, og står længe ved døren og ser ud. ".repeat(5)}\n`;

test("a draft that has only just begun is told once, in one friendly line, what a good draft holds", () => {
  const { open, shown, ahead } = gathered("# Underretning\n\nEmil kommer uden mad.\n");
  const whole = open.lint.findings.filter(({ scope }) => scope === "document");
  expect(whole.length).toBeGreaterThan(8);
  expect(ahead).toHaveLength(1);
  expect(ahead[0]?.message).toContain("– Barnets egne ord\n");
  expect(ahead[0]?.message).toContain("sendes");
  const codes = new Set(shown.map(({ code }) => code));
  expect(whole.filter(({ criterion }) => codes.has(criterion))).toEqual([]);
});

test.each([
  ["a whole draft", `# Underretning\n\n${long}`],
  ["suspicion of violence", "# Underretning\n\nHan sagde: »Min far slår mig.«\n"],
  ["danger", "# Underretning\n\nHan sagde i dag, at han ikke vil leve mere.\n"],
])("with %s each finding is said for itself", (_, text) => {
  expect(gathered(text).ahead).toEqual([]);
});

test("the fresh template counts as a beginning, and empty fields are still shown", () => {
  const { shown, ahead } = gathered(newDraftText(builtinRules(), "no"));
  expect(ahead).toHaveLength(1);
  expect(shown.some(({ code }) => code === "leftover-placeholder")).toBe(true);
});

test("what is in the words themselves stays at the words", () => {
  const { shown } = gathered("# Underretning\n\nEmil kommer tit uden mad.\n");
  expect(shown.map(({ code }) => code)).toContain("vague-frequency");
});
