import { type Disposable, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { listFiles, readData, readFile } from "../../server/src/lsp/protocol.ts";

const largestRuleFile = 2_000_000;

/** Reads a team's rule files and the extension's own data files for a server that cannot reach them itself: in a browser, or on a virtual file system. */
export function serveFiles(client: BaseLanguageClient, extension: Uri): Disposable[] {
  return [
    client.onRequest(listFiles, ({ folder }) => list(Uri.parse(folder))),
    client.onRequest(readFile, ({ uri }) => read(Uri.parse(uri))),
    client.onRequest(readData, ({ name }) => bytesOf(Uri.joinPath(extension, "dist", name))),
  ];
}

async function list(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([, type]) => type === FileType.File)
      .map(([name]) => Uri.joinPath(folder, name).toString())
      .sort();
  } catch {
    return [];
  }
}

async function bytesOf(file: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(file);
  } catch {
    return null;
  }
}

async function read(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.length > largestRuleFile) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
