import { findQuotations } from "../../server/src/danish/quotations.ts";
import { readConllu } from "./conllu.ts";
import type { Part } from "./row.ts";

/** Signs as Danes write them; the last of each pair may be missing. */
const signs = [
  ['"', '"'],
  ["”", "”"],
  ["“", "”"],
  ["„", "“"],
  ["»", "«"],
  ["'", "'"],
  ["’", "’"],
] as const;

/** Sentences of the set put into quotation marks in a paragraph: found by exact span, and kept within the sentence when the closing sign is missing. */
export const measureQuotations: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  const line = { part: "quotations", unit: "%", atLeast: true } as const;
  if (files.length === 0)
    return [
      {
        ...line,
        measure: "quotations found",
        set: "ud-ddt/*.conllu",
        goal: 99,
        reached: undefined,
        note: "absent",
      },
    ];
  return files.flatMap((file) => {
    const said = readConllu(file.text)
      .map((sentence) => sentence.text)
      .filter(
        (text) => /^\p{Lu}[^"”“„»«'’:–-]*[.!?]$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text),
      );
    const count = said.length * signs.length;
    const exact = signs.reduce(
      (sum, pair) => sum + said.filter((text) => isExact(text, pair[0], pair[1])).length,
      0,
    );
    const doubles = signs.slice(0, 5);
    const healed = doubles.reduce(
      (sum, pair) => sum + said.filter((text) => isHealed(text, pair[0])).length,
      0,
    );
    return [
      {
        ...line,
        measure: "quotations found by exact span",
        set: file.name,
        goal: 99,
        reached: (100 * exact) / count,
        note: `${count} put into marks`,
      },
      {
        ...line,
        measure: "missing sign healed in the sentence",
        set: file.name,
        goal: 99,
        reached: (100 * healed) / (said.length * doubles.length),
      },
    ];
  });
};

function isExact(text: string, open: string, close: string): boolean {
  const lead = "Lucas' mor hentede. Han sagde: ";
  const block = `${lead}${open}${text}${close} Så gik vi ind i SFO'en.`;
  const [first, more] = findQuotations(block);
  const { length } = lead;
  return (
    more === undefined &&
    first?.span.start === length &&
    first.span.end === length + text.length + 2
  );
}

function isHealed(text: string, open: string): boolean {
  const block = `Han sagde: ${open}${text} Vi gik ind sammen. Bagefter legede han videre.`;
  return findQuotations(block).every((marks) => marks.span.end <= block.indexOf("Vi gik ind"));
}
