// Fails when a generated file that is kept in the repository is not what the build makes: `node .config/generated.mjs`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Each generated file and the command that makes it. */
const generated = [
  { file: "THIRD-PARTY-NOTICES.txt", make: [".config/build.mjs"] },
  { file: "rules/README.md", make: [".config/handbook.mjs"] },
  { file: "rules/underretning-regler.schema.json", make: [".config/schema.mjs"] },
  { file: "package-lock.json", make: [".config/lockfile.mjs"] },
];

let stale = 0;
for (const { file, make } of generated) {
  const before = readFileSync(join(root, file), "utf8");
  const { status } = spawnSync(process.execPath, make, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  if (readFileSync(join(root, file), "utf8") === before) continue;
  stale += 1;
  process.stderr.write(`${file} was out of date and is written anew: commit it.\n`);
}
process.exit(stale);
