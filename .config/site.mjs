// Builds the browser editor to dist/site: the real extension, the workbench with Danish messages, samples, offline worker.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { dataSources } from "./data.mjs";
import { writeNotices } from "./notices.mjs";
import { workbenchDanish } from "./workbenchDanish.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "client/site");
const out = join(root, "dist/site");
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const virtual = {
  "virtual:workbench-danish": () =>
    `export const messages = ${JSON.stringify(workbenchDanish(root, json("client/site/workbench.da.json")))}`,
  "virtual:extension": () =>
    `export const manifest = ${JSON.stringify(manifest())}; export const files = ${JSON.stringify(extensionFiles())}`,
  "virtual:samples": () => `export const samples = ${JSON.stringify(samples())}`,
};

/** The extension's manifest without what only Node or the registry reads. */
function manifest() {
  const { main, bin, scripts, devDependencies, files, ...rest } = json("package.json");
  return rest;
}

/** Files the web extension is loaded from, relative to the package. */
function extensionFiles() {
  const media = existsSync(join(root, "client/media")) ? walk(join(root, "client/media")) : [];
  return [
    "package.json",
    "dist/extension.web.js",
    "dist/server.worker.js",
    ...dataFiles(),
    ...media.map((file) => relative(root, file)),
  ];
}

/** Dictionary and name files that the worker loads lazily. */
function dataFiles() {
  const dist = join(root, "dist");
  return readdirSync(dist)
    .filter((name) => name.endsWith(".bin"))
    .map((name) => `dist/${name}`);
}

function samples() {
  const folder = join(site, "samples");
  return walk(folder).map((file) => ({
    path: relative(folder, file),
    text: readFileSync(file, "utf8"),
  }));
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, "da"))
    .flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
}

/** The workbench's own frames allow connections to anywhere in their meta policy; ours allow their own address only. */
function closeFrames() {
  const elsewhere = /\b(https?|wss?):(\/\/(localhost|127\.0\.0\.1):\*)?(?=[\s;"])/g;
  for (const file of walk(join(out, "assets")).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(file, "utf8");
    const closed = html.replace(/content="\s*default-src[^"]*"/, (content) =>
      content.replace(elsewhere, ""),
    );
    writeFileSync(file, closed);
    checkHash(html);
  }
}

/** The extension host's frame runs one inline script; its hash stands in the policy and must stand there still. */
function checkHash(html) {
  const script =
    /parentOriginParam[\s\S]*webWorkerExtHost|vscodeWebWorkerExtHostId/.test(html) &&
    /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (!script) return;
  const hash = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  if (!contentSecurityPolicy.includes(hash))
    throw new Error(`client/serve/policy.ts must allow '${hash}'`);
}

const policy = /contentSecurityPolicy = \[([^\]]*)\]/.exec(
  readFileSync(join(root, "client/serve/policy.ts"), "utf8"),
)?.[1];
const contentSecurityPolicy = JSON.parse(`[${policy?.trim().replace(/,$/, "")}]`).join("; ");

const bundled = new Set();
const plugin = {
  name: "underretning-site",
  moduleParsed: ({ id }) => void bundled.add(relative(root, id.split("?")[0])),
  resolveId: (id) => (id in virtual ? `\0${id}` : undefined),
  load: (id) => virtual[id.slice(1)]?.(),
  transformIndexHtml: (html) => html.replace("%CSP%", contentSecurityPolicy),
};

await build({
  configFile: false,
  root: site,
  base: "./",
  publicDir: false,
  logLevel: "warn",
  plugins: [plugin],
  resolve: { alias: { jschardet: join(site, "noCharsetGuess.ts") } },
  worker: { format: "es" },
  build: {
    target: "esnext",
    outDir: out,
    emptyOutDir: true,
    chunkSizeWarningLimit: 20_000,
    // A data: address would need a hole in connect-src.
    assetsInlineLimit: 0,
  },
});

closeFrames();
const packages = [...bundled].filter((file) => file.startsWith("node_modules/"));
writeNotices(
  root,
  [...packages, ...dataSources],
  relative(root, join(out, "THIRD-PARTY-NOTICES.txt")),
);
for (const file of extensionFiles()) {
  const target = join(out, "extension", file);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, file), target);
}
writeFileSync(join(out, "extension/package.json"), JSON.stringify(manifest()));
const headers = [
  `Content-Security-Policy: ${contentSecurityPolicy}`,
  "Referrer-Policy: no-referrer",
  "X-Content-Type-Options: nosniff",
  "Cross-Origin-Opener-Policy: same-origin",
  "Cross-Origin-Resource-Policy: same-origin",
];
const hosting = readFileSync(join(site, "HOSTING.md"), "utf8").replace(
  "%HEADERS%",
  headers.join("\n"),
);
writeFileSync(join(out, "README.md"), hosting);
mkdirSync(join(out, "regler"));
writeFileSync(join(out, "regler/filer.json"), "[]\n");

const built = walk(out)
  .map((file) => relative(out, file))
  .filter((file) => file !== "README.md");
const version = createHash("sha256");
for (const file of built) version.update(file).update(readFileSync(join(out, file)));
const worker = readFileSync(join(site, "offlineWorker.js"), "utf8")
  .replace("VERSION", version.digest("hex").slice(0, 12))
  .replace("/* FILES */", ["./", ...built].map((file) => JSON.stringify(file)).join(","));
writeFileSync(join(out, "offline.js"), worker);
const bytes = built.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
console.log(`dist/site: ${built.length} filer, ${(bytes / 1e6).toFixed(1)} MB`);
