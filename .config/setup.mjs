// Makes a clone ready: packages that are missing or older than the lock file, then what was asked for and is not up to date.
//   node .config/setup.mjs [--build] [--web]
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const time = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When anything in these files and folders was last changed. */
function newest(paths) {
  const times = paths.flatMap((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return [];
    if (!found.isDirectory()) return [found.mtimeMs];
    const names = readdirSync(join(root, path), { recursive: true });
    return [found.mtimeMs, ...names.map((name) => time(join(path, name)))];
  });
  return Math.max(0, ...times);
}

/** Runs a program in the project's folder; its failure is ours. */
function run(program, ...args) {
  const shell = process.platform === "win32";
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", shell });
  if (status !== 0) process.exit(status ?? 1);
}

const sources = ["server", "client", "rules", ".config", "package.json"];
const wanted = (flag) => process.argv.includes(flag);

if (time("node_modules/.package-lock.json") < time("package-lock.json")) {
  run("npm", "ci", "--no-audit", "--no-fund");
}
if ((wanted("--build") || wanted("--web")) && time("dist/built") < newest(sources)) {
  run(process.execPath, ".config/build.mjs");
}
if (wanted("--web") && time("dist/site/index.html") < time("dist/built")) {
  run(process.execPath, ".config/site.mjs");
}
