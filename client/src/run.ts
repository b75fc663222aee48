import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { registerCommands } from "./commands.ts";
import { serveFiles } from "./files.ts";
import { createStatus } from "./status.ts";
import { registerViews } from "./views/registerViews.ts";

let running: BaseLanguageClient | undefined;

/** Starts the client and the few things VS Code shows beyond what the server answers. */
export async function run(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  running = client;
  const status = createStatus(client);
  context.subscriptions.push(status, ...serveFiles(client, context.extensionUri));
  context.subscriptions.push(...registerCommands(context, client, status));
  await client.start();
  context.subscriptions.push(...registerViews(client, status));
}

/** Ends the server with the editor. */
export async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}
