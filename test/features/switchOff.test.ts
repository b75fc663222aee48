import { expect, test } from "vitest";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { applied } from "../lsp/editor.ts";
import { caret, openDraft } from "./openDraft.ts";

const offers = (marked: string) => {
  const { open, position, textDocument } = caret(marked);
  const range = { start: position, end: position };
  const actions = codeActions(open, open, { textDocument, range, context: { diagnostics: [] } });
  return { open, actions: actions.filter(({ title }) => title.startsWith("Slå »")) };
};

test("a finding can be switched off where it stands, and is so once there is a reason", () => {
  const { open, actions } = offers(
    "# Underretning om Emil\n\nHan kommer ti⟦t for sent.\n\nMere.\n",
  );
  const action = actions.find(({ title }) => title.includes("Løs hyppighed"));
  const asked = applied(open.draft.text, action?.edit);
  expect(asked).toContain("tit for sent. <!-- underretning-slå-fra: vague-frequency | -->");
  const ids = (text: string) => openDraft(text).lint.findings.map(({ criterion }) => criterion);
  expect(ids(asked)).toContain("vague-frequency");
  expect(ids(asked.replace("| -->", "| aftalt med leder -->"))).not.toContain("vague-frequency");
});

test("what is about safety cannot be switched off", () => {
  const { open, actions } = offers(
    "# Underretning om Emil\n\nEmil sagde: »Min far slår mig.« Vi ringer til f⟦ar i morgen.\n",
  );
  expect(open.lint.findings.map(({ criterion }) => criterion)).toContain("parent-contact-planned");
  expect(actions.map(({ title }) => title).join()).not.toMatch(/Planlagt kontakt/);
});
