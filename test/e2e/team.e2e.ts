import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, startChromium } from "./chromium.ts";
import { type CodeServer, startCodeServer } from "./codeServer.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shots = file("../../.cache/shots");
mkdirSync(shots, { recursive: true });

const name = "underretning-emil.md";
const draft = `# Underretning om Emil

Dato: 12. marts 2026

## Hvad har vi set og hørt

Den 9. marts 2026 var Emil helt grineflip i matematik.
Den 10. marts 2026 sagde han: »Jeg er bare grineflip.«
`;

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

describe.skipIf(chromiumPath === undefined)("a team makes a rule of its own", () => {
  let server: CodeServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startCodeServer({ [name]: draft });
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.url(name));
    await page.waitForSelector("text=/Kladde: \\d+ at se på/");
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  const rules = () => readFileSync(join(server.folder, ".underretning/regler.yaml"), "utf8");
  const shot = (label: string) => page.screenshot({ path: join(shots, `hold-${label}.png`) });
  const line = (words: string) => page.locator(".view-line", { hasText: words }).first();
  const tab = (label: string) => page.locator(`.tab[data-resource-name="${label}"]`).first();

  /** Brings a file in front with the caret in it. */
  const bring = async (label: string) => {
    await tab(label).click();
    await page.waitForSelector(`.tab.active[data-resource-name="${label}"]`);
    await page.keyboard.press("Control+1");
  };

  test("the team's folder begins with what may be done in it", async () => {
    await command(page, "Opret teamets regler");
    await tab("regler.yaml").waitFor();
    await line("Jeres egne regler").waitFor();
    await page.keyboard.press("Control+s");
    await shot("1-oprettet");
    for (const path of ["regler.yaml", "numre.yaml", "skabeloner/underretning.md"])
      expect(existsSync(join(server.folder, ".underretning", path))).toBe(true);
  });

  test("a selected word becomes a rule that is shown, tried and counted", async () => {
    await bring(name);
    await choose(page, "7:35", "Lav en regel af dette", () => shot("2-handling"));
    await line("id: egen-1").waitFor();
    await lens(page, "Prøv · 2/2 eksempler består · 1 fund i åbne kladder").waitFor();
    await shot("3-regel");
    await save(page);
    expect(rules()).not.toContain("Emil");
  });

  test("a changed pattern fails its example at once, in words, and the rule rests", async () => {
    await select(page, `${lineOf(rules(), "mønstre")}:17`);
    await page.keyboard.type("fnidder");
    await lens(page, "Prøv · 1/2 eksempler består · ikke i brug").waitFor();
    await page.waitForSelector(".squiggly-error", { state: "attached" });
    await page.keyboard.press("F8");
    await page.locator(".marker-widget", { hasText: "skulle finde „grineflip“" }).waitFor();
    await shot("4-eksempel-fejler");
    await page.keyboard.press("Escape");
  });

  test("put right, the example holds and the draft has its squiggle with the team's words", async () => {
    await select(page, `${lineOf(rules(), "mønstre")}:17`);
    await page.keyboard.type("grineflip");
    await lens(page, "Prøv · 2/2 eksempler består · 1 fund i åbne kladder").waitFor();
    await shot("5-eksempel-bestaar");
    await save(page);
    await bring(name);
    await goTo(page, "7:35");
    await page.keyboard.press("F8");
    await page.locator(".marker-widget", { hasText: "hvad man kan skrive i stedet" }).waitFor();
    await shot("6-streg-i-kladden");
    await page.keyboard.press("Escape");
  });

  test("why words are marked, why not in a quotation, and which rules hold here", async () => {
    await choose(page, "7:35", "Hvorfor er det markeret?");
    await line("Hvorfor er „grineflip“ markeret?").waitFor();
    await line("Regel egen-1: teamet").waitFor();
    await shot("7-hvorfor");
    const leads = page.locator(".detected-link", { hasText: "regler.yaml" }).first();
    await leads.waitFor({ state: "attached" });
    await bring(name);
    await choose(page, "8:44", "Hvorfor er det ikke markeret?");
    await line("reglen ser ikke på citater").waitFor();
    await shot("8-hvorfor-ikke");
    await bring(name);
    await command(page, "Hvilke regler gælder her?");
    await line("Bestemt af teamet").waitFor();
    await shot("9-hvilke-regler");
  });

  test("the same file holds on the command line", () => {
    const cli = (...args: string[]) =>
      execFileSync(process.execPath, [file("../../dist/cli.js"), ...args], {
        cwd: server.folder,
        encoding: "utf8",
      });
    expect(cli("rules", "test", "--coverage")).toContain("0 eksempler består ikke");
    const { files } = JSON.parse(cli("check", "--format", "json", name));
    const found = files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(found).toContain("egen-1");
  });

  test.skipIf(spawnSync("nvim", ["--version"]).status !== 0)("and in Neovim", () => {
    const quote = (text: string) => JSON.stringify(text);
    const names = [
      `draft=${quote(join(server.folder, name))}`,
      `node=${quote(process.execPath)}`,
      `cli=${quote(file("../../dist/cli.js"))}`,
    ].join(" ");
    const script = ["-c", `lua ${names}`, "-c", `luafile ${file("./teamNeovim.lua")}`];
    const output = execFileSync("nvim", ["--headless", "--clean", ...script], {
      cwd: server.folder,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect(output).toContain("found „grineflip“: skriv her");
    expect(output).toContain("action Hvorfor er det markeret?");
    expect(output).toContain("why # Hvorfor er „grineflip“ markeret?");
    expect(output).toContain("told true");
    expect(output).toContain("rule true");
  });
});

function lens(page: Page, words: string): Locator {
  return page.locator(".codelens-decoration", { hasText: words }).first();
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

/** Runs a command of the palette by its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.keyboard.type(title);
  await page.locator(".quick-input-list-row", { hasText: title }).first().click();
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press("Control+g");
  await page.keyboard.type(place);
  await page.keyboard.press("Enter");
}

/** Selects the word at line:column. */
async function select(page: Page, place: string): Promise<void> {
  await goTo(page, place);
  await page.keyboard.press("Control+d");
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await page.waitForFunction(() => !document.querySelector(".tab.active.dirty"));
}

/** Picks an action of the light bulb's menu on the word at line:column; the menu is slow to come on a loaded machine. */
async function choose(
  page: Page,
  place: string,
  title: string,
  shown?: () => Promise<unknown>,
): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await select(page, place);
    await page.keyboard.press("Control+.");
    const row = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    const isThere = await row.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (isThere) {
      await shown?.();
      return row.click();
    }
    await page.keyboard.press("Escape");
  }
  throw new Error(`the menu did not offer „${title}“`);
}
