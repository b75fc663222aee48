import { findPassives } from "../../server/src/danish/passive.ts";
import { type GoldSentence, readConllu } from "./conllu.ts";
import { read } from "./reading.ts";
import { f1, type Part, type Row } from "./row.ts";
import type { SetFile } from "./sets.ts";

/** s-passives against Voice=Pass and blive-passives against "blive" with a past participle, by the verb's place. */
export const measurePassive: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  const line = {
    part: "passive",
    measure: "s-passive F1",
    set: "ud-ddt/*.conllu",
    unit: "%",
    goal: 98.5,
    atLeast: true,
  } as const;
  if (files.length === 0) return [{ ...line, reached: undefined, note: "absent" }];
  return files.flatMap((file) => [row(file, "s", 98.5), row(file, "blive", 99)]);
};

function row(file: SetFile, kind: "s" | "blive", goal: number): Row {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const sentence of readConllu(file.text)) {
    const starts = new Set(kind === "s" ? goldS(sentence) : goldBlive(sentence));
    const { text, tokens, sentences } = read(sentence.text);
    const passives = findPassives(text, tokens, sentences).filter(
      (passive) => passive.kind === kind,
    );
    gold += starts.size;
    found += passives.length;
    right += passives.filter((passive) => starts.has(passive.verb.start)).length;
  }
  return {
    part: "passive",
    measure: `${kind}-passive F1`,
    set: file.name,
    unit: "%",
    goal,
    atLeast: true,
    reached: f1(right, found, gold).f1,
    note: `${gold} passives`,
  };
}

function goldS(sentence: GoldSentence): readonly number[] {
  return sentence.words
    .filter((word) => word.feats.includes("Voice=Pass") && word.form.toLowerCase().endsWith("s"))
    .map((word) => word.start);
}

/** Past participles that "blive" is an auxiliary of, or that the tree hangs on it ("antagelser bliver bekræftet"). */
function goldBlive({ words }: GoldSentence): readonly number[] {
  const blive = words.filter((word) => word.lemma === "blive");
  const auxiliaries = blive.filter(({ upos }) => upos === "AUX");
  return words
    .filter(({ upos, feats }) => upos === "VERB" && feats.includes("VerbForm=Part"))
    .filter(
      (word) =>
        auxiliaries.some(({ head }) => head === word.id) ||
        (word.deprel === "xcomp" &&
          word.feats.includes("Tense=Past") &&
          blive.some(({ id }) => id === word.head)),
    )
    .map(({ start }) => start);
}
