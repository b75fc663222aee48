import { findNegations } from "../../server/src/danish/negation.ts";
import { readConllu } from "./conllu.ts";
import { read } from "./reading.ts";
import type { Part } from "./row.ts";

/** Share of "ikke" whose scope holds the word that the tree hangs it on. */
export const measureNegation: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  const line = {
    part: "negation",
    measure: "scope holds the head of 'ikke'",
    unit: "%",
    goal: 97,
    atLeast: true,
  } as const;
  if (files.length === 0)
    return [{ ...line, set: "ud-ddt/*.conllu", reached: undefined, note: "absent" }];
  return files.map((file) => {
    let count = 0;
    let right = 0;
    for (const gold of readConllu(file.text)) {
      const { text, tokens, sentences } = read(gold.text);
      const negations = findNegations(text, tokens, sentences);
      for (const word of gold.words.filter((one) => one.form.toLowerCase() === "ikke")) {
        const head = gold.words.find((one) => one.id === word.head);
        const scope = negations.find((one) => one.span.start === word.start)?.scope;
        count++;
        if (
          head === undefined ||
          (scope !== undefined && scope.start <= head.start && head.end <= scope.end)
        )
          right++;
      }
    }
    return {
      ...line,
      set: file.name,
      reached: count === 0 ? undefined : (100 * right) / count,
      note: `${count} of 'ikke'`,
    };
  });
};
