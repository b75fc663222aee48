import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

/** A team's rule about a word whose forms only the dictionary knows: "kasketten". */
const team = `regler:
  - id: egen-kasket
    slags: ordlyd
    kriterium: value-laden
    besked: "„{ord}“ er jeres eget ord."
    mønstre: ["kasket"]
    eksempler:
      - dårligt: "Han havde en ⟦kasket⟧ på."
      - godt: "Han havde en hue på."
`;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, ".config/setup.mjs"), "--build"], { stdio: "ignore" });
  folder = mkdtempSync(join(tmpdir(), "underretning-data-"));
  mkdirSync(join(folder, ".underretning"));
  writeFileSync(join(folder, ".underretning/regler.yaml"), team);
  writeFileSync(join(folder, "underretning.md"), "# Underretning\n\nEmil kastede kasketten.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(place: string, ...data: string[]): string {
  const dist = join(folder, place);
  mkdirSync(dist);
  for (const name of ["cli.js", "cli.bundle.js", ...data])
    cpSync(join(root, "dist", name), join(dist, name));
  return dist;
}

function found(dist: string): string {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(dist, "cli.js"), "check", "underretning.md"],
    { encoding: "utf8", cwd: folder },
  );
  expect(status).toBe(0);
  return stdout;
}

test("the bundle finds a team's words in the forms of the dictionary beside it", () => {
  expect(found(program("whole", "dictionary-da.bin", "names.bin"))).toContain("„kasketten“");
});

test("without its data files the bundle works by the hand rules", () => {
  expect(found(program("bare"))).not.toContain("„kasketten“");
});

test("with a broken data file the bundle works by the hand rules", () => {
  const dist = program("broken");
  writeFileSync(join(dist, "dictionary-da.bin"), "not packed at all");
  expect(found(dist)).not.toContain("„kasketten“");
});
