// Bundles a TypeScript script of the tests and runs it in this process: `node .config/measure.mjs [script] [options]`.
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ruleFiles } from "./ruleFiles.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const named = process.argv[2]?.endsWith(".ts") ? process.argv.splice(2, 1)[0] : undefined;
const script = resolve(root, named ?? "test/measure/main.ts");
const outfile = resolve(
  root,
  ".cache/scripts",
  `${script.slice(root.length).replaceAll("/", "-")}.mjs`,
);
mkdirSync(dirname(outfile), { recursive: true });
process.chdir(root);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  loader: { ".md": "text", ".txt": "text" },
  plugins: [ruleFiles],
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
