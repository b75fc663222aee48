import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, startChromium } from "./chromium.ts";
import { type CodeServer, startCodeServer } from "./codeServer.ts";

const shots = fileURLToPath(new URL("../../.cache/shots", import.meta.url));
mkdirSync(shots, { recursive: true });

const draft = `# Underretning om Emil

## Bekymring

Vi er bekymrede for Emil. Han kommer tit for sent, sidst [[hvornår?]] i denne uge.
`;
const name = "underretning-emil.md";

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

describe.skipIf(chromiumPath === undefined)("the packaged extension in VS Code", () => {
  let server: CodeServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startCodeServer({ [name]: draft, "README.md": draft });
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  const shot = (label: string) => page.screenshot({ path: join(shots, `${label}.png`) });
  const open = async (file: string) => {
    await page.goto(server.url(file));
    await page.waitForSelector(`.tab[data-resource-name="${file}"]`);
  };

  test("squiggles, the list of problems and the status item", async () => {
    await open(name);
    await page.waitForSelector(".squiggly-warning, .squiggly-info", { state: "attached" });
    await page.keyboard.press("Control+Shift+M");
    await page.waitForSelector(".markers-panel .monaco-list-row");
    const rows = await page.locator(".markers-panel .monaco-list-row").allInnerTexts();
    expect(rows.join("\n")).toMatch(/hvornår/);
    await page.waitForSelector("text=/Kladde: \\d+ at se på/");
    await shot("1-problemer");
  });

  test("hover tells what, why and how", async () => {
    await page.locator(".view-line", { hasText: "hvornår" }).getByText("hvornår").first().hover();
    await page.waitForSelector(".monaco-hover:visible");
    await page.waitForSelector("text=Hvorfor");
    await shot("2-forklaring");
  });

  test("a quick fix changes the text", async () => {
    await goTo(page, "5:60");
    await openMenu(page);
    await shot("3-paeren");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => !document.querySelector(".view-lines")?.textContent?.includes("hvornår"),
    );
    await page.keyboard.press("Control+s");
    await expect
      .poll(() => readFileSync(join(server.folder, name), "utf8"))
      .not.toContain("hvornår");
    await shot("4-rettet");
  });

  test("a new draft begins with the question that decides which template is safe", async () => {
    await page.keyboard.press("F1");
    await page.keyboard.type("Ny underretning");
    await page.locator(".quick-input-list-row", { hasText: "Ny underretning" }).first().click();
    await page.locator(".quick-input-list-row", { hasText: "Ved ikke" }).first().click();
    await page.locator(".view-line", { hasText: "Ring" }).first().waitFor();
    await page.locator(".selected-text").first().waitFor({ state: "attached" });
    await expect.poll(() => page.locator("text=Ikke en kladde").count()).toBe(0);
    await shot("6-ny");
  });

  test("an ordinary README is left in peace", async () => {
    await open("README.md");
    await page.waitForSelector("text=Ikke en kladde");
    expect(await page.locator(".squiggly-warning, .squiggly-info").count()).toBe(0);
    await shot("5-readme");
  });
});

/** Puts the caret at line:column, as "Go to line" does. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press("Control+g");
  await page.keyboard.type(place);
  await page.keyboard.press("Enter");
}

/** The light bulb's menu is slow to come on a loaded machine. */
async function openMenu(page: Page): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await page.keyboard.press("Control+.");
    const row = page.locator(".action-widget .monaco-list-row").first();
    const shown = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (shown) return;
    await page.keyboard.press("Escape");
  }
  throw new Error("the menu did not open");
}
