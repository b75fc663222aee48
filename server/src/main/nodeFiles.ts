import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Files } from "../lsp/platform.ts";

const largestRuleFile = 2_000_000;

/** Rule files from the disk; those of other schemes than `file:` from `elsewhere`. */
export function nodeFiles(elsewhere: Files): Files {
  return {
    list(folder) {
      const path = pathOfFile(folder);
      return path === undefined ? elsewhere.list(folder) : list(path);
    },
    read(uri) {
      const path = pathOfFile(uri);
      return path === undefined ? elsewhere.read(uri) : read(path);
    },
  };
}

async function list(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => pathToFileURL(join(path, entry.name)).href)
    .sort();
}

async function read(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > largestRuleFile) return undefined;
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch {
    return undefined;
  }
}

function pathOfFile(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
