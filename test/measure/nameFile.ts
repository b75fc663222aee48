import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type NameList, readNames } from "../../server/src/danish/names.ts";

const path = ".cache/names.txt";

let names: NameList | undefined;

/** The names file's text, made first when it is not there; run from the project's root. */
export function namesText(): string {
  if (!existsSync(path)) execFileSync(process.execPath, [".config/names.mjs", path]);
  return readFileSync(path, "utf8");
}

/** The list of the names file, made once. */
export function fullNames(): NameList {
  names ??= readNames(namesText());
  return names;
}
