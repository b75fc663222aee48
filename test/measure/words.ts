import { tokenize } from "../../server/src/danish/words.ts";
import { readConllu } from "./conllu.ts";
import { f1, type Part } from "./row.ts";

/** Tokens against gold tokens, each sentence alone, by exact span. */
export const measureWords: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  const line = {
    part: "words",
    measure: "token F1",
    unit: "%",
    goal: 99.85,
    atLeast: true,
  } as const;
  if (files.length === 0)
    return [{ ...line, set: "ud-ddt/*.conllu", reached: undefined, note: "absent" }];
  return files.map((file) => {
    let right = 0;
    let found = 0;
    let gold = 0;
    for (const sentence of readConllu(file.text)) {
      const spans = new Set(sentence.words.map((word) => `${word.start}-${word.end}`));
      const tokens = tokenize(sentence.text);
      gold += spans.size;
      found += tokens.length;
      right += tokens.filter((token) => spans.has(`${token.start}-${token.end}`)).length;
    }
    return { ...line, set: file.name, reached: f1(right, found, gold).f1, note: `${gold} tokens` };
  });
};
