import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { startChromium } from "./chromium.ts";
import { type CodeServer, startCodeServer } from "./codeServer.ts";

const shots = fileURLToPath(new URL("../../.cache/shots", import.meta.url));

/** A person at the desk: VS Code with the packaged extension, seen through a browser. */
export interface Desk {
  readonly page: Page;
  readonly server: CodeServer;
  /** Opens a file of the folder and waits until the extension knows what it is. */
  open(file: string): Promise<void>;
  /** Runs a command by its title. */
  run(title: string): Promise<void>;
  /** The lines of one of the side views. */
  rows(view: string): Locator;
  /** Brings the side views in front. */
  showViews(): Promise<void>;
  /** The text of the draft in front as it is drawn, blanks as blanks. */
  text(): Promise<string>;
  shot(label: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts everything; `label` begins the names of the pictures. */
export async function sitDown(
  label: string,
  files: Readonly<Record<string, string>>,
  viewport = { width: 1440, height: 900 },
): Promise<Desk> {
  mkdirSync(shots, { recursive: true });
  const server = await startCodeServer(files);
  const browser: Browser = await startChromium();
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ viewport, permissions });
  const page = await context.newPage();
  const rows = (view: string) =>
    page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`);
  return {
    page,
    server,
    rows,
    async open(file) {
      await page.goto(server.url(file));
      await page.waitForSelector(`.tab[data-resource-name="${file}"]`);
      await page.waitForSelector("text=/Kladde: /");
    },
    async run(title) {
      const input = page.locator(".quick-input-widget:visible input[type=text]").first();
      await expect
        .poll(async () => {
          await page.keyboard.press("F1");
          return input.waitFor({ timeout: 3000 }).then(
            () => true,
            () => false,
          );
        })
        .toBe(true);
      await input.fill(`>${title}`);
      await page.locator(".quick-input-list-row", { hasText: title }).first().click();
    },
    async showViews() {
      const first = rows("Tjekliste").first();
      const shown = await first.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
      if (!shown) await page.locator('.action-item a[aria-label^="Underretning"]').first().click();
      await first.waitFor();
    },
    async text() {
      const lines = await page.locator(".editor-instance .view-lines").allInnerTexts();
      return (lines.at(-1) ?? "").replace(/\u00a0/gu, " ");
    },
    shot: (name) => page.screenshot({ path: join(shots, `${label}-${name}.png`) }),
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}
