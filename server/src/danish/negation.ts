import type { Span } from "../text/span.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A negation and the words it denies. Offsets are those of the text handed in. */
export interface Negation {
  /** The negating word itself. */
  readonly span: Span;
  /** The clause stretch that is denied, the negating word included. */
  readonly scope: Span;
}

const negators = new Set("ikke aldrig ingen intet ingenting hverken uden næppe".split(" "));

/** Finds negations with their scope in one block, in order. */
export function findNegations(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Negation[] {
  return sentences.flatMap((sentence) =>
    tokens
      .slice(sentence.tokens.start, sentence.tokens.end)
      .filter((token) => negators.has(token.norm))
      .map((token) => ({
        span: { start: token.start, end: token.end },
        scope: { start: sentence.start, end: sentence.end },
      })),
  );
}
