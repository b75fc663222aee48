import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { type Desk, sitDown } from "./desk.ts";
import { abuse, abuseName, plain, plainName } from "./drafts.ts";

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

const standings =
  /dækket|kort omtalt|mangler|at se på|ingen fund|holdes tilbage|ikke relevant|omtalt/;

describe.skipIf(chromiumPath === undefined)("by keyboard and screen reader", () => {
  let desk: Desk;
  let page: Desk["page"];
  beforeAll(async () => {
    desk = await sitDown(
      "adgang",
      { [plainName]: plain, [abuseName]: abuse },
      { width: 1280, height: 800 },
    );
    page = desk.page;
    await page.emulateMedia({ forcedColors: "active" });
    await desk.open(plainName);
  });
  afterAll(() => desk?.stop());

  /** Runs a command without ever touching the mouse. */
  const runByKeyboard = async (title: string) => {
    await page.keyboard.press("F1");
    await page.keyboard.type(title);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  };
  const goDownTo = async (label: RegExp) => {
    for (let key = 0; key < 30 && !label.test(await focused()); key += 1)
      await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(label);
  };
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement === document.body ? null : document.activeElement;
      const row = at?.querySelector(".monaco-list-row.focused") ?? at;
      return row?.getAttribute("aria-label") ?? "";
    });
  const labels = (view: string) =>
    desk.rows(view).evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));

  test("the whole workbench is in high contrast", async () => {
    await expect
      .poll(() => page.locator(".monaco-workbench").getAttribute("class"))
      .toMatch(/hc-(?:black|light)/);
  });

  test("the checklist is reached, read and followed to the sentence by keys alone", async () => {
    await runByKeyboard("Focus on Tjekliste View");
    await desk.rows("Tjekliste").first().waitFor();
    await page.keyboard.press("Home");
    await expect.poll(focused).toMatch(/^Sikkerhed\. ingen fund/);
    await goDownTo(/^Konkrete iagttagelser\. /);
    await page.keyboard.press("ArrowRight");
    await desk.rows("Tjekliste").filter({ hasText: "Fagord uden eksempel" }).waitFor();
    await goDownTo(/^Fagord uden eksempel\. 1 at se på/);
    await page.keyboard.press("ArrowRight");
    await desk.rows("Tjekliste").filter({ hasText: "Han er udadreagerende." }).waitFor();
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).toMatch(/^Han er udadreagerende\./);
    await desk.shot("1-tjekliste");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".selected-text, .cursor").count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".statusbar").textContent()).toMatch(/Ln 13, Col/);
  });

  test("every line of every view tells a screen reader what its icon and colour show", async () => {
    for (const view of ["Tjekliste", "Tidslinje"]) {
      const rows = desk.rows(view);
      await rows.first().waitFor();
      const roles = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("role")));
      expect(new Set(roles)).toEqual(new Set(["treeitem"]));
      for (const label of await labels(view)) expect(label.length).toBeGreaterThan(5);
    }
    const families = (await labels("Tjekliste")).filter((label) => !/^Områder/.test(label));
    for (const label of families.slice(0, 8)) expect(label).toMatch(standings);
    for (const label of await labels("Tidslinje")) expect(label).toMatch(/\d{4}|Uden tid/);
  });

  test("the status item says in words how the draft stands and what a click does", async () => {
    const label = await page
      .locator(
        '.statusbar-item a[aria-label^="Underretning"], .statusbar-item[aria-label^="Underretning"]',
      )
      .first()
      .getAttribute("aria-label");
    expect(label).toMatch(/^Underretning: Kladde: (?:ingen fund|\d+ at se på)\. Klik for/);
  });

  test("findings are gone through and mended with keys alone", async () => {
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await page.locator(".marker-widget, .zone-widget").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+g");
    await page.keyboard.type("7:59");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+.");
    const fix = page.locator(".action-widget .monaco-list-row", { hasText: "antal og periode" });
    await fix.waitFor();
    expect(await fix.getAttribute("class")).toContain("focused");
    await page.keyboard.press("Enter");
    await expect.poll(desk.text).toContain("[[antal?]] gange på [[periode?]]");
  });

  test("the urgent page leads by keyboard too, and its steps are not cut", async () => {
    await desk.open(abuseName);
    await expect
      .poll(async () => {
        await runByKeyboard("Focus on Akut View");
        const first = desk.rows("Akut").first().waitFor({ timeout: 3000 });
        return first.then(
          () => true,
          () => false,
        );
      })
      .toBe(true);
    await runByKeyboard("Focus on Akut View");
    await page.keyboard.press("Home");
    await expect.poll(focused).toMatch(/^Skriv, hvornår I ringede/);
    const cut = await desk.rows("Akut").evaluateAll((rows) =>
      rows
        .map((row) => row.querySelector(".monaco-icon-label-container"))
        .filter(
          (label, index) => index < 6 && label !== null && label.scrollWidth > label.clientWidth,
        )
        .map((label) => label?.textContent),
    );
    expect(cut).toEqual([]);
    await desk.shot("2-akut");
  });
});
