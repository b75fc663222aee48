import { irregularAdjectives } from "../data/irregularAdjectives.ts";
import { irregularNouns } from "../data/irregularNouns.ts";
import { strongVerbs } from "../data/strongVerbs.ts";
import type { WordClass } from "../inflection.ts";
import { withGenitive } from "./nouns.ts";
import { strongForms } from "./verbs.ts";

/** A word of the irregular tables with all its forms, itself first. */
export interface IrregularWord {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly forms: readonly string[];
}

function rows(table: string): readonly string[] {
  return table.split("\n").filter((line) => line !== "");
}

function verbOf(row: string): IrregularWord {
  const [parts = "", extra = ""] = row.split(" + ");
  const [lemma = "", present = "", past = "", participle = ""] = parts.split(" ");
  const derived = strongForms(lemma, present.split("/"), past.split("/"), participle.split("/"));
  return { lemma, wordClass: "verb", forms: unique([...derived, ...extra.split(" ")]) };
}

function nounOf(row: string): IrregularWord {
  const forms = row.split(/[ /]/);
  return { lemma: forms[0] ?? "", wordClass: "noun", forms: unique(withGenitive(forms)) };
}

function adjectiveOf(row: string): IrregularWord {
  const forms = row.split(" ");
  const genitives = forms.filter((form) => form.endsWith("e")).map((form) => `${form}s`);
  return { lemma: forms[0] ?? "", wordClass: "adjective", forms: unique([...forms, ...genitives]) };
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => form !== "");
}

function byLemma(words: readonly IrregularWord[]): ReadonlyMap<string, readonly IrregularWord[]> {
  const grouped = new Map<string, IrregularWord[]>();
  for (const word of words) grouped.set(word.lemma, [...(grouped.get(word.lemma) ?? []), word]);
  return grouped;
}

/** The irregular words by lemma; a lemma may have one entry per class. */
export const irregularWords: ReadonlyMap<string, readonly IrregularWord[]> = byLemma([
  ...rows(strongVerbs).map(verbOf),
  ...rows(irregularNouns).map(nounOf),
  ...rows(irregularAdjectives).map(adjectiveOf),
]);
