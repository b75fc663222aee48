import type { Span } from "../text/span.ts";
import { clauseAround } from "./clauses.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A negation and the words it denies. Offsets are those of the text handed in. */
export interface Negation {
  /** The negating word itself. */
  readonly span: Span;
  /** The clause that is denied, the negating word included. */
  readonly scope: Span;
}

const negators: ReadonlySet<string> = new Set(
  "ikke aldrig ingen intet ingenting hverken uden næppe ej ingensinde ingensteder manglende nægter nægtede benægter benægtede".split(
    " ",
  ),
);

/** Finds negations with their scope in one block, in order. "ikke mindst" and "ikke kun" deny nothing beyond themselves. */
export function findNegations(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Negation[] {
  const found: Negation[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const token = tokens[at];
      if (token === undefined || !negators.has(token.norm)) continue;
      found.push({
        span: { start: token.start, end: token.end },
        scope: scopeAt(tokens, sentence, at),
      });
    }
  }
  return found;
}

/** "uden" denies what follows it; the others deny their clause. */
function scopeAt(tokens: readonly Token[], sentence: Sentence, at: number): Span {
  const clause = clauseAround(tokens, sentence, at);
  const from = tokens[at]?.norm === "uden" ? at : clause.start;
  const words = isEmphasis(tokens, at)
    ? { start: at, end: at + 2 }
    : { start: from, end: clause.end };
  return {
    start: tokens[words.start]?.start ?? sentence.start,
    end: tokens[words.end - 1]?.end ?? sentence.end,
  };
}

/** "ikke mindst", "ikke desto mindre", "ikke kun". */
function isEmphasis(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === "ikke" &&
    /^(?:mindst|desto|kun|bare|blot|alene)$/u.test(tokens[at + 1]?.norm ?? "")
  );
}
