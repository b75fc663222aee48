import { handLexicon, type Lexicon, type WordClass } from "../../server/src/danish/lexicon.ts";
import { normalize } from "../../server/src/danish/words/letters.ts";
import { readConllu } from "./conllu.ts";
import { fullLexicon } from "./dictionary.ts";
import type { Part, Row } from "./row.ts";
import type { SetFile, Sets } from "./sets.ts";

const classOf: ReadonlyMap<string, WordClass> = new Map([
  ["NOUN", "noun"],
  ["VERB", "verb"],
  ["AUX", "verb"],
  ["ADJ", "adjective"],
]);

/** Lemmas matched in running text, and paradigms generated from lemmas, each with the dictionary and by hand rules alone. */
export const measureInflection: Part = (sets) => [...inText(sets), ...paradigms(sets)];

function inText(sets: Sets): readonly Row[] {
  const files = sets.files("ud-ddt", ".conllu");
  const line = { part: "inflection", set: "ud-ddt/*.conllu", unit: "%", atLeast: true } as const;
  if (files.length === 0)
    return [{ ...line, measure: "lemma recall", goal: 99.3, reached: undefined, note: "absent" }];
  return files.flatMap((file) => [
    ...rows(file, "dictionary", matchLemmas(file.text, fullLexicon(), false), true),
    ...rows(file, "dictionary, class given", matchLemmas(file.text, fullLexicon(), true), false),
    ...rows(file, "hand rules", matchLemmas(file.text, handLexicon, false), false),
  ]);
}

function rows(file: SetFile, how: string, counts: Counts, judged: boolean): readonly Row[] {
  const line = {
    part: "inflection",
    set: file.name,
    unit: "%",
    atLeast: true,
    note: `${counts.lemmas} lemmas`,
  } as const;
  return [
    {
      ...line,
      measure: `lemma recall, ${how}`,
      goal: judged ? 99.3 : undefined,
      reached: (100 * counts.hit) / counts.gold,
    },
    {
      ...line,
      measure: `lemma precision, ${how}`,
      goal: judged ? 96.5 : undefined,
      reached: (100 * counts.right) / counts.found,
    },
  ];
}

interface Counts {
  readonly lemmas: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Tokens of the lemma that are hit; differs from `right` when a class is given. */
  readonly hit: number;
}

/**
 * All noun, verb and adjective lemmas of a file against all its tokens. Recall: tokens of the lemma (in that class)
 * that are hit. Precision: hits whose gold lemma is the lemma, whatever their class.
 */
export function matchLemmas(
  file: string,
  lexicon: Lexicon,
  byClass: boolean,
  onMiss?: (kind: "missed" | "wrong", lemma: string, form: string, gold: string) => void,
): Counts {
  const words = readConllu(file).flatMap((sentence) => sentence.words);
  const tokens = words.map((word) => ({
    form: normalize(word.form),
    lemma: normalize(word.lemma),
    wordClass: classOf.get(word.upos),
  }));
  const entries = new Map<
    string,
    { readonly lemma: string; readonly wordClass: WordClass | undefined }
  >();
  for (const { lemma, wordClass } of tokens) {
    if (wordClass !== undefined)
      entries.set(byClass ? `${lemma}:${wordClass}` : lemma, {
        lemma,
        wordClass: byClass ? wordClass : undefined,
      });
  }
  const byForm = new Map<string, typeof tokens>();
  for (const token of tokens) byForm.set(token.form, [...(byForm.get(token.form) ?? []), token]);
  let found = 0;
  let right = 0;
  let gold = 0;
  let hit = 0;
  for (const { lemma, wordClass } of entries.values()) {
    const forms = new Set(lexicon.forms(lemma, wordClass));
    for (const form of forms) {
      for (const token of byForm.get(form) ?? []) {
        found += 1;
        if (token.lemma === lemma) right += 1;
        else onMiss?.("wrong", lemma, form, token.lemma);
      }
    }
    for (const token of tokens) {
      if (token.lemma !== lemma || (wordClass !== undefined && token.wordClass !== wordClass))
        continue;
      gold += 1;
      if (forms.has(token.form)) hit += 1;
      else onMiss?.("missed", lemma, token.form, lemma);
    }
  }
  return { lemmas: entries.size, gold, found, right, hit };
}

function paradigms(sets: Sets): readonly Row[] {
  const line = { part: "inflection", unit: "%", atLeast: true } as const;
  const files = ["dan", ".tsv", ".txt"].flatMap((ending) => sets.files("unimorph-dan", ending));
  if (files.length === 0)
    return [
      {
        ...line,
        measure: "paradigm forms",
        set: "unimorph-dan/dan",
        goal: 99.7,
        reached: undefined,
        note: "absent",
      },
    ];
  return files.flatMap((file) => {
    const lemmas = readParadigms(file.text);
    return [
      { how: "dictionary", lexicon: fullLexicon(), judged: true },
      { how: "hand rules", lexicon: handLexicon, judged: false },
    ].flatMap(({ how, lexicon, judged }) => {
      const counts = generate(lemmas, lexicon);
      const common = { ...line, set: file.name, note: `${lemmas.size} lemmas` };
      return [
        {
          ...common,
          measure: `paradigm forms, ${how}`,
          goal: judged ? 99.7 : undefined,
          reached: (100 * counts.right) / counts.forms,
        },
        {
          ...common,
          measure: `paradigms complete, ${how}`,
          goal: judged ? 98.5 : undefined,
          reached: (100 * counts.complete) / lemmas.size,
        },
      ];
    });
  });
}

/** Rows "lemma form features"; words with blanks in them are left out. */
function readParadigms(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const lemmas = new Map<string, Set<string>>();
  for (const row of file.split(/\r?\n/)) {
    const [lemma = "", form = ""] = row.split("\t").map((cell) => normalize(cell.trim()));
    if (lemma === "" || form === "" || /\s/.test(lemma + form)) continue;
    lemmas.set(lemma, (lemmas.get(lemma) ?? new Set()).add(form));
  }
  return lemmas;
}

function generate(
  lemmas: ReadonlyMap<string, ReadonlySet<string>>,
  lexicon: Lexicon,
): { readonly forms: number; readonly right: number; readonly complete: number } {
  let forms = 0;
  let right = 0;
  let complete = 0;
  for (const [lemma, gold] of lemmas) {
    const made = new Set([...lexicon.forms(lemma), ...lexicon.homographs(lemma)]);
    const hit = [...gold].filter((form) => made.has(form)).length;
    forms += gold.size;
    right += hit;
    if (hit === gold.size) complete += 1;
  }
  return { forms, right, complete };
}
