import { lix } from "../../server/src/danish/readability.ts";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import type { Part } from "./row.ts";
import { join } from "./sentences.ts";

const passageLength = 20;

/** Mean distance between our LIX and that of the gold words and sentences, on passages of 20 sentences as blocks. */
export const measureReadability: Part = (sets) => {
  const line = {
    part: "readability",
    measure: "LIX, mean error",
    unit: "points",
    goal: 0.1,
    atLeast: false,
  } as const;
  const files = sets.files("ud-ddt", ".conllu");
  if (files.length === 0)
    return [{ ...line, set: "ud-ddt/*.conllu", reached: undefined, note: "absent" }];
  return files.map((file) => {
    const sentences = readConllu(file.text);
    const errors: number[] = [];
    for (let at = 0; at + passageLength <= sentences.length; at += passageLength) {
      const passage = sentences.slice(at, at + passageLength);
      const { text } = join(
        passage.map((sentence) => sentence.text),
        true,
      );
      const tokens = tokenize(text);
      errors.push(Math.abs(lix(tokens, splitSentences(text, tokens)) - goldLix(passage)));
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
    return {
      ...line,
      set: file.name,
      reached: mean,
      note: `${errors.length} passages of ${passageLength} sentences`,
    };
  });
};

function goldLix(sentences: readonly GoldSentence[]): number {
  const words = sentences
    .flatMap((sentence) => sentence.words)
    .filter((word) => /[\p{L}\p{N}]/u.test(word.form));
  const long = words.filter((word) => word.form.length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
