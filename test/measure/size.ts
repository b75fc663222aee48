import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { dictionaryText } from "./dictionary.ts";
import { namesText } from "./nameFile.ts";
import type { Part, Row } from "./row.ts";

const folder = "server/src/danish";

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** The word lists that stand in the source: long strings of the `data` folder. */
const lists = /`[^`$]{60,}`|"[^"\n]{60,}"/g;

const whole = await bundled((text) => text);
const bare = await bundled((text) => text.replace(comments, "").replace(lists, '""'));

/** Brotli sizes: the language layer bundled and minified, without and with the word lists in it, and the two data files. */
export const measureSize: Part = () => [
  size("code of the language layer", folder, bare, 60),
  size("the same with its own word lists", folder, whole, undefined),
  size("dictionary file", "dictionary-da.bin", dictionaryText(), 350),
  size("names file", "names.bin", namesText(), 60),
];

function size(measure: string, set: string, text: string, goal: number | undefined): Row {
  const reached = brotliCompressSync(text).length / 1_000;
  return { part: "size", measure, set, unit: "kB", goal, atLeast: false, reached, note: "brotli" };
}

async function bundled(change: (text: string) => string): Promise<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .map((name) => `export * as ${name.slice(0, -3)} from "./${name}";`)
        .join("\n"),
      resolveDir: folder,
    },
    plugins: [
      {
        name: "word-lists",
        setup(made) {
          made.onLoad({ filter: /[\\/]danish[\\/]data[\\/].*\.ts$/ }, ({ path }) => ({
            contents: change(readFileSync(path, "utf8")),
            loader: "ts",
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
