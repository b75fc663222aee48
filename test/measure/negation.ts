import { findNegations } from "../../server/src/danish/negation.ts";
import { readConllu } from "./conllu.ts";
import { read } from "./reading.ts";
import type { Part, Row } from "./row.ts";
import type { SetFile } from "./sets.ts";

/** Share of "ikke" whose clause, and whose tighter scope, holds the word that the tree hangs it on. */
export const measureNegation: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  if (files.length === 0)
    return [{ ...line, set: "ud-ddt/*.conllu", reached: undefined, note: "absent" }];
  return files.flatMap((file) => [row(file, "clause"), tight(file)]);
};

/** What is denied is less than the clause where only a word is put right: "…, men ikke af agurk", "…, ikke?". */
function tight(file: SetFile): Row {
  const found = row(file, "scope");
  const note = `${found.note}; the rest deny a phrase alone or nothing ("men ikke så længe", ", ikke?")`;
  return { ...found, measure: "tight scope holds the head", goal: undefined, note };
}

const line = {
  part: "negation",
  measure: "clause holds the head of 'ikke'",
  unit: "%",
  goal: 97,
  atLeast: true,
} as const;

function row(file: SetFile, window: "clause" | "scope"): Row {
  let count = 0;
  let right = 0;
  for (const gold of readConllu(file.text)) {
    const { text, tokens, sentences } = read(gold.text);
    const negations = findNegations(text, tokens, sentences);
    for (const word of gold.words.filter((one) => one.form.toLowerCase() === "ikke")) {
      const head = gold.words.find((one) => one.id === word.head);
      const span = negations.find((one) => one.span.start === word.start)?.[window];
      count++;
      if (
        head === undefined ||
        (span !== undefined && span.start <= head.start && head.end <= span.end)
      )
        right++;
    }
  }
  const reached = count === 0 ? undefined : (100 * right) / count;
  return { ...line, set: file.name, reached, note: `${count} of 'ikke'` };
}
