import { expect, test } from "vitest";
import { lix, sentenceLengths } from "../../server/src/danish/readability.ts";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";

function read(text: string) {
  const tokens = tokenize(text);
  return { tokens, sentences: splitSentences(text, tokens) };
}

test("LIX is words per sentence plus the share of words over six letters", () => {
  const { tokens, sentences } = read("Læreren ringede. Mor kom kl. 10.");
  expect(lix(tokens, sentences)).toBeCloseTo(6 / 2 + (100 * 2) / 6);
});

test("a text without words has LIX 0", () => {
  const { tokens, sentences } = read(" – ! ");
  expect(lix(tokens, sentences)).toBe(0);
});

test("marks are no words in a sentence's length", () => {
  const { tokens, sentences } = read("Han, mor og far. Nej!");
  expect(sentenceLengths(tokens, sentences)).toEqual([4, 1]);
});
