import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openFolder } from "../../client/serve/folder.ts";
import { type Serving, serve } from "../../client/serve/serve.ts";
import { chromiumPath, startChromium } from "./chromium.ts";
import { hostStatically, type StaticHost } from "./staticHost.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, "dist/site");
const shots = join(root, ".cache/shots");
mkdirSync(shots, { recursive: true });

const draft = `# Underretning vedr. Emil Dam Kristoffersen

Vi er bekymrede for Emil. Han kommer tit for sent, sidst [[hvornår?]] i denne uge.
`;

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

describe.skipIf(chromiumPath === undefined)("the editor in the browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let requests: URL[];

  beforeAll(async () => {
    spawnSync(process.execPath, [join(root, ".config/setup.mjs"), "--web"], { stdio: "inherit" });
    browser = await startChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "da-DK" });
    page = await context.newPage();
    requests = [];
    context.on("request", (request) => requests.push(new URL(request.url())));
  });
  afterEach(() => context.close());

  const shot = (label: string) => page.screenshot({ path: join(shots, `site-${label}.png`) });
  const firstSquiggle = () =>
    page.waitForSelector(".squiggly-warning, .squiggly-info, .squiggly-error", {
      state: "attached",
    });
  const leftHome = (home: string) =>
    requests.filter(({ protocol, origin }) => protocol.startsWith("http") && origin !== home);

  describe("as static files in a sub-folder", () => {
    let host: StaticHost;
    beforeAll(async () => {
      host = await hostStatically(site, "/intranet/skrivehjælp/".normalize("NFC"));
    });
    afterAll(() => host.close());

    test("a sample opens with squiggles, the writer's tour works by keyboard, and nothing leaves", async () => {
      const problems: string[] = [];
      page.on("console", (message) => {
        if (/Content.Security.Policy|violates/iu.test(message.text()))
          problems.push(message.text());
      });
      await page.goto(host.address);
      await firstSquiggle();
      await page.keyboard.press("Control+Shift+M");
      await page.waitForSelector(".markers-panel .monaco-list-row");
      await shot("1-eksempel");
      await page.keyboard.press("Control+1");
      await page.keyboard.press("F8");
      await page.waitForSelector(".peekview-widget, .marker-widget, .zone-widget");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+g");
      await page.keyboard.type("16:56");
      await page.keyboard.press("Enter");
      await applyFirstFix(page);
      await page.waitForFunction(() =>
        document.querySelector(".view-lines")?.textContent?.match(/fx.\[\[antal/),
      );
      await shot("2-rettet");
      expect(problems).toEqual([]);
      expect(leftHome(new URL(host.address).origin)).toEqual([]);
    });

    test("nothing is kept after the tab unless asked for", async () => {
      await page.goto(host.address);
      await firstSquiggle();
      const kept = await page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
      }));
      expect(kept).toEqual({ databases: [], local: [], session: [] });
    });

    test("it remembers when asked, says what that means, and forgets at one click", async () => {
      await page.goto(host.address);
      await firstSquiggle();
      await runCommand(page, "Husk mine kladder");
      await page.locator(".monaco-dialog-box", { hasText: "delt computer" }).waitFor();
      await shot("6-husk");
      await page.getByRole("button", { name: "Husk kladderne her" }).click();
      await expect.poll(() => databases(page)).toEqual(["underretning-kladder"]);
      await runCommand(page, "Slet alt fra denne browser");
      await page.getByRole("button", { name: "Slet alt" }).click();
      await expect.poll(() => databases(page).catch(() => ["reloading"])).toEqual([]);
      await firstSquiggle();
    });

    test("a copy is saved to the computer", async () => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
      await page.goto(host.address);
      await firstSquiggle();
      const download = page.waitForEvent("download");
      await runCommand(page, "Gem en kopi");
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/Emil\.md$/);
      expect(readFileSync(await file.path(), "utf8")).toContain("# Underretning vedr. Emil");
    });

    test("a draft is opened from the computer", async () => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showOpenFilePicker"));
      await page.goto(host.address);
      await firstSquiggle();
      const chooser = page.waitForEvent("filechooser");
      await runCommand(page, "Åbn en kladde fra computeren");
      const buffer = Buffer.from(draft);
      await (await chooser).setFiles({
        name: "underretning-fra-pc.md",
        mimeType: "text/markdown",
        buffer,
      });
      await page.waitForSelector('.tab[data-resource-name="underretning-fra-pc.md"]');
    });

    test("it opens again with the network cut", async () => {
      await page.goto(host.address);
      await firstSquiggle();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await context.setOffline(true);
      const again = await context.newPage();
      await again.goto(host.address);
      await again.waitForSelector(".squiggly-warning, .squiggly-info", { state: "attached" });
      await again.screenshot({ path: join(shots, "site-3-uden-net.png") });
    });

    test.each([
      ["mørk", { colorScheme: "dark" }],
      ["høj-kontrast", { forcedColors: "active" }],
    ] as const)("it follows the system's colours: %s", async (label, media) => {
      await page.emulateMedia(media);
      await page.goto(host.address);
      await firstSquiggle();
      const classes = await page.locator(".monaco-workbench").getAttribute("class");
      expect(classes).toMatch(label === "mørk" ? /vs-dark/ : /hc-/);
      await shot(`4-${label}`);
    });

    test("what the first screen transfers stays within its budget", async () => {
      let bytes = 0;
      page.on("response", async (response) => {
        const body = await response.body().catch(() => Buffer.alloc(0));
        bytes += body.length;
      });
      await page.goto(host.address);
      await firstSquiggle();
      console.log(`first screen: ${(bytes / 1e6).toFixed(1)} MB before compression`);
      expect(bytes).toBeLessThan(22e6);
    });
  });

  describe("on the user's own folder", () => {
    let folder: string;
    let serving: Serving;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "kladder-"));
      writeFileSync(join(folder, "underretning-emil.md"), draft);
      serving = await serve({ site, folder: await openFolder(folder), port: 0 });
    });
    afterAll(async () => {
      await serving.close();
      rmSync(folder, { recursive: true });
    });

    test("what is typed is linted and saved to the disk", async () => {
      await page.goto(serving.address);
      await firstSquiggle();
      expect(page.url()).not.toContain(serving.gate.token);
      await page.locator(".view-line", { hasText: "Underretning vedr" }).first().click();
      const marked = await page.locator(".squiggly-info").count();
      await page.keyboard.press("Control+End");
      await page.keyboard.type("\nHan er ofte ked af det.");
      await page.keyboard.press("Control+Home");
      await expect
        .poll(() => page.locator(".squiggly-info").count(), { timeout: 15_000 })
        .toBeGreaterThan(marked);
      await page.keyboard.press("Control+s");
      await expect
        .poll(() => readFileSync(join(folder, "underretning-emil.md"), "utf8"))
        .toContain("Han er ofte ked af det.");
      await shot("5-egen-mappe");
      expect(leftHome(new URL(serving.address).origin)).toEqual([]);
    });
  });
});

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Runs a command by the words of its title, as a person does. */
async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** The light bulb's menu at the caret; it is slow to come on a loaded machine. */
async function applyFirstFix(page: Page): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await page.keyboard.press("Control+.");
    const row = page.locator(".action-widget .monaco-list-row.action").first();
    const shown = await row.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (shown) return page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  }
  throw new Error("no finding offered a fix");
}
