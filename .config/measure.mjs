// Bundles a TypeScript script of the tests and runs it in this process: `node .config/measure.mjs [script] [options]`.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleScript } from "./bundleScript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const named = process.argv[2]?.endsWith(".ts") ? process.argv.splice(2, 1)[0] : undefined;
const script = resolve(root, named ?? "test/measure/main.ts");
const outfile = resolve(
  root,
  ".cache/scripts",
  `${script.slice(root.length).replaceAll("/", "-")}.mjs`,
);
process.chdir(root);
await bundleScript(script, outfile);
await import(pathToFileURL(outfile).href);
