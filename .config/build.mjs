// Bundles everything that is shipped into dist; dist/built tells when.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeNotices } from "./notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const node = { platform: "node", format: "cjs", target: "node20" };
const program = { ...node, banner: { js: "#!/usr/bin/env node" } };
const vscode = { external: ["vscode"] };

/** What is shipped, one bundle a row. "worker" keeps code that needs a page out of the worker. */
const bundles = [
  { out: "cli.js", entry: "server/src/main/cli.ts", options: program },
  { out: "server.js", entry: "server/src/main/node.ts", options: program },
  {
    out: "server.worker.js",
    entry: "server/src/main/browser.ts",
    options: { platform: "browser", format: "iife", conditions: ["worker"] },
  },
  { out: "extension.js", entry: "client/src/node.ts", options: { ...node, ...vscode } },
  {
    out: "extension.web.js",
    entry: "client/src/browser.ts",
    options: { platform: "browser", format: "cjs", ...vscode },
  },
  { out: "serve.js", entry: "client/serve/main.ts", options: node, packaged: false },
];

mkdirSync(join(root, "dist"), { recursive: true });
for (const { out } of bundles) rmSync(join(root, "dist", out), { force: true });
const results = await Promise.all(
  bundles.map(({ out, entry, options }) =>
    build({
      target: "es2022",
      ...options,
      entryPoints: [join(root, entry)],
      outfile: join(root, "dist", out),
      bundle: true,
      minify: true,
      legalComments: "none",
      metafile: true,
      loader: { ".yaml": "text", ".md": "text", ".txt": "text" },
      define: { __UNDERRETNING_VERSION__: JSON.stringify(version) },
      logLevel: "warning",
      absWorkingDir: root,
    }),
  ),
);
const shipped = results.filter((_, index) => bundles[index].packaged !== false);
writeNotices(
  root,
  shipped.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
);
for (const [index, { metafile }] of results.entries()) {
  const [{ bytes }] = Object.values(metafile.outputs);
  process.stdout.write(`dist/${bundles[index].out}  ${Math.round(bytes / 1024)} kB\n`);
}
writeFileSync(join(root, "dist/built"), "");
