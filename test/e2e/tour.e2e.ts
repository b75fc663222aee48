import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, startChromium } from "./chromium.ts";
import { type CodeServer, startCodeServer } from "./codeServer.ts";

const shots = fileURLToPath(new URL("../../.cache/shots", import.meta.url));
mkdirSync(shots, { recursive: true });

const plain = `# Underretning om Emil Bech

Dato: 12. marts 2026

## Hvad er vi bekymrede for

Vi er bekymrede for Emil, fordi han sover i timerne og tit kommer for sent. <!-- råd: hvor mange gange siden jul? -->

## Observationer

- Mandag den 9. marts kl. 8.15 græd Emil i garderoben. Han sagde: »Jeg har ikke sovet.«
- I tirsdags faldt han i søvn i matematik i 2. klasse.
- Han er udadreagerende.

## Forældrenes syn

Den 5. marts 2026 talte klasselærer Mette Holm med mor. Mor siger, at Emil spiller om natten.

## Egne indsatser

Fra uge 6 har Emil haft en fast voksen ved ankomst. [[virkning?]]

## Vores vurdering

Vi vurderer, at Emil har brug for mere ro om aftenen.
`;

const abuse = `# Underretning om Sofie

Dato: 12. marts 2026

I morges viste Sofie et blåt mærke på overarmen. Hun sagde: »Min far slog mig i går, fordi jeg spildte.«
Hun er bange for at gå hjem i dag.

## Barnets egne ord

## Forældrenes syn
`;

const plainName = "underretning-emil.md";
const abuseName = "underretning-sofie.md";

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

describe.skipIf(chromiumPath === undefined)("the views at the desk", () => {
  let server: CodeServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startCodeServer({ [plainName]: plain, [abuseName]: abuse });
    browser = await startChromium();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });

  const shot = (label: string) => page.screenshot({ path: join(shots, `tour-${label}.png`) });
  const open = async (file: string) => {
    await page.goto(server.url(file));
    await page.waitForSelector(`.tab[data-resource-name="${file}"]`);
    await page.waitForSelector("text=/Kladde: /");
  };
  const run = async (command: string) => {
    await page.keyboard.press("F1");
    await page.keyboard.type(command);
    await page.locator(".quick-input-list-row", { hasText: command }).first().click();
  };
  const rows = (view: string) =>
    page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);

  const showViews = async () => {
    const first = rows("Tjekliste").first();
    const shown = await first.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (!shown) await page.locator('.action-item a[aria-label^="Underretning"]').first().click();
    await first.waitFor();
  };

  test("writer: hints in the line, a line over each section, checklist and timeline beside", async () => {
    await open(plainName);
    await showViews();
    await rows("Tidslinje").first().waitFor();
    const list = await rows("Tjekliste").allInnerTexts();
    expect(list.join("\n")).toMatch(/Konkrete iagttagelser/);
    const dates = (await rows("Tidslinje").allInnerTexts()).join("\n");
    expect(dates).toMatch(/mandag 9\. marts 2026/);
    await page.waitForSelector("text=/datering/");
    await shot("1-skriver");
  });

  test("writer: a click in the checklist goes to the sentence, by keyboard too", async () => {
    const family = rows("Tjekliste").filter({ hasText: "Konkrete iagttagelser" });
    await family.click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await shot("2-tjekliste");
    expect(await rows("Tjekliste").count()).toBeGreaterThan(11);
  });

  test("writer: the copy for sending is there at once, and what is left out is told", async () => {
    await page.locator(".view-line", { hasText: "udadreagerende" }).first().click();
    await run("Kopiér til indberetning");
    await page.waitForSelector("text=/Ikke udfyldt.*virkning/");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Underretning om Emil Bech");
    expect(copied).not.toMatch(/råd:|\[\[/);
    await shot("3-kopi");
  });

  test("advisor: colours, review, advice", async () => {
    await run("Farver til eller fra");
    await run("Gennemgang til eller fra");
    await page.waitForSelector("text=/←/");
    await shot("4-raadgiver");
  });

  test("advisor: a copy without names, and what may still tell who it is", async () => {
    await run("Anonymiseret kopi til sparring");
    await page.locator(".view-line", { hasText: "Underretning om Barnet" }).first().waitFor();
    await shot("5-anonym");
    const text = (await page.locator(".editor-instance .view-lines").allInnerTexts()).at(-1);
    expect(text).not.toMatch(/Emil|Bech|Mette|Holm/);
    await page.keyboard.press("Escape");
  });

  test("under abuse no view suggests contact with the parents, and the phone comes first", async () => {
    await open(abuseName);
    await showViews();
    await page.waitForSelector("text=/Ring først/");
    await shot("6-mistanke");
    const shown = (await page.locator(".sidebar").allInnerTexts()).join();
    expect(shown).toMatch(/Ring først/);
    expect(shown).toMatch(/holdes tilbage/);
    expect(shown).not.toMatch(/tal med (?:mor|far|forældre)|spørg barnet/i);
  });
});
