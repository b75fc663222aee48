import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadDataFile } from "../danish/languageData.ts";
import { unpack } from "./unpack.ts";

/** Data files in a folder of the disk; undefined when absent or broken. */
export function nodeData(folder: string): ReadDataFile {
  return async (name) => {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    return bytes && unpack(bytes);
  };
}
