import "@codingame/monaco-vscode-extension-api/localExtensionHost";
import { ExtensionHostKind, registerExtension } from "@codingame/monaco-vscode-api/extensions";
import type { URI } from "@codingame/monaco-vscode-api/vscode/vs/base/common/uri";
import type * as vscode from "vscode";
import { pickFile, saveCopy, writeBack } from "./computer.ts";
import { exists, remember, wipe } from "./memory.ts";

type Api = typeof vscode;

const commands = [
  { command: "underretning.tab.open", title: "Åbn en kladde fra computeren …" },
  { command: "underretning.tab.save", title: "Gem en kopi på computeren …" },
  { command: "underretning.tab.remember", title: "Husk mine kladder i denne browser" },
  { command: "underretning.tab.wipe", title: "Slet alt fra denne browser" },
  { command: "underretning.tab.choices", title: "Hvor ligger mine kladder?" },
].map((command) => ({ ...command, category: "Underretning" }));

/** What a page without a folder behind it needs: bring drafts in, take them out, remember, wipe. */
export async function addTabCommands(root: URI): Promise<void> {
  const extension = registerExtension(
    {
      name: "underretning-fane",
      publisher: "underretning",
      version: "1.0.0",
      engines: { vscode: "*" },
      contributes: { commands },
    },
    ExtensionHostKind.LocalProcess,
  );
  const api = await extension.getApi();
  const folder = api.Uri.parse(root.toString());
  const state = { unsaved: false, remembers: await exists() };
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    "underretning.tab.open": () => openFromComputer(api, folder),
    "underretning.tab.save": () => saveToComputer(api, state),
    "underretning.tab.remember": () => startRemembering(api, folder, state),
    "underretning.tab.wipe": () => wipeAll(api, state),
    "underretning.tab.choices": () => showChoices(api),
  };
  for (const [id, act] of Object.entries(acts)) api.commands.registerCommand(id, act);
  addStatus(api);
  watchChanges(api, folder, state);
}

interface TabState {
  /** Text has been written that is neither on the computer nor remembered. */
  unsaved: boolean;
  remembers: boolean;
}

function addStatus(api: Api): void {
  const status = api.window.createStatusBarItem(api.StatusBarAlignment.Left, -10);
  status.text = "$(lock) Kun i denne fane";
  status.tooltip =
    "Kladderne ligger kun her og forsvinder, når fanen lukkes. Klik for at gemme eller slette.";
  status.command = "underretning.tab.choices";
  status.show();
}

function watchChanges(api: Api, folder: vscode.Uri, state: TabState): void {
  api.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.uri.path.startsWith(folder.path))
      state.unsaved = true;
  });
  api.workspace.onDidSaveTextDocument(async (document) => {
    if (await writeBack(document.uri.path, document.getText())) state.unsaved = false;
    if (state.remembers) await rememberNow(api, folder, state);
  });
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
}

async function openFromComputer(api: Api, folder: vscode.Uri): Promise<void> {
  const picked = await pickFile();
  if (!picked) return;
  const uri = api.Uri.joinPath(folder, picked.name);
  await api.workspace.fs.writeFile(uri, picked.content);
  picked.keep(uri.path);
  await api.window.showTextDocument(uri);
}

async function saveToComputer(api: Api, state: TabState): Promise<void> {
  const document = api.window.activeTextEditor?.document;
  if (!document)
    return void api.window.showInformationMessage("Åbn først den kladde, der skal gemmes.");
  const name = document.uri.path.split("/").at(-1) ?? "underretning.md";
  if (await saveCopy(name, document.uri.path, document.getText())) state.unsaved = false;
}

async function startRemembering(api: Api, folder: vscode.Uri, state: TabState): Promise<void> {
  const yes = "Husk kladderne her";
  const answer = await api.window.showWarningMessage(
    "Kladderne gemmes så i denne browser på denne computer. Andre, der logger på med samme bruger, kan læse dem. Vælg det ikke på en delt computer.",
    { modal: true },
    yes,
  );
  if (answer !== yes) return;
  state.remembers = true;
  await rememberNow(api, folder, state);
  api.window.showInformationMessage(
    "Kladderne bliver husket i denne browser. »Slet alt fra denne browser« fjerner dem igen.",
  );
}

async function rememberNow(api: Api, folder: vscode.Uri, state: TabState): Promise<void> {
  const uris = await api.workspace.findFiles(new api.RelativePattern(folder, "**/*.{md,txt,yaml}"));
  const decoder = new TextDecoder();
  const files = await Promise.all(
    uris.map(async (uri) => ({
      path: uri.path.slice(folder.path.length + 1),
      text: decoder.decode(await api.workspace.fs.readFile(uri)),
    })),
  );
  await remember(files);
  state.unsaved = false;
}

async function wipeAll(api: Api, state: TabState): Promise<void> {
  const yes = "Slet alt";
  const answer = await api.window.showWarningMessage(
    "Alle kladder i denne fane og alt, der er husket i browseren, bliver slettet. Det kan ikke fortrydes.",
    { modal: true },
    yes,
  );
  if (answer !== yes) return;
  state.unsaved = false;
  await wipe();
  location.reload();
}

async function showChoices(api: Api): Promise<void> {
  const items = commands
    .filter(({ command }) => command !== "underretning.tab.choices")
    .map(({ command, title }) => ({ label: title, command }));
  const chosen = await api.window.showQuickPick(items, {
    placeHolder:
      "Kladderne ligger kun i denne fane, til I gemmer dem. Intet er sendt nogen steder hen.",
  });
  if (chosen) await api.commands.executeCommand(chosen.command);
}
