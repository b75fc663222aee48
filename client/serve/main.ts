import { cpSync } from "node:fs";
import { join } from "node:path";
import { openInBrowser, start } from "./start.ts";

const samples = join(__dirname, "..", ".cache", "eksempler");

/** Entry of `npm start`: this file is bundled to dist/serve.js, beside the site. Samples are copies, made anew when gone. */
cpSync(join(__dirname, "..", "client", "site", "samples"), samples, {
  recursive: true,
  force: false,
});
start({
  args: process.argv.slice(2),
  site: join(__dirname, "site"),
  samples,
  say: (line) => process.stdout.write(`${line}\n`),
  openBrowser: process.env["CI"] ? undefined : openInBrowser,
}).then(
  (serving) => {
    if (!serving) process.exitCode = 2;
  },
  () => {
    process.stdout.write("Underretning kunne ikke starte.\n");
    process.exitCode = 2;
  },
);
