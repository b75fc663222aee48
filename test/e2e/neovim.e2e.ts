import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const installed = spawnSync("nvim", ["--version"]).status === 0;
if (!installed) console.log("skipped: no Neovim on this machine (apt-get install neovim)");

const quote = (text: string) => JSON.stringify(text);

/** Runs a script in headless Neovim beside a draft; what it prints. */
function neovim(script: string, text: string, more: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "underretning-nvim-"));
  const draft = join(folder, "underretning-emil.md");
  writeFileSync(draft, text);
  const names = [
    `draft=${quote(draft)}`,
    `node=${quote(process.execPath)}`,
    `cli=${quote(file("../../dist/cli.js"))}`,
    ...more,
  ];
  const commands = [`lua ${names.join(" ")}`, `luafile ${file(script)}`];
  const args = ["--headless", "--clean", ...commands.flatMap((command) => ["-c", command])];
  const output = execFileSync("nvim", args, { cwd: folder, encoding: "utf8", timeout: 60_000 });
  rmSync(folder, { recursive: true, force: true });
  return output;
}

test.skipIf(!installed)("Neovim shows findings and applies a fix", () => {
  const output = neovim(
    "./neovim.lua",
    "# Underretning\n\n## Bekymring\n\nEmil kom for sent [[hvornår?]] i denne uge.\n",
  );
  expect(output).toContain("found true");
  expect(output).toMatch(/text Emil kom for sent +i denne uge\./);
  expect(output).toContain("gone true");
  expect(output).toContain("stopped true");
});

const whole = `# Underretning om Emil Bech

Dato: 12. marts 2026

## Barnet

Navn: Emil Bech

## Hvad har vi set og hørt

Vi er bekymrede for Emil, fordi han kommer for sent og sover i timen, og fordi han ikke har mad med i skole.

- Tirsdag den 9. marts 2026 græd Emil. Hans mor har cpr 110382-1234.
- Han kommer tit for sent. Han sover ofte i timen.
- Vi lavede en SDQ i marts. <!-- råd: hvem lavede den? -->
- Uroen skyldes skilsmissen.
`;

/** At which words, and which action of the light bulb. */
const wishes: readonly (readonly [string, string])[] = [
  ["Tirsdag den 9.", "Ret ugedagen"],
  ["110382", "Skjul de sidste fire tal"],
  ["tit for sent", "Ret alle 2 steder med »Løs hyppighed«"],
  ["råd: hvem", "Løst: fjern rådet"],
  ["skyldes skilsmissen", "Flyt sætningen til „Vores vurdering“"],
  ["Underretning om Emil", "Indsæt afsnittet „Hvad går godt“"],
];

test.skipIf(!installed)("the fixes and views of the desk work the same from Neovim", () => {
  const table = wishes.map(([at, title]) => `{${quote(at)},${quote(title)}}`).join(",");
  const output = neovim("./neovimFixes.lua", whole, [`wishes={${table}}`]);
  const [told = "", text = ""] = output.split("text\n");
  expect(told.match(/missing .*/gu) ?? []).toEqual([]);
  for (const line of [
    "- Mandag den 9. marts 2026 græd Emil. Hans mor har cpr 110382-XXXX.",
    "- Han kommer fx [[antal?]] gange på [[periode?]] for sent. Han sover fx [[antal?]] gange på [[periode?]] i timen.",
    "- Vi lavede en SDQ (spørgeskema om styrker og vanskeligheder) i marts.",
    "## Hvad går godt",
  ])
    expect(text).toContain(`${line}\n`);
  expect(text).not.toContain("råd:");
  expect(text).not.toContain("- Uroen");
  expect(text).toMatch(/## Vores vurdering\n\nUroen skyldes skilsmissen\.\n/);
  expect(text.indexOf("## Hvad går godt")).toBeLessThan(text.indexOf("## Vores vurdering"));
});
