import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chromiumPath, startChromium } from "./chromium.ts";
import { hostStatically } from "./staticHost.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const rules = `lag: kommune
telefon: 70 20 30 40
regler:
  - id: kommunens-regel
    slags: ordlyd
    kriterium: value-laden
    besked: "„{ord}“: sådan skriver vi ikke i kommunen."
    mønstre: [underretning]
    overskrifter: ja
    eksempler:
      - dårligt: "Det er en ⟦underretning⟧."
      - godt: "Det er et brev."
`;

test.skipIf(chromiumPath === undefined)(
  "the browser site reads the municipality's rules beside its page, in a folder of their own",
  async () => {
    const site = mkdtempSync(join(tmpdir(), "underretning-site-"));
    cpSync(join(root, "dist/site"), site, { recursive: true });
    mkdirSync(join(site, "regler/skabeloner"), { recursive: true });
    writeFileSync(join(site, "regler/filer.json"), '["regler.yaml", "skabeloner/vores.md"]');
    writeFileSync(join(site, "regler/regler.yaml"), rules);
    writeFileSync(join(site, "regler/skabeloner/vores.md"), "Uden hoved\n");
    const host = await hostStatically(site, "/skriv/");
    const browser = await startChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(host.address);
      await page.waitForSelector(".squiggly-warning", { state: "attached" });
      await page.keyboard.press("Control+Shift+M");
      const rows = page.locator(".markers-panel .monaco-list-row");
      await rows.filter({ hasText: "sådan skriver vi ikke i kommunen" }).first().waitFor();
      await rows.filter({ hasText: "En skabelon begynder med" }).first().waitFor();
      await page.screenshot({ path: join(root, ".cache/shots/site-kommunens-regler.png") });
      expect(await rows.count()).toBeGreaterThan(1);
    } finally {
      await browser.close();
      host.close();
      rmSync(site, { recursive: true, force: true });
    }
  },
);
