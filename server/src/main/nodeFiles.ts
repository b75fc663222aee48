import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Files } from "../lsp/platform.ts";

const largestRuleFile = 2_000_000;

/** Rule files from the disk; other schemes than `file:` have none. */
export const nodeFiles: Files = {
  async list(folder) {
    const path = pathOfFile(folder);
    if (!path) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => pathToFileURL(join(path, entry.name)).href)
      .sort();
  },
  async read(uri) {
    const path = pathOfFile(uri);
    if (!path) return undefined;
    try {
      if ((await stat(path)).size > largestRuleFile) return undefined;
      return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    } catch {
      return undefined;
    }
  },
};

function pathOfFile(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
