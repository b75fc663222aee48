import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { type Desk, sitDown } from "./desk.ts";
import { plain, plainName } from "./drafts.ts";

if (chromiumPath === undefined)
  console.log("skipped: no Chromium on this machine (apt-get install chromium)");

const word =
  '<h2>Hændelser</h2><ul><li>Den 9. marts græd <b>Emil</b>.</li><li>Han spiste ikke.</li></ul><script>alert("x")</script>';

describe.skipIf(chromiumPath === undefined)("working at the desk", () => {
  let desk: Desk;
  let page: Desk["page"];
  beforeAll(async () => {
    desk = await sitDown("desk", {
      [plainName]: plain,
      "underretning-tom.md": "# Underretning\n\n",
    });
    page = desk.page;
    await desk.open(plainName);
  });
  afterAll(() => desk?.stop());

  test("nothing blinks while somebody types; afterwards the finding comes by itself", async () => {
    const counted = page.locator('[id="status.problems"]');
    await page.locator(".squiggly-info, .squiggly-warning").first().waitFor({ state: "attached" });
    await page.locator(".view-line", { hasText: "udadreagerende" }).first().click();
    await page.keyboard.press("End");
    const before = await counted.textContent();
    await page.evaluate(() => {
      const item = document.getElementById("status.problems");
      if (item === null) return;
      const note = () => Reflect.set(globalThis, "blinked", true);
      new MutationObserver(note).observe(item, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.keyboard.type(" Han er indelukket", { delay: 60 });
    expect(await page.evaluate(() => Reflect.get(globalThis, "blinked"))).toBeUndefined();
    await expect.poll(() => counted.textContent()).not.toBe(before);
    for (let key = 0; key < 18; key += 1) await page.keyboard.press("Backspace");
    await expect.poll(() => counted.textContent()).toBe(before);
  });

  test("a hover says which rule decided, and lets it be switched off with a reason", async () => {
    await page
      .locator(".view-line", { hasText: "udadreagerende" })
      .getByText("udadreagerende")
      .first()
      .hover();
    const link = page.locator(".monaco-hover a", { hasText: "Slå fra her" });
    await link.waitFor();
    expect(await page.locator(".monaco-hover:visible").first().textContent()).toMatch(
      /Regel: fagord-uden-eksempel \(følger med programmet\).*linje \d+/,
    );
    await desk.shot("1-kort");
    await link.click();
    await page.locator(".quick-input-title", { hasText: "Fagord uden eksempel" }).waitFor();
    await page.keyboard.type("aftalt med leder");
    await page.keyboard.press("Enter");
    await expect.poll(desk.text).toContain("vague-term | aftalt med leder");
    await page.keyboard.press("Control+z");
  });

  test("colours say in a legend what they mean, and go off again", async () => {
    await desk.run("Farver til eller fra");
    const assessed = page
      .locator(".view-line", { hasText: "Vi vurderer" })
      .locator(".mtki")
      .first();
    await assessed.waitFor();
    await page.getByRole("button", { name: "Hvad betyder farverne?" }).click();
    await page.locator(".quick-input-list-row", { hasText: "Iagttagelse" }).waitFor();
    const legend = (await page.locator(".quick-input-list-row").allInnerTexts()).join("\n");
    for (const name of ["Vurdering", "Hørt fra andre", "Citat", "Tid", "Person"])
      expect(legend).toContain(name);
    await desk.shot("2-farver");
    await page.keyboard.press("Escape");
    await desk.run("Farver til eller fra");
    await assessed.waitFor({ state: "detached" });
  });

  test("advice is written, answered and resolved in threads, and stands in the file", async () => {
    await page.keyboard.press("Control+s");
    await desk.open(plainName);
    await page.locator(".view-line", { hasText: "Mette Holm" }).first().click();
    await desk.run("Add Comment on Current Selection");
    await page
      .locator(".comment-thread-focused .monaco-editor, .review-widget .monaco-editor")
      .first()
      .waitFor();
    await page.keyboard.type("hvad svarede far?");
    await desk.shot("3-skriv-et-raad");
    expect(await page.locator(".statusbar").textContent()).toMatch(/Kladde: \d+ at se på/);
    await page.getByRole("button", { name: "Gem i kladden" }).last().click();
    await saved(/<!-- råd: hvad svarede far\? -->/);
    await openThread("hvad svarede far?");
    await page.locator(".review-widget .review-thread-reply-button").last().click();
    await page.keyboard.type("at han selv henter");
    await desk.shot("4-svar");
    await page.getByRole("button", { name: "Gem i kladden" }).last().click();
    await saved(/<!-- råd: hvad svarede far\? \| svar: at han selv henter -->/);
    await openThread("at han selv henter");
    await page.locator('.review-widget a[aria-label="Løst"]').last().click();
    await saved(/om natten\.\n/);
  });

  /** Opens the thread of the parents' section; the command is there once the editor knows of threads. */
  const openThread = (words: string) =>
    expect
      .poll(
        async () => {
          await page.keyboard.press("Escape");
          await page.locator(".view-line", { hasText: "Forældrenes syn" }).first().click();
          await page.keyboard.press("F1");
          await page
            .locator(".quick-input-widget:visible input[type=text]")
            .first()
            .fill(">Next Commented");
          await page
            .locator(".quick-input-list-row", { hasText: "Go to Next Commented Range" })
            .first()
            .click({ timeout: 3000 })
            .catch(() => undefined);
          const comment = page.locator(".review-widget .review-comment", { hasText: words });
          return comment.waitFor({ timeout: 3000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 40_000 },
      )
      .toBe(true);

  /** Saves until the file on the disk looks so. */
  const saved = (pattern: RegExp) =>
    expect
      .poll(
        async () => {
          await page.keyboard.press("Control+1");
          await page.keyboard.press("Control+s");
          return readFileSync(join(desk.server.folder, plainName), "utf8");
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toMatch(pattern);

  test("the page for print is saved where the writer says", async () => {
    await desk.run("Gem til udskrift");
    await page.locator(".quick-input-widget input").first().waitFor();
    await desk.shot("5-gem");
    await page.keyboard.press("Enter");
    const file = join(desk.server.folder, "underretning-emil til udskrift.html");
    await expect.poll(() => existsSync(file)).toBe(true);
    const html = readFileSync(file, "utf8");
    expect(html).toContain("<h1>Underretning om Emil Bech</h1>");
    expect(html).not.toMatch(/råd:|\[\[|<script/);
  });

  test("what is pasted from Word comes as headings and lists, nothing else of the page", async () => {
    await desk.open("underretning-tom.md");
    await page.locator(".view-line").first().click();
    await page.keyboard.press("Control+End");
    await page.evaluate(async (html) => {
      const blob = (type: string, text: string) => new Blob([text], { type });
      const plainText = html.replace(/<[^>]*>/g, " ");
      const item = {
        "text/html": blob("text/html", html),
        "text/plain": blob("text/plain", plainText),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }, word);
    await page.keyboard.press("Control+v");
    await expect.poll(desk.text).toContain("- Den 9. marts græd **Emil**.");
    expect(await desk.text()).toContain("## Hændelser");
    expect(await desk.text()).not.toContain("alert");
    await desk.shot("6-indsat");
  });

  test("the walkthrough opens an invented draft", async () => {
    await desk.run("Welcome: Open Walkthrough...");
    await page.locator(".quick-input-list-row", { hasText: "Kom i gang med Underretning" }).click();
    await page.locator("text=Se på en opdigtet kladde først").first().waitFor();
    await desk.shot("7-kom-i-gang");
    await page
      .locator(".button-link, .monaco-button", { hasText: "Åbn en prøvekladde" })
      .last()
      .click();
    await page.locator(".view-line", { hasText: "Noah Prøvesen" }).first().waitFor();
  });
});
