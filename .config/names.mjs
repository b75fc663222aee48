// Builds the names file from data that may ship: the name lists of @faker-js/faker (MIT).
// Run: node .config/names.mjs [FILE]
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { readWords } from "./dictionary.mjs";
import { frontCode } from "./frontCode.mjs";

export { frontCode } from "./frontCode.mjs";

const require = createRequire(import.meta.url);

/** Locales written in Latin letters that are alive in Danish schools or in Danish newspapers. */
const locales =
  "base cs_CZ da de en_IN en_US es fi fr_BE fr_SN hr it ku_kmr_latin nb_NO nl pl pt_PT ro sk sr_RS_latin sv tr vi".split(
    " ",
  );
const aName = /^\p{Lu}[\p{Script=Latin}]+(?:['-][\p{Script=Latin}]+)*$/u;

function fakerNames(kind) {
  const { allFakers } = require("@faker-js/faker");
  const found = new Set();
  for (const locale of locales) {
    const groups = Object.values(allFakers[locale]?.rawDefinitions?.person?.[kind] ?? {});
    for (const name of groups.flat())
      if (aName.test(name)) found.add(name.normalize("NFC").toLowerCase());
  }
  return found;
}

/** The names file: a line of first names, a line of last names, both without what is but an everyday Danish word. */
export function buildNames() {
  const { words, proper } = readWords();
  const kept = (kind) =>
    [...fakerNames(kind)].filter((name) => !words.has(name) || proper.has(name));
  return `${frontCode(kept("first_name"))}\n${frontCode(kept("last_name"))}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? "dist/names.txt";
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, buildNames());
}
