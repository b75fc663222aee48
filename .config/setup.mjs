// Makes a fresh clone ready: installs packages when they are missing or older than the lock file, then builds when asked.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const time = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs a program in the project's folder; its failure is ours. */
function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (time("node_modules/.package-lock.json") < time("package-lock.json")) {
  run("npm", "ci", "--no-audit", "--no-fund");
}
if (process.argv.includes("--build")) run(process.execPath, ".config/build.mjs");
