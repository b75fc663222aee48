import type { Connection } from "vscode-languageserver";
import type { ReadDataFile } from "../danish/languageData.ts";
import { readData } from "../lsp/protocol.ts";
import { unpack } from "./unpack.ts";

/** Data files of the extension, read by the client; a client that cannot has none. */
export function clientData(connection: Connection): ReadDataFile {
  return async (name) => {
    const bytes = await connection.sendRequest(readData, { name }).catch(() => null);
    return bytes instanceof Uint8Array ? unpack(bytes) : undefined;
  };
}
