import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

/** The text of a data file in `.cache`, made anew when it is older than a script it is made by; run from the project's root. */
export function made(path: string, script: string): string {
  const scripts = [script, ".config/dictionary.mjs", ".config/frontCode.mjs"];
  const time = existsSync(path) ? statSync(path).mtimeMs : 0;
  if (scripts.some((each) => statSync(each).mtimeMs > time))
    execFileSync(process.execPath, [script, path]);
  return readFileSync(path, "utf8");
}
