// Runs a bundle once as it will be used and keeps what V8 compiled: `node .config/codeCache.mjs BUNDLE ARGS…`.
import { readFileSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

const [node, , bundle, ...args] = process.argv;
const script = new Script(module.wrap(readFileSync(bundle, "utf8")), { filename: bundle });
process.argv = [node, bundle, ...args];
process.on("exit", () => writeFileSync(`${bundle}.cache`, script.createCachedData()));
const exported = { exports: {} };
script.runInThisContext()(
  exported.exports,
  createRequire(bundle),
  exported,
  bundle,
  dirname(bundle),
);
