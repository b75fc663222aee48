import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { OpenFile } from "./openFile.ts";
import { workspaceEdit } from "./ranges.ts";

/** Answer to "mistanke om vold, overgreb eller social kontrol?"; in doubt the careful template is used. */
export type SuspicionAnswer = "yes" | "unknown" | "no";

const choices: readonly { readonly suspicion: SuspicionAnswer; readonly title: string }[] = [
  {
    suspicion: "yes",
    title: "Ny underretning: der er mistanke om vold, overgreb eller social kontrol",
  },
  { suspicion: "unknown", title: "Ny underretning: jeg ved ikke, om der er mistanke" },
  {
    suspicion: "no",
    title: "Ny underretning: ingen mistanke om vold, overgreb eller social kontrol",
  },
];

/** In an empty file: one action for each answer to the question that decides which template is safe. */
export function newDraftActions(file: OpenFile): CodeAction[] {
  if (file.draft.text.trim() !== "") return [];
  const span = { start: 0, end: file.draft.text.length };
  return choices.map(({ suspicion, title }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(file, [{ span, text: newDraftText(file.rules, suspicion) }]),
  }));
}

/** Papers there are templates for, with the word that front matter uses. */
const types = {
  underretning: "underretning",
  udtalelse: "udtalelse",
  netvaerksmoede: "netværksmøde",
};

/** A kind of paper there is a template for. */
export type NewDraftType = keyof typeof types;

/** The text of a new paper, which says itself what it is; empty when the rules hold no fitting template. */
export function newDraftText(
  rules: RuleSet,
  answer: SuspicionAnswer,
  doctype: NewDraftType = "underretning",
): string {
  const suspicion = answer === "no" ? "no" : "yes";
  const fits = rules.templates.filter((template) => template.doctype === doctype);
  const text = fits.find((template) => template.suspicion === suspicion)?.text;
  if (text === undefined || text.startsWith("---")) return text ?? "";
  return `---\ntype: ${types[doctype]}\n---\n\n${text}`;
}
