import type { Span } from "../../text/span.ts";
import type { Lexicon } from "../lexicon.ts";
import { type PhraseSource, parsePattern } from "./pattern.ts";

/** One word of a pattern and the forms it stands for, to be shown to the author. */
export interface PatternWord {
  /** Place in the pattern string. */
  readonly span: Span;
  readonly kind: "lemma" | "exact" | "ending" | "beginning";
  readonly word: string;
  /** All forms that match, the word first; for an ending also compounds that end so. */
  readonly forms: readonly string[];
}

/** The words of a pattern with all their forms; lists, slots and signs are left out. */
export function patternForms(source: PhraseSource, lexicon: Lexicon): readonly PatternWord[] {
  const words: PatternWord[] = [];
  for (const { kind, name: word, wordClass, span } of parsePattern(source).atoms) {
    if (kind === "lemma" || kind === "ending")
      words.push({ span, kind, word, forms: lexicon.forms(word, wordClass) });
    if (kind === "exact" || kind === "beginning") words.push({ span, kind, word, forms: [word] });
  }
  return words;
}
