import { join } from "node:path";
import { openInBrowser, start } from "./start.ts";

/** Entry of `npm start`: this file is bundled to dist/serve.js, beside the site. */
start({
  args: process.argv.slice(2),
  site: join(__dirname, "site"),
  samples: join(__dirname, "..", "test", "drafts"),
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
