import { findPeople } from "../../server/src/danish/people.ts";
import { findQuotations } from "../../server/src/danish/quotations.ts";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";

/** A block as the parts that build on words take it. */
export function read(text: string) {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  return {
    text,
    tokens,
    sentences,
    quotations: findQuotations(text),
    people: findPeople(text, tokens, sentences),
  } as const;
}
