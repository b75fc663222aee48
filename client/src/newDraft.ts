import { type QuickPickItem, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { newDraftText, type SuspicionAnswer } from "../../server/src/lsp/protocol.ts";
import { goToNextField } from "./nextField.ts";

interface Choice extends QuickPickItem {
  readonly suspicion: SuspicionAnswer;
}

const choices: readonly Choice[] = [
  {
    label: "Ja",
    detail: "Der er mistanke om vold, overgreb eller social kontrol.",
    suspicion: "yes",
  },
  {
    label: "Ved ikke",
    detail: "Jeg er i tvivl. Skabelonen er så lige så forsigtig som ved ja.",
    suspicion: "unknown",
  },
  { label: "Nej", detail: "Der er ikke mistanke om noget af det.", suspicion: "no" },
];

const titles = {
  underretning: "Ny underretning",
  udtalelse: "Ny udtalelse",
  netvaerksmoede: "Nyt netværksmøde",
} as const;

/** Asks the one question that decides which template is safe, then opens the template unsaved. */
export async function newDraft(
  client: BaseLanguageClient,
  doctype: keyof typeof titles = "underretning",
): Promise<void> {
  const choice = await window.showQuickPick(choices, {
    title: titles[doctype],
    placeHolder: "Er der mistanke om vold, overgreb eller social kontrol?",
    ignoreFocusOut: true,
  });
  if (!choice) return;
  const folder = workspace.workspaceFolders?.[0]?.uri.toString();
  const content = await client.sendRequest(newDraftText, {
    suspicion: choice.suspicion,
    folder,
    doctype,
  });
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document);
  await goToNextField(client);
}
