// Writes the licences of all bundled packages to THIRD-PARTY-NOTICES.txt; fails on a licence nobody has weighed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const weighed = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);

/** `inputs` are the bundled files, relative to the root. */
export function writeNotices(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter(Boolean));
  const packages = [...folders].map((folder) => readPackage(root, folder));
  const unique = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([title, { license, text }]) => `${title} (${license})\n\n${text.trim()}\n`);
  const head = "Underretning holds code from the packages below, under their own licences.\n";
  writeFileSync(join(root, "THIRD-PARTY-NOTICES.txt"), [head, ...parts].join(`\n${"-".repeat(72)}\n\n`));
}

/** "node_modules/a/node_modules/@b/c" of a file in it; undefined for our own files. */
function packageFolder(file) {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function readPackage(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  if (!weighed.has(license)) throw new Error(`${name} has licence ${license}: weigh it before shipping`);
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), "utf8") : `Licence: ${license}`;
  return { name, version, license, text };
}
