import {
  commands,
  type Disposable,
  type ExtensionContext,
  type Position,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { commands as serverCommands } from "../../server/src/lsp/protocol.ts";
import { storeDecision } from "./decisions.ts";
import { newDraft } from "./newDraft.ts";
import { goToNextField } from "./nextField.ts";
import type { Status } from "./status.ts";

/** Everything a person can call up in VS Code; titles stand in the manifest. */
export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  status: Status,
): Disposable[] {
  const rows: Readonly<Record<string, () => Promise<void>>> = {
    "underretning.newDraft": () => newDraft(client),
    "underretning.newStatement": () => newDraft(client, "udtalelse"),
    "underretning.newMeeting": () => newDraft(client, "netvaerksmoede"),
    "underretning.createTeamRules": createTeamRules,
    "underretning.rulesHere": () => askAboutActive(serverCommands.rulesHere),
    "underretning.why": () => askAboutActive(serverCommands.why),
    "underretning.nextField": () => goToNextField(client),
    "underretning.toggleDraft": () => toggleDraft(context, status),
  };
  return Object.entries(rows).map(([id, run]) => commands.registerCommand(id, run));
}

async function createTeamRules(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.toString();
  if (folder === undefined)
    await window.showInformationMessage("Åbn først den mappe, jeres kladder ligger i.");
  else await commands.executeCommand(serverCommands.createTeamRules, folder);
}

/** Asks the server about the file in front and what is selected in it. */
async function askAboutActive(command: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { start, end } = editor.selection;
  const position = ({ line, character }: Position) => ({ line, character });
  const range = { start: position(start), end: position(end) };
  await commands.executeCommand(command, editor.document.uri.toString(), range);
}

async function toggleDraft(context: ExtensionContext, status: Status): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const isDraft = !status.of(uri)?.isDraft;
  await commands.executeCommand(serverCommands.setDraft, uri, isDraft);
  await storeDecision(context.workspaceState, uri, isDraft);
}
