import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientName, clientOptions } from "./clientOptions.ts";
import { run, stop } from "./run.ts";

/** Entry of the extension in a browser tab, where the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.worker.js").toString(true);
  const worker = new Worker(script);
  return run(
    context,
    new LanguageClient("underretning", clientName, worker, clientOptions(context)),
  );
}

export const deactivate = stop;
