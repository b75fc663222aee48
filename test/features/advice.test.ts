import { expect, test } from "vitest";
import { adviceOf } from "../../server/src/features/advice/advice.ts";
import { editAdvice } from "../../server/src/features/advice/editAdvice.ts";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { sendReady } from "../../server/src/features/copy/sendReady.ts";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { reviewNote } from "../../server/src/features/review/reviewNote.ts";
import { applied } from "../lsp/editor.ts";
import { caret, fullView, openDraft } from "./openDraft.ts";

const draft =
  "# Underretning\n\nEmil kom for sent. <!-- råd: ⟦hvor tit? | svar: fire gange -->\n\nSlut.\n";

test("advice is information to the writer in any editor, with its answers", () => {
  const { open } = caret(draft);
  expect(diagnostics(open, fullView)).toContainEqual(
    expect.objectContaining({
      code: "råd",
      severity: 3,
      message: "Råd: hvor tit?\nSvar: fire gange",
    }),
  );
  expect(adviceOf(open)[0]?.answers).toEqual(["fire gange"]);
});

test.each([
  ["answer", "uge 10", "for sent. <!-- råd: hvor tit? | svar: fire gange | svar: uge 10 -->\n"],
  ["resolve", "", "Emil kom for sent.\n\nSlut."],
] as const)("advice can be taken care of: %s", (action, text, expected) => {
  const { open, position } = caret(draft);
  const edit = editAdvice(open, { action, position, text }) ?? undefined;
  expect(applied(open.draft.text, edit)).toContain(expected);
});

test.each([
  ["Emil ⟦kom.\n\nSlut.\n", "Emil kom. <!-- råd: hvornår? -->\n\nSlut."],
  ["- Emil ⟦kom.\n- Ida gik.\n", "- Emil kom. <!-- råd: hvornår? -->\n- Ida gik."],
  ["# Under⟦retning\n\nTekst.\n", "# Underretning\n\n<!-- råd: hvornår? -->\n\nTekst."],
])("new advice goes behind what it is about: %j", (marked, expected) => {
  const { open, position } = caret(marked);
  const edit = editAdvice(open, { action: "write", position, text: "hvornår?" }) ?? undefined;
  const text = applied(open.draft.text, edit);
  expect(text).toContain(expected);
  expect(adviceOf(openDraft(text)).map(({ body }) => body)).toEqual(["hvornår?"]);
});

test("words of advice cannot break out of their comment", () => {
  const { open, position } = caret("Emil ⟦kom.\n");
  const edit =
    editAdvice(open, { action: "write", position, text: "a --> b\n--!> c" }) ?? undefined;
  const after = openDraft(applied(open.draft.text, edit));
  expect(adviceOf(after)).toHaveLength(1);
  expect(sendReady(after, after).text).toBe("Emil kom.\n");
});

test("other editors get the same through code actions", () => {
  const { open, position, textDocument } = caret(draft);
  const range = { start: position, end: position };
  const titles = codeActions(open, open, { textDocument, range, context: { diagnostics: [] } }).map(
    ({ title }) => title,
  );
  expect(titles).toEqual(expect.arrayContaining(["Svar på rådet", "Løst: fjern rådet"]));
});

const reviewed = `# Underretning om Emil Bech

Han kommer tit for sent. <!-- råd: hvor mange gange? -->

<!-- underretning-slå-fra: vague-frequency | aftalt med leder -->
Han sover ofte i timen.
`;

test("a review note holds criteria, places, advice and decisions, and no words of the draft unless asked for", () => {
  const { markdown, html } = reviewNote(openDraft(reviewed), false);
  for (const expected of ["linje 3", "hvor mange gange?", "aftalt med leder", "Slået fra"])
    expect(markdown).toContain(expected);
  expect(markdown + html).not.toMatch(/Emil|Bech|sover/);
  expect(reviewNote(openDraft(reviewed), true).markdown).toContain("Han kommer tit for sent");
});
