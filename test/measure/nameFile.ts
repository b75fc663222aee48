import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type NameList, readNames } from "../../server/src/danish/names.ts";

const path = ".cache/names.txt";

let names: NameList | undefined;

/** The list of the names file, which is made first when it is not there; run from the project's root. */
export function fullNames(): NameList {
  if (!existsSync(path)) execFileSync(process.execPath, [".config/names.mjs", path]);
  names ??= readNames(readFileSync(path, "utf8"));
  return names;
}
