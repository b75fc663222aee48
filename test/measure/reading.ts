import { findQuotations } from "../../server/src/danish/quotations.ts";
import { type Sentence, splitSentences } from "../../server/src/danish/sentences.ts";
import { type Token, tokenize } from "../../server/src/danish/words.ts";

/** What most parts take: a text with its tokens, sentences and quotations. */
export function read(text: string): {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: ReturnType<typeof findQuotations>;
} {
  const tokens = tokenize(text);
  return {
    text,
    tokens,
    sentences: splitSentences(text, tokens),
    quotations: findQuotations(text),
  };
}
