import type { Span } from "../text/span.ts";
import { abbreviationsEither } from "./data/abbreviations.ts";
import type { Token } from "./words.ts";

/** A sentence without the white space around it; `tokens` are indices into the token list, end-exclusive. */
export interface Sentence extends Span {
  readonly tokens: Span;
}

/**
 * Cuts one block of prose into sentences. A single line break is a soft one; a blank line, or a list mark at the
 * start of a line, ends a sentence. Every token lies in exactly one sentence.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const cut = sentenceEnd(text, tokens, i);
    if (cut === undefined) continue;
    sentences.push(sentenceOf(tokens, first, cut));
    first = cut;
    i = cut - 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens, first, tokens.length));
  return sentences;
}

function sentenceOf(tokens: readonly Token[], start: number, end: number): Sentence {
  return {
    start: tokens[start]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    tokens: { start, end },
  };
}

const enders = /^(?:[.!?…]+)$/;
const closers = /^["”“»«'’)\]]$/;

/** The index of the first token of the next sentence, when the token at `at` ends one. */
function sentenceEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || at + 1 >= tokens.length) return undefined;
  if (breaksLine(text, tokens, at)) return at + 1;
  if (!mayEnd(token)) return undefined;
  let next = at + 1;
  while (next < tokens.length && closes(tokens, next)) next += 1;
  if (next >= tokens.length) return undefined;
  return startsSentence(text, tokens, next, token) ? next : undefined;
}

function breaksLine(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  if (!gap.includes("\n")) return false;
  if (/\n[^\S\n]*\r?\n/.test(gap)) return true;
  const mark = tokens[at + 1];
  return mark?.kind === "mark" && /^[•*☐☒·–-]$/.test(mark.norm) && /\s/.test(text.charAt(mark.end));
}

function mayEnd(token: Token): boolean {
  if (token.kind === "mark") return enders.test(token.norm);
  return token.kind === "abbreviation" && abbreviationsEither.has(token.norm);
}

/** Quotation signs and brackets directly after the end mark belong to the sentence they close. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !closers.test(token.norm)) return false;
  return before.end === token.start;
}

function startsSentence(text: string, tokens: readonly Token[], at: number, ender: Token): boolean {
  let i = at;
  while (
    i < tokens.length &&
    tokens[i]?.kind === "mark" &&
    /^["“”„»«'‘’([–-]$/.test(tokens[i]?.norm ?? "")
  )
    i += 1;
  const token = tokens[i] ?? tokens[at];
  if (token === undefined || token.start === ender.end) return false;
  if (token.capital) return true;
  return (
    ender.kind === "mark" &&
    ender.norm === "." &&
    token.kind !== "word" &&
    text.charAt(token.start) !== ","
  );
}
