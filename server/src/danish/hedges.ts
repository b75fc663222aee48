import type { Span } from "../text/span.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A word that weakens what is said. Offsets are those of the text handed in. */
export interface Hedge {
  readonly span: Span;
  /** Lower-case form as in a dictionary: "måske", "en form for", "-agtig". */
  readonly hedge: string;
  /** Number of the clause within the block: two hedges of one clause carry the same number. */
  readonly clause: number;
}

const hedges = new Set(
  "måske nok vist vel formentlig muligvis tilsyneladende åbenbart ligesom".split(" "),
);

/** Finds hedging words in one block, in order. */
export function findHedges(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Hedge[] {
  return sentences.flatMap((sentence, clause) =>
    tokens
      .slice(sentence.tokens.start, sentence.tokens.end)
      .filter((token) => hedges.has(token.norm))
      .map((token) => ({
        span: { start: token.start, end: token.end },
        hedge: token.norm,
        clause,
      })),
  );
}
