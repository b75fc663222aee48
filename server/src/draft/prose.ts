import { findQuotations } from "../danish/quotations.ts";
import { splitSentences } from "../danish/sentences.ts";
import { tokenize } from "../danish/words.ts";
import type { Prose } from "./draft.ts";

/** Reads words, sentences and quotations of a block; each is read when it is first asked for. */
export function createProse(text: string): Prose {
  let tokens: Prose["tokens"] | undefined;
  let sentences: Prose["sentences"] | undefined;
  let quotations: Prose["quotations"] | undefined;
  return {
    text,
    get tokens() {
      tokens ??= tokenize(text);
      return tokens;
    },
    get sentences() {
      sentences ??= splitSentences(text, this.tokens);
      return sentences;
    },
    get quotations() {
      quotations ??= findQuotations(text);
      return quotations;
    },
  };
}
