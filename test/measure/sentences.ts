import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { readConllu, readIob2 } from "./conllu.ts";
import { f1, type Part, type Row } from "./row.ts";
import type { Sets } from "./sets.ts";

/** The marks that end a sentence in the "block" reading, with signs that may close it after them. */
const ended = /[.!?…]["'”“»«’)\]]*$/;

/** Sentence spans of the splitter, as "start-end". */
export function spansOf(text: string): readonly string[] {
  return splitSentences(text, tokenize(text)).map(
    (sentence) => `${sentence.start}-${sentence.end}`,
  );
}

/** Gold sentences joined by a blank, or by a blank line after those without an end mark when `block`. */
export function join(
  texts: readonly string[],
  block: boolean,
): { readonly text: string; readonly spans: ReadonlySet<string> } {
  let text = "";
  const spans = new Set<string>();
  for (const sentence of texts) {
    spans.add(`${text.length}-${text.length + sentence.length}`);
    text += sentence + (block && !ended.test(sentence) ? "\n\n" : " ");
  }
  return { text, spans };
}

function exactSpans(texts: readonly string[], block: boolean): number {
  const { text, spans } = join(texts, block);
  const found = spansOf(text);
  return f1(found.filter((span) => spans.has(span)).length, found.length, spans.size).f1;
}

/** Sentence ends on running text, on single gold sentences, and on the cases LanguageTool's authors wrote. */
export const measureSentences: Part = (sets) => [
  ...onTreebank(sets),
  ...overSplit(sets),
  ...onCases(sets),
];

function onTreebank(sets: Sets): readonly Row[] {
  const line = { part: "sentences", unit: "%", atLeast: true } as const;
  const files = sets.files("ud-ddt", ".conllu");
  if (files.length === 0)
    return [
      {
        ...line,
        measure: "block F1",
        set: "ud-ddt/*.conllu",
        goal: 99,
        reached: undefined,
        note: "absent",
      },
    ];
  return files.flatMap((file) => {
    const texts = readConllu(file.text).map((sentence) => sentence.text);
    const common = { ...line, set: file.name, note: `${texts.length} sentences` };
    return [
      { ...common, measure: "block F1", goal: 99, reached: exactSpans(texts, true) },
      { ...common, measure: "space-joined F1", goal: undefined, reached: exactSpans(texts, false) },
    ];
  });
}

function overSplit(sets: Sets): readonly Row[] {
  const line = {
    part: "sentences",
    measure: "over-split",
    unit: "%",
    goal: 0.15,
    atLeast: false,
  } as const;
  const treebank = sets
    .files("ud-ddt", ".conllu")
    .map((file) => ({ name: file.name, texts: readConllu(file.text).map((one) => one.text) }));
  const named = sets
    .files("uner-ddt", ".iob2")
    .map((file) => ({ name: file.name, texts: readIob2(file.text).map((one) => one.text) }));
  const texts = [...new Set([...treebank, ...named].flatMap((file) => file.texts))];
  if (texts.length === 0)
    return [{ ...line, set: "uner-ddt/*.iob2", reached: undefined, note: "absent" }];
  const split = texts.filter((text) => spansOf(text).length > 1).length;
  return [
    {
      ...line,
      set: "ud-ddt + uner-ddt",
      reached: (100 * split) / texts.length,
      note: `${split} of ${texts.length}`,
    },
  ];
}

function onCases(sets: Sets): readonly Row[] {
  const line = {
    part: "sentences",
    measure: "cases split as written",
    unit: "%",
    goal: 100,
    atLeast: true,
  } as const;
  const files = sets.files("segmentation", ".json");
  if (files.length === 0)
    return [{ ...line, set: "segmentation/*.json", reached: undefined, note: "absent" }];
  return files.map((file) => {
    const cases = readCases(file.text);
    const right = cases.filter((one) => {
      const found = splitSentences(one.text, tokenize(one.text)).map((sentence) =>
        one.text.slice(sentence.start, sentence.end),
      );
      return found.join("\n") === one.sentences.map((sentence) => sentence.trim()).join("\n");
    }).length;
    return {
      ...line,
      set: file.name,
      reached: (100 * right) / cases.length,
      note: `${right} of ${cases.length}`,
    };
  });
}

interface Case {
  readonly text: string;
  readonly sentences: readonly string[];
}

function readCases(json: string): readonly Case[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter(isCase) : [];
}

function isCase(value: unknown): value is Case {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "sentences" in value &&
    Array.isArray(value.sentences)
  );
}
