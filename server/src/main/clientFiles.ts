import type { Connection } from "vscode-languageserver";
import type { Files } from "../lsp/platform.ts";
import { listFiles, readFile } from "../lsp/protocol.ts";

/** Rule files read by the client, where the server itself cannot reach them; a client that cannot either has none. */
export function clientFiles(connection: Connection): Files {
  return {
    list: (folder) => connection.sendRequest(listFiles, { folder }).catch(() => []),
    read: async (uri) =>
      (await connection.sendRequest(readFile, { uri }).catch(() => null)) ?? undefined,
  };
}
