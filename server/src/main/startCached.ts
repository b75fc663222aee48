import { existsSync, readFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/**
 * Runs a CommonJS bundle. Its compiled form is taken from the file beside it, which the build writes and which fits only
 * that version of Node; a newer Node keeps one of its own. Without either it is merely slower.
 */
export function startCached(bundle: string): void {
  const cache = `${bundle}.cache`;
  const run = existsSync(cache) ? compiled(bundle, readFileSync(cache)) : undefined;
  if (run) {
    const exported = { exports: {} };
    run(exported.exports, createRequire(bundle), exported, bundle, dirname(bundle));
    return;
  }
  const keep: unknown = Reflect.get(module, "enableCompileCache");
  if (typeof keep === "function") keep();
  createRequire(bundle)(bundle);
}

type Bundle = (...scope: readonly unknown[]) => void;

/** Undefined when the compiled form is for another Node. */
function compiled(bundle: string, cachedData: Buffer): Bundle | undefined {
  const source = module.wrap(readFileSync(bundle, "utf8"));
  const script = new Script(source, { filename: bundle, cachedData });
  if (script.cachedDataRejected) return undefined;
  const run: unknown = script.runInThisContext();
  return typeof run === "function" ? (...scope) => run(...scope) : undefined;
}
