import { Range, Selection, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nextField } from "../../server/src/lsp/protocol.ts";

/** Selects the next field that waits to be filled in, so that typing replaces it. */
export async function goToNextField(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const range = await client.sendRequest(nextField, {
    textDocument: { uri: editor.document.uri.toString() },
    position: { line: editor.selection.active.line, character: editor.selection.active.character },
  });
  if (!range) {
    window.setStatusBarMessage("Der er ikke flere felter at udfylde.", 4000);
    return;
  }
  const { start, end } = range;
  const found = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(found.start, found.end);
  editor.revealRange(found);
}
