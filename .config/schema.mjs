// Writes the JSON Schema of rule files, by the command line just built: `node .config/schema.mjs`.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { status, stdout } = spawnSync(process.execPath, ["dist/cli.js", "rules", "schema"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 20_000_000,
  stdio: ["ignore", "pipe", "inherit"],
});
if (status !== 0) process.exit(status ?? 1);
writeFileSync(join(root, "rules/underretning-regler.schema.json"), stdout);
