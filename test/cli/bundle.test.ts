import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeHost } from "../../server/src/main/nodeHost.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");
let folder = "";

beforeAll(() => {
  execFileSync(process.execPath, [join(root, ".config/setup.mjs"), "--build"], { stdio: "ignore" });
  folder = mkdtempSync(join(tmpdir(), "underretning-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const underretning = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", cwd: folder });

test("the bundle reads a draft from the disk", () => {
  writeFileSync(join(folder, "a.md"), "# Underretning\n\nEmil kom [[hvornår?]].\n");
  const { status, stdout } = underretning("check", "a.md");
  expect(status).toBe(0);
  expect(stdout).toContain("[leftover-placeholder]");
});

test.each([
  ["latin1.md", Buffer.from("Far sl\xe5r ham.", "latin1"), /UTF-8/],
  ["utf16.md", Buffer.from("\ufeffFar slår ham.", "utf16le"), /ikke ren tekst|UTF-8/],
  ["word.md", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]), /ikke ren tekst/],
  ["stor.md", Buffer.alloc(20_000_000, "Han er ked af det. "), /større end 16 MB/],
])("%s is refused with a reason, and the other file is read", (name, bytes, reason) => {
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "god.md"), "# Underretning\n");
  const { status, stdout, stderr } = underretning("check", name, "god.md");
  expect(status).toBe(2);
  expect(stderr).toMatch(reason);
  expect(stdout).toContain("god.md");
});

test("what cannot be opened as a file is refused with a reason", async () => {
  const content = await nodeHost(async () => undefined).read(folder);
  expect(content.problem).toMatch(/kan ikke læses/);
});

test("standard input is read to its end", () => {
  const input = "# Underretning\n\nEmil kom [[hvornår?]].\n";
  const { stdout } = spawnSync(process.execPath, [cli, "check", "--format", "json"], {
    input,
    encoding: "utf8",
  });
  expect(JSON.parse(stdout).files[0].path).toBe("-");
});
