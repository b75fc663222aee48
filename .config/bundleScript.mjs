// Bundles a TypeScript script of ours into an ESM file that this process can import; rule files are read on the way.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { ruleFiles } from "./ruleFiles.mjs";

/** Packages stay outside: they are found where the script runs. */
export async function bundleScript(script, outfile) {
  mkdirSync(dirname(outfile), { recursive: true });
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
}
