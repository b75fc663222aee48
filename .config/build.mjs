// Bundles everything that is shipped into dist; dist/built tells when.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { dataSources, writeData } from "./data.mjs";
import { writeNotices } from "./notices.mjs";
import { packedRules } from "./packedRules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const node = { platform: "node", format: "cjs", target: "node20" };
const program = { ...node, banner: { js: "#!/usr/bin/env node" } };
const vscode = { external: ["vscode"] };

/** Keeps the reading of pasted pages out of the extension: most people never paste one. A tab cannot load more files. */
const pasteApart = {
  name: "paste-apart",
  setup(build) {
    build.onResolve({ filter: /\/toMarkdown\.ts$/ }, () => ({
      path: "./paste.js",
      external: true,
    }));
  },
};

/** What is shipped, one bundle a row. "worker" keeps code that needs a page out of the worker. */
const bundles = [
  { out: "cli.js", entry: "server/src/main/startCli.ts", options: program },
  { out: "cli.bundle.js", entry: "server/src/main/cli.ts", options: node },
  { out: "server.js", entry: "server/src/main/startServer.ts", options: program },
  { out: "server.bundle.js", entry: "server/src/main/node.ts", options: node },
  {
    out: "server.worker.js",
    entry: "server/src/main/browser.ts",
    options: { platform: "browser", format: "iife", conditions: ["worker"] },
  },
  {
    out: "extension.js",
    entry: "client/src/node.ts",
    options: { ...node, ...vscode },
    plugins: [pasteApart],
  },
  { out: "paste.js", entry: "client/src/paste/toMarkdown.ts", options: node },
  {
    out: "extension.web.js",
    entry: "client/src/browser.ts",
    options: { platform: "browser", format: "cjs", ...vscode },
  },
  { out: "serve.js", entry: "client/serve/main.ts", options: node, packaged: false },
];

const draft =
  "---\ntype: underretning\n---\n\n# Bekymring\n\nEmil kommer tit for sent. Mor siger »han er træt« [[hvornår?]].\n";
const uri = "untitled:a.md";

/** What an editor says from start to end, to have the server's code compiled once. */
const conversation = [
  {
    id: 1,
    method: "initialize",
    params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
  },
  { method: "initialized", params: {} },
  {
    method: "textDocument/didOpen",
    params: { textDocument: { uri, languageId: "markdown", version: 1, text: draft } },
  },
  { id: 2, method: "textDocument/diagnostic", params: { textDocument: { uri } } },
  { id: 3, method: "shutdown" },
  { method: "exit" },
];

function framed(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Keeps V8's compiled form of a bundle beside it. Input stays open: a server whose input ends has lost its editor. */
async function warm(bundle, args, input) {
  const script = join(root, ".config/codeCache.mjs");
  const child = spawn(process.execPath, [script, join(root, "dist", bundle), ...args], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.write(input);
  if (!args.includes("--stdio")) child.stdin.end();
  const [code] = await once(child, "exit");
  if (code !== 0) process.stderr.write(`dist/${bundle} does not run\n`);
}

writeData(join(root, "dist"));
for (const { out } of bundles) {
  rmSync(join(root, "dist", out), { force: true });
  rmSync(join(root, "dist", `${out}.cache`), { force: true });
}
const rules = packedRules();
const results = await Promise.all(
  bundles.map(({ out, entry, options, plugins = [] }) =>
    build({
      target: "es2022",
      ...options,
      entryPoints: [join(root, entry)],
      outfile: join(root, "dist", out),
      bundle: true,
      minify: true,
      legalComments: "none",
      metafile: true,
      loader: { ".md": "text", ".txt": "text" },
      plugins: [rules, ...plugins],
      define: { __UNDERRETNING_VERSION__: JSON.stringify(version) },
      logLevel: "warning",
      absWorkingDir: root,
    }),
  ),
);
const shipped = results.filter((_, index) => bundles[index].packaged !== false);
writeNotices(root, [
  ...shipped.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  ...dataSources,
]);
for (const [index, { metafile }] of results.entries()) {
  const [{ bytes }] = Object.values(metafile.outputs);
  process.stdout.write(`dist/${bundles[index].out}  ${Math.round(bytes / 1024)} kB\n`);
}
await warm("cli.bundle.js", ["check", "--format", "json", "-"], draft);
await warm("server.bundle.js", ["--stdio"], conversation.map(framed).join(""));
writeFileSync(join(root, "dist/built"), "");
