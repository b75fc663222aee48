import type { DataFile, ReadDataFile } from "../danish/languageData.ts";
import { readData } from "../lsp/protocol.ts";
import { unpack } from "./unpack.ts";

/** A connection's one way of asking that is needed here. */
interface Asks {
  sendRequest(type: typeof readData, params: { readonly name: DataFile }): Promise<unknown>;
}

/** Data files of the extension, read by the client; a client that cannot has none. */
export function clientData(connection: Asks): ReadDataFile {
  return async (name) => {
    const bytes: unknown = await connection.sendRequest(readData, { name }).catch(() => null);
    return bytes instanceof Uint8Array ? unpack(bytes) : undefined;
  };
}
