import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from "vscode-languageserver/browser";
import type { Files } from "../lsp/platform.ts";
import { listFiles, readFile } from "../lsp/protocol.ts";
import { startServer } from "../lsp/server.ts";
import { today } from "./today.ts";
import { version } from "./version.ts";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(
  connection,
  {
    today,
    soon(run) {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    },
    files: filesOfClient(connection),
  },
  version,
);

/** A worker has no files; the client reads the team's rule files for it. */
function filesOfClient(client: Connection): Files {
  return {
    list: (folder) => client.sendRequest(listFiles, { folder }).catch(() => []),
    read: async (uri) =>
      (await client.sendRequest(readFile, { uri }).catch(() => null)) ?? undefined,
  };
}
