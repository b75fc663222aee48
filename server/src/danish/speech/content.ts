import type { Span } from "../../text/span.ts";
import { nominatives, subordinators } from "../data/reporting.ts";
import { roleOf } from "../people/roles.ts";
import type { QuotationMarks } from "../quotations.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { Clause } from "./clause.ts";
import type { Speaker } from "./speaker.ts";

/** What is told: the stretch, and whether it is quoted. */
export interface Content {
  readonly span: Span;
  readonly direct: boolean;
}

/** How far, in code units, a quotation may stand from its reporting verb ("sagde han stille til sin lærer: …"). */
const reach = 90;

/** What the verb of `clause` tells: a quotation near it, the clause after it, the clause before it, or the "om" phrase. */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  quotations: readonly QuotationMarks[],
  clause: Clause,
  speaker: Speaker,
): Content | undefined {
  const quoted = quotedNear(text, tokens, quotations, clause);
  if (quoted !== undefined) return { span: quoted.inner, direct: true };
  const pointed = pointingFront(tokens, clause, speaker);
  if (pointed !== undefined) return { span: pointed, direct: false };
  const after = clauseAfter(tokens, sentence, clause, speaker);
  if (after !== undefined) return { span: after, direct: false };
  const before = clauseBefore(tokens, sentence, clause, speaker);
  return before === undefined ? undefined : { span: before, direct: false };
}

/** "Det mener far": the fronted pronoun is what he says. */
function pointingFront(
  tokens: readonly Token[],
  clause: Clause,
  speaker: Speaker,
): Span | undefined {
  const front = tokens[clause.start];
  if (!speaker.inverted || front === undefined || clause.start === clause.finite) return undefined;
  return /^(?:det|dette|hvad)$/u.test(front.norm)
    ? { start: front.start, end: front.end }
    : undefined;
}

function quotedNear(
  text: string,
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
  clause: Clause,
): QuotationMarks | undefined {
  const verb = tokens[clause.verb];
  const first = tokens[clause.start];
  if (verb === undefined || first === undefined) return undefined;
  return quotations.find((marks) => {
    if (marks.span.start >= verb.end)
      return (
        marks.span.start - verb.end < reach &&
        !/[.!?]\s|\n\n/u.test(text.slice(verb.end, marks.span.start))
      );
    return (
      marks.span.end <= first.start && /^[\s,.–-]*$/u.test(text.slice(marks.span.end, first.start))
    );
  });
}

const openers =
  /^(?:at|om|hvad|hvem|hvordan|hvorfor|hvornår|hvor|hvorvidt|hvilken|hvilket|hvilke)$/u;

/** From "at", "om" or a question word to the sentence's end; also without "at" ("hun siger han slår"). */
function clauseAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  speaker: Speaker,
): Span | undefined {
  const from = Math.max(clause.verb + 1, speaker.inverted ? (speaker.words?.end ?? 0) : 0);
  for (let at = from; at < sentence.tokens.end && at < from + 14; at++) {
    const token = tokens[at];
    if (token?.norm === "," && startsClause(tokens, at + 1)) return rest(tokens, sentence, at + 1);
    if (token === undefined) return undefined;
    if (openers.test(token.norm)) return rest(tokens, sentence, at);
    if (token.norm === "fra" || token.norm === ":") return rest(tokens, sentence, at);
    if (token.kind === "mark" && token.norm !== ",") return undefined;
    if (at === from && !speaker.inverted && startsClause(tokens, at))
      return rest(tokens, sentence, at);
  }
  return undefined;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  const subject =
    nominatives.has(own) ||
    /^(?:det|der|ingen|alle|nogen|den)$/u.test(own) ||
    roleOf(own) !== undefined;
  return subject && /(?:r|te|de|v|k|g|t)$/u.test(next);
}

/** "Noah er glad, siger mor": the clause before an inverted verb, back to the sentence's start. */
function clauseBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  speaker: Speaker,
): Span | undefined {
  if (!speaker.inverted || clause.opener !== undefined) return undefined;
  const front = tokens[clause.start - 1];
  if (
    clause.start !== clause.finite ||
    front === undefined ||
    clause.start - 1 <= sentence.tokens.start
  )
    return undefined;
  if (front.kind !== "mark" || subordinators.has(tokens[sentence.tokens.start]?.norm ?? ""))
    return undefined;
  const start = sentence.start;
  return { start, end: tokens[clause.start - 2]?.end ?? front.start };
}

function rest(tokens: readonly Token[], sentence: Sentence, at: number): Span | undefined {
  let end = sentence.tokens.end;
  while (end > at && tokens[end - 1]?.kind === "mark") end--;
  const [first, last] = [tokens[at], tokens[end - 1]];
  return first === undefined || last === undefined || end <= at + 1
    ? undefined
    : { start: first.start, end: last.end };
}
