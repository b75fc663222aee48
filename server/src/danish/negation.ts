import type { Span } from "../text/span.ts";
import { clauseAround, holdsVerb } from "./clauses.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A negation and the words it denies. Offsets are those of the text handed in. */
export interface Negation {
  /** The negating word itself. */
  readonly span: Span;
  /** The clause that is denied, the negating word included. */
  readonly scope: Span;
  /**
   * The clause whose verb the negating word hangs on. Wider than `scope` where that has no verb of its own ("Han slog
   * hende, men ikke hårdt"; "…, ikke?") or where nothing is denied ("ikke desto mindre er det sandt").
   */
  readonly clause: Span;
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
      const scope = scopeAt(tokens, sentence, at);
      found.push({
        span: { start: token.start, end: token.end },
        scope: toText(tokens, scope),
        clause: toText(tokens, verbClause(tokens, sentence, at, scope)),
      });
    }
  }
  return found;
}

/** "uden" denies what follows it; the others deny their clause. Token indices, end-exclusive. */
function scopeAt(tokens: readonly Token[], sentence: Sentence, at: number): Span {
  if (isEmphasis(tokens, at)) return { start: at, end: Math.min(at + 2, sentence.tokens.end) };
  const clause = clauseAround(tokens, sentence, at);
  return tokens[at]?.norm === "uden" ? { start: at, end: clause.end } : clause;
}

/** The scope, or the clauses before it up to the nearest verb; a closing ", ikke?" asks about the whole sentence. */
function verbClause(tokens: readonly Token[], sentence: Sentence, at: number, scope: Span): Span {
  const own = clauseAround(tokens, sentence, at);
  const end = Math.max(scope.end, own.end);
  if (isTag(tokens, at)) return { start: sentence.tokens.start, end };
  if (holdsVerb(tokens, own)) return own;
  let start = own.start;
  while (start > sentence.tokens.start && at - start < longest) {
    start = clauseAround(tokens, sentence, start - 1).start;
    if (holdsVerb(tokens, { start, end })) break;
  }
  return { start, end };
}

/** A negation that hangs on a verb further to the left than this many tokens is left alone: keeps the cost linear. */
const longest = 60;

function isTag(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === "," && tokens[at + 1]?.norm === "?";
}

function toText(tokens: readonly Token[], { start, end }: Span): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** "ikke mindst", "ikke desto mindre", "ikke kun". */
function isEmphasis(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === "ikke" &&
    /^(?:mindst|desto|kun|bare|blot|alene)$/u.test(tokens[at + 1]?.norm ?? "")
  );
}
