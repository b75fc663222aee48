import { type Disposable, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { listFiles, readFile } from "../../server/src/lsp/protocol.ts";

const largestRuleFile = 2_000_000;

/** Reads a team's rule files for a server that cannot reach them itself: in a browser, or on a virtual file system. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(listFiles, ({ folder }) => list(Uri.parse(folder))),
    client.onRequest(readFile, ({ uri }) => read(Uri.parse(uri))),
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

async function read(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.length > largestRuleFile) return null;
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
