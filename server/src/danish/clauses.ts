import type { Span } from "../text/span.ts";
import { auxiliaries, middles, nominatives, subordinators } from "./data/reporting.ts";
import { frequentVerbs, reportingVerbs } from "./data/verbs.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** No clause reaches further to either side, in tokens: keeps the cost linear in texts without marks. */
const longest = 60;

/** The clause that holds the token at `at`: token indices, end-exclusive, its opening word left out. */
export function clauseAround(tokens: readonly Token[], sentence: Sentence, at: number): Span {
  let start = at;
  while (
    start > sentence.tokens.start &&
    at - start < longest &&
    !breaksBefore(tokens, start, at, sentence.tokens.start)
  )
    start--;
  let end = at + 1;
  while (end < sentence.tokens.end && end - at < longest && !breaksAfter(tokens, end, at)) end++;
  return { start, end };
}

/** True when the clause of `at` begins at `start`. */
function breaksBefore(tokens: readonly Token[], start: number, at: number, first: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined) return true;
  if (before.kind === "mark")
    return (
      isClauseMark(before) &&
      (before.norm !== "," || hasVerb(tokens, start, Math.min(at + 6, start + 12)))
    );
  if (/^(?:men|fordi|hvis|når|mens|selvom|at)$/u.test(before.norm))
    return before.norm !== "at" || start - 1 < at - 1;
  if (/^(?:som|der)$/u.test(before.norm))
    return start - 1 > first && hasVerb(tokens, start, start + 6);
  return /^(?:og|eller)$/u.test(before.norm) && opensClause(tokens, start, at);
}

/** True when the clause of `at` ends before `end`. */
function breaksAfter(tokens: readonly Token[], end: number, at: number): boolean {
  const token = tokens[end];
  if (token === undefined) return true;
  if (token.kind === "mark")
    return isClauseMark(token) && (token.norm !== "," || end > at + 1) && !isList(tokens, end);
  if (/^(?:men|fordi|hvis|når|mens|selvom)$/u.test(token.norm)) return end > at + 1;
  if (/^(?:som|der)$/u.test(token.norm)) return end > at + 2 && hasVerb(tokens, end, end + 5);
  return /^(?:og|eller)$/u.test(token.norm) && opensClause(tokens, end + 1, at);
}

function isClauseMark(token: Token): boolean {
  return /^(?:[,;:!?()–.…]|\.\.+|-)$/u.test(token.norm);
}

/** A comma between members of a list: no verb follows before the next mark. */
function isList(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ",") return false;
  const next = tokens[comma + 1]?.norm ?? "";
  return (
    !subordinators.has(next) &&
    !nominatives.has(next) &&
    !hasVerb(tokens, comma + 1, comma + 5) &&
    /^(?:og|eller|\p{L}+)$/u.test(tokens[comma + 2]?.norm ?? "") &&
    tokens[comma + 2]?.norm === "eller"
  );
}

function opensClause(tokens: readonly Token[], from: number, at: number): boolean {
  const norm = tokens[from]?.norm ?? "";
  if (nominatives.has(norm) || subordinators.has(norm)) return true;
  if (
    /^(?:ingen|nogen|alle|det|der|intet)$/u.test(norm) &&
    isFiniteForm(tokens[from + 1]?.norm ?? "")
  )
    return true;
  return (
    from !== at &&
    (isFiniteForm(norm) || (middles.has(norm) && isFiniteForm(tokens[from + 1]?.norm ?? "")))
  );
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && /^[.;!?]$/u.test(token.norm)))
      return false;
    if (isFiniteForm(token.norm)) return true;
  }
  return false;
}

/** True when one of the tokens in `range` (indices, end-exclusive) looks like a finite verb; "så" is too often none. */
export function holdsVerb(tokens: readonly Token[], range: Span): boolean {
  return tokens
    .slice(range.start, range.end)
    .some(({ norm }) => norm !== "så" && isFiniteForm(norm));
}

function isFiniteForm(norm: string): boolean {
  return (
    auxiliaries.has(norm) ||
    frequentVerbs.has(norm) ||
    reportingVerbs.has(norm) ||
    /(?:erer|erede|[^nl]ede)$/u.test(norm)
  );
}
