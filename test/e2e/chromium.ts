import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is on this machine; undefined when there is none. */
export const chromiumPath = places.find((place) => place !== undefined && existsSync(place));

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with an empty profile that looks nothing up by itself. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("no Chromium here");
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: quiet });
}
