import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** Words of more than six letters are the long ones (C.-H. Björnsson, Läsbarhet, 1968). */
const longWord = 6;

/** True for tokens that count as words when length is measured: everything but marks. */
function counts(token: Token): boolean {
  return token.kind !== "mark";
}

/**
 * LIX of a text: words per sentence plus the percentage of words longer than six letters (Björnsson 1968). 0 for
 * a text without words. Around 35 is easy, above 55 is hard.
 */
export function lix(tokens: readonly Token[], sentences: readonly Sentence[]): number {
  let words = 0;
  let long = 0;
  for (const token of tokens) {
    if (!counts(token)) continue;
    words += 1;
    if (token.norm.length > longWord) long += 1;
  }
  return words === 0 ? 0 : words / Math.max(1, sentences.length) + (100 * long) / words;
}

/** Number of words in each sentence, in order. */
export function sentenceLengths(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly number[] {
  return sentences.map(
    (sentence) => tokens.slice(sentence.tokens.start, sentence.tokens.end).filter(counts).length,
  );
}
