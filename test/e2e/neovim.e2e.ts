import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const installed = spawnSync("nvim", ["--version"]).status === 0;
if (!installed) console.log("skipped: no Neovim on this machine (apt-get install neovim)");

test.skipIf(!installed)("Neovim shows findings and applies a fix", () => {
  const folder = mkdtempSync(join(tmpdir(), "underretning-nvim-"));
  const draft = join(folder, "underretning-emil.md");
  writeFileSync(
    draft,
    "# Underretning\n\n## Bekymring\n\nEmil kom for sent [[hvornår?]] i denne uge.\n",
  );
  const quote = (text: string) => JSON.stringify(text);
  const names = [
    `draft=${quote(draft)}`,
    `node=${quote(process.execPath)}`,
    `cli=${quote(file("../../dist/cli.js"))}`,
  ];
  const args = [
    "--headless",
    "--clean",
    "-c",
    `lua ${names.join(" ")}`,
    "-c",
    `luafile ${file("./neovim.lua")}`,
  ];
  const output = execFileSync("nvim", args, { cwd: folder, encoding: "utf8", timeout: 60_000 });
  rmSync(folder, { recursive: true, force: true });
  expect(output).toContain("found true");
  expect(output).toMatch(/text Emil kom for sent +i denne uge\./);
  expect(output).toContain("gone true");
  expect(output).toContain("stopped true");
});
