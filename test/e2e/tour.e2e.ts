import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { type Desk, sitDown } from "./desk.ts";
import { abuse, abuseName, plain, plainName } from "./drafts.ts";

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

describe.skipIf(chromiumPath === undefined)("a tour of the views at the desk", () => {
  let desk: Desk;
  let page: Desk["page"];
  beforeAll(async () => {
    desk = await sitDown("tour", { [plainName]: plain, [abuseName]: abuse });
    page = desk.page;
  });
  afterAll(() => desk?.stop());

  test("writer: hints in the line, a line over each section, checklist and timeline beside", async () => {
    await desk.open(plainName);
    await desk.showViews();
    await desk.rows("Tidslinje").first().waitFor();
    const list = await desk.rows("Tjekliste").allInnerTexts();
    expect(list.join("\n")).toMatch(/Konkrete iagttagelser/);
    const dates = (await desk.rows("Tidslinje").allInnerTexts()).join("\n");
    expect(dates).toMatch(/mandag 9\. marts 2026/);
    await page.waitForSelector("text=/datering/");
    await desk.shot("1-skriver");
  });

  test("writer: a click in the checklist goes to the sentence, by keyboard too", async () => {
    const family = desk.rows("Tjekliste").filter({ hasText: "Konkrete iagttagelser" });
    await family.click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await desk.shot("2-tjekliste");
    expect(await desk.rows("Tjekliste").count()).toBeGreaterThan(11);
  });

  test("writer: the copy for sending is there at once, and what is left out is told", async () => {
    await page.locator(".view-line", { hasText: "udadreagerende" }).first().click();
    await desk.run("Kopiér til indberetning");
    await page.waitForSelector("text=/Ikke udfyldt.*virkning/");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Underretning om Emil Bech");
    expect(copied).not.toMatch(/råd:|\[\[/);
    await desk.shot("3-kopi");
  });

  test("advisor: colours, review, advice", async () => {
    await desk.run("Farver til eller fra");
    await desk.run("Gennemgang til eller fra");
    await page.waitForSelector("text=/←/");
    await desk.rows("Gennemgang").first().waitFor();
    const groups = (await desk.rows("Gennemgang").allInnerTexts()).join("\n");
    expect(groups).toMatch(/Løs hyppighed/);
    expect(groups).toMatch(/advarsel · 1 sted/);
    await desk.run("Clear All Notifications");
    await desk.shot("4-raadgiver");
  });

  test("advisor: a copy without names, and what may still tell who it is", async () => {
    await desk.run("Anonymiseret kopi til sparring");
    await page.locator(".quick-input-title", { hasText: "Kan dette stadig pege på" }).waitFor();
    await page.locator(".quick-input-list", { hasText: "somalisk" }).waitFor();
    await desk.shot("5-anonym");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=/ikke set efter endnu/");
    expect(await desk.text()).not.toMatch(/Emil|Bech|Mette|Holm/);
    await page.keyboard.press("Escape");
  });

  test("under abuse no view suggests contact with the parents, and the phone comes first", async () => {
    await desk.open(abuseName);
    await desk.showViews();
    await page.waitForSelector("text=/Ring først/");
    await desk.shot("6-mistanke");
    const shown = (await page.locator(".sidebar").allInnerTexts()).join();
    expect(shown).toMatch(/Ring først/);
    expect(shown).toMatch(/holdes tilbage/);
    expect(shown).not.toMatch(/tal med (?:mor|far|forældre)|spørg barnet/i);
  });
});
