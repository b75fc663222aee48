import type { Span } from "../text/span.ts";
import {
  abbreviationsAfterNumber,
  abbreviationsBeforeName,
  abbreviationsBeforeSmall,
  abbreviationsEither,
} from "./data/abbreviations.ts";
import { functionWords } from "./data/functionWords.ts";
import type { Token } from "./words.ts";

/** A sentence without the white space around it; `tokens` are indices into the token list, end-exclusive. */
export interface Sentence extends Span {
  readonly tokens: Span;
}

/** No writer's sentence has so many tokens; without an end, what is read sentence by sentence would take for ever. */
const longestSentence = 400;

/**
 * Cuts one block of prose into sentences. A single line break is a soft one; a blank line, or a list mark at the
 * start of a line, ends a sentence. Every token lies in exactly one sentence.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let held = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    if (i > first && i >= held) held = holdEnd(text, tokens, i);
    const ends = breaksLine(text, tokens, i) || i + 1 - first >= longestSentence;
    if (i < held && !ends) continue;
    const cut = ends ? i + 1 : sentenceEnd(text, tokens, i);
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

const bullet = /^[•*☐☒·–-]$/;

/** True when a blank line, or a line break and a list mark, follows the token. */
function breaksLine(text: string, tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.end ?? 0;
  const mark = tokens[at + 1];
  if (mark === undefined || mark.start - start < 1) return false;
  const gap = text.slice(start, mark.start);
  if (!/[\n\r]/.test(gap)) return false;
  if (/\n[^\S\n]*\n|\r\r/.test(gap)) return true;
  if (mark.kind === "mark") return bullet.test(mark.norm) && /\s/.test(text.charAt(mark.end));
  const next = tokens[at + 2];
  return mark.kind === "ordinal" && next?.capital === true && !months.test(next.norm);
}

const opening = /^["“”„»«]$/;
const longestHold = 120;

/**
 * A quotation that opens within a sentence and is followed by more of it ("Han sagde: »Nej! Gå!«, og gik") is not
 * cut: gives the index of its closing sign, or 0 when the token at `at` opens no such quotation.
 */
function holdEnd(text: string, tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  const before = tokens[at - 1];
  if (open?.kind !== "mark" || !opening.test(open.norm) || before === undefined) return 0;
  if (side(text, open) !== "left") return 0;
  const introduced =
    before.norm === ":" || (before.norm === "," && tokens[at + 1]?.capital === true);
  if (before.kind === "mark" && !introduced) return 0;
  const last = Math.min(tokens.length - 1, at + longestHold);
  for (let close = at + 1; close < last; close += 1) {
    const sign = tokens[close];
    if (sign?.kind !== "mark" || !opening.test(sign.norm)) continue;
    const after = tokens[close + 1];
    const goesOn = after?.norm === "," || (after?.kind === "word" && !after.capital);
    return goesOn && side(text, sign) === "right" ? close : 0;
  }
  return 0;
}

/** On which side of its content a quotation sign stands, by the white space around it. */
function side(text: string, sign: Token): "left" | "right" | "unclear" {
  const before = sign.start === 0 || /[\s([]/.test(text.charAt(sign.start - 1));
  const after = sign.end === text.length || /[\s.,;:!?)\]]/.test(text.charAt(sign.end));
  if (before === after) return "unclear";
  return before ? "left" : "right";
}

const months =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/;
const enders = /^(?:[.!?…]|\.{2,})$/;
const closers = /^["”“»«'’)\]]$/;
const openers = /^(?:["“”„»«'‘’‚([*•–—-]|\.{3}|…)$/;

/** No sentence ends or begins with more signs than this; keeps rows of "!!!!" cheap. */
const mostSigns = 12;

/** The index of the first token of the next sentence, when the token at `at` ends one. */
function sentenceEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isMark = token.kind === "mark";
  if (isMark ? !enders.test(token.norm) : token.kind !== "abbreviation") return undefined;
  let next = at + 1;
  const last = Math.min(tokens.length, at + mostSigns);
  while (next < last && isMark && clings(tokens, next)) next += 1;
  let word = next;
  while (word < last && opens(text, tokens, word)) word += 1;
  const first = tokens[word] ?? tokens[next];
  if (first === undefined || next >= tokens.length) return undefined;
  if (!isMark) return endsAfterAbbreviation(token, first, tokens[word + 1]) ? next : undefined;
  return startsSentence(tokens, { at, next, word }) ? next : undefined;
}

/** Further end marks, quotation signs and brackets written right after an end mark belong to its sentence. */
function clings(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark" || tokens[at - 1]?.end !== token.start) return false;
  return closers.test(token.norm) || enders.test(token.norm);
}

function opens(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && openers.test(token.norm) && !text.startsWith(",", token.end);
}

interface Boundary {
  /** The end mark, the first token after what clings to it, and the first word of what follows. */
  readonly at: number;
  readonly next: number;
  readonly word: number;
}

/** What follows starts a sentence: a capital, a number, or a lower-case word after a period that can be nothing else. */
function startsSentence(tokens: readonly Token[], { at, next, word }: Boundary): boolean {
  const first = tokens[word];
  const opener = tokens[next];
  if (first === undefined || opener === undefined) return false;
  if (opener.start === tokens[next - 1]?.end) return word === next && gluedStart(tokens, at, next);
  if (first.kind === "mark") return first.norm === "§";
  if (first.capital) return true;
  const period = tokens[at]?.norm === ".";
  if (first.kind !== "word") return period || next > at + 1;
  return period && next === at + 1 && (word > next || isSmallStart(tokens, at, first));
}

/** "hjem.Han sagde": the blank was forgotten. */
function gluedStart(tokens: readonly Token[], at: number, next: number): boolean {
  const first = tokens[next];
  const second = tokens[next + 1];
  return (
    first?.capital === true &&
    first.norm.length > 1 &&
    second?.kind === "word" &&
    isLong(tokens[at - 1])
  );
}

/** Words that go on with a sentence even after a stray period. */
const goingOn: ReadonlySet<string> = new Set(["af", "at", "mod", "som", "ved"]);

/** Words that begin a sentence far more often than they follow an abbreviation the table forgot. */
const starters: ReadonlySet<string> = new Set(
  "jeg han hun det de den der vi du man mor far men så når da hvis nu i".split(" "),
);

/** "hjem. han sagde": written in a hurry. Not inside a bracket, where a forgotten abbreviation is likelier. */
function isSmallStart(tokens: readonly Token[], at: number, first: Token): boolean {
  const before = tokens[at - 1];
  const isWord = starters.has(first.norm) && /^\p{L}{3}$/u.test(before?.norm ?? "");
  if (goingOn.has(first.norm) || !(isLong(before) || isWord)) return false;
  for (let i = at - 1; i > at - 20; i -= 1) {
    const norm = tokens[i]?.norm;
    if (norm === ")") return true;
    if (norm === "(") return false;
  }
  return true;
}

/** A word that is no abbreviation the table forgot: four letters or more, or a small word. */
function isLong(token: Token | undefined): boolean {
  if (token?.kind === "abbreviation") return true;
  return (
    token?.kind === "word" &&
    !/(?:kvm|km|kg|cyl)$/.test(token.norm) &&
    (/^\p{L}{4}/u.test(token.norm) || functionWords.has(token.norm))
  );
}

/** "osv. Han": an abbreviation that may stand last before a capital; others only before a clear sentence start. */
function endsAfterAbbreviation(token: Token, first: Token, second: Token | undefined): boolean {
  if (!first.capital || first.norm.endsWith(".") || first.start === token.end) return false;
  const units = abbreviationsEither.has(token.norm) || abbreviationsAfterNumber.has(token.norm);
  if (units && !token.capital) return true;
  if (abbreviationsBeforeName.has(token.norm)) return false;
  const small = functionWords.has(first.norm) && second?.capital !== true;
  return small && (token.capital || abbreviationsBeforeSmall.has(token.norm));
}
