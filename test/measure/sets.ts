import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One file of a test set, by its name without folder. */
export interface SetFile {
  readonly name: string;
  readonly text: string;
}

/** A folder of test sets, laid out as `danish/README.md` in the shared folder says. */
export interface Sets {
  /** Files in a sub-folder whose names end so, sorted; empty when the folder is absent. */
  files(folder: string, ending: string): readonly SetFile[];
}

/** Reads the sets of a folder, which may be absent or hold only some of them. */
export function openSets(root: string): Sets {
  return {
    files(folder, ending) {
      const path = join(root, folder);
      if (!existsSync(path)) return [];
      const names = readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .sort();
      return names.map((name) => ({ name, text: readFileSync(join(path, name), "utf8") }));
    },
  };
}
