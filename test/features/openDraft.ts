import { readDraft } from "../../server/src/draft/readDraft.ts";
import type { OpenDraft, View } from "../../server/src/features/openFile.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

/** The day on which the drafts of these tests are read. */
export const today = { year: 2026, month: 3, day: 12 };

export const uri = "file:///skole/underretning-emil.md";

/** Everything shown. */
export const fullView: View = {
  mildest: "hint",
  repeats: 1000,
  hints: true,
  overview: true,
  colours: true,
  review: false,
};

/** A text as the features see it, judged by the rules that ship with the product unless others are given. */
export function openDraft(text: string, view = fullView, rules = builtinRules()): OpenDraft {
  const draft = readDraft(text, rules.vocabulary);
  return { uri, version: 1, draft, rules, today, view, lint: lint(draft, rules, { today }) };
}

/** The position of the first ⟦ in a text, and the text without marks. */
export function caret(marked: string) {
  const at = marked.indexOf("⟦");
  const open = openDraft(marked.replace(/[⟦⟧]/gu, ""));
  return { open, position: open.draft.lines.positionAt(at), textDocument: { uri } };
}
