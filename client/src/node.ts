import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientName, clientOptions } from "./clientOptions.ts";
import { run, stop } from "./run.ts";

/** Entry of the extension on a desktop or a remote machine. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  const server = { module, transport: TransportKind.ipc };
  return run(
    context,
    new LanguageClient("underretning", clientName, server, clientOptions(context)),
  );
}

export const deactivate = stop;
