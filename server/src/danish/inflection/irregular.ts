import { irregularAdjectives } from "../data/irregularAdjectives.ts";
import { irregularNouns } from "../data/irregularNouns.ts";
import { shortForms } from "../data/shortForms.ts";
import { strongVerbs } from "../data/strongVerbs.ts";
import type { WordClass } from "../inflection.ts";
import { withGenitive } from "./nouns.ts";
import { strongForms } from "./verbs.ts";

/** A word of the irregular tables with all its forms, itself first. */
export interface IrregularWord {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly forms: readonly string[];
  /** The forms written in the table, which are its own even where another word looks the same. */
  readonly firm: ReadonlySet<string>;
}

function rows(table: string): readonly string[] {
  return table.split("\n").filter((line) => line !== "");
}

function verbOf(row: string): IrregularWord {
  const [parts = "", extra = ""] = row.split(" + ");
  const [lemma = "", present = "", past = "", participle = ""] = parts.split(" ");
  const written = [lemma, ...[present, past, participle].flatMap((part) => part.split("/"))];
  const derived = strongForms(lemma, past.split("/"), participle.split("/"));
  const forms = [...written, ...derived, ...extra.split(" ")];
  return { lemma, wordClass: "verb", forms: unique(forms), firm: new Set(written) };
}

function nounOf(row: string): IrregularWord {
  const forms = row.split(/[ /]/);
  return {
    lemma: forms[0] ?? "",
    wordClass: "noun",
    forms: unique(withGenitive(forms)),
    firm: new Set(forms),
  };
}

function adjectiveOf(row: string): IrregularWord {
  const forms = row.split(" ");
  return {
    lemma: forms[0] ?? "",
    wordClass: "adjective",
    forms: unique(forms),
    firm: new Set(forms),
  };
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

/** Written short forms by lemma: "krone" -> "kr.". */
export const shortFormsOf: ReadonlyMap<string, readonly string[]> = new Map(
  rows(shortForms).map((row) => {
    const [lemma = "", ...forms] = row.split(" ");
    return [lemma, forms];
  }),
);

const prefixes =
  /^(?:af|an|be|bi|efter|for|fore|frem|gen|hjem|ind|med|mis|mod|ned|om|op|over|på|sam|til|tilbage|ud|und|under|ved|vel)$/;

/**
 * The forms of a compound by the irregular word it ends in: "gerningsmand" as "mand", "beskrive" as "skrive". Heads
 * of nouns have two letters or more, heads of verbs are prefixes. Empty when it ends in none.
 */
export function tailForms(lemma: string, wordClass: WordClass | undefined): readonly string[] {
  for (let at = 2; at <= lemma.length - 2; at += 1) {
    const head = lemma.slice(0, at);
    for (const word of irregularWords.get(lemma.slice(at)) ?? []) {
      if (wordClass !== undefined && word.wordClass !== wordClass) continue;
      const fits = word.wordClass === "noun" || (word.wordClass === "verb" && prefixes.test(head));
      if (fits) return word.forms.map((form) => head + form);
    }
  }
  return [];
}

/** Participles in -et of irregular verbs, for "navngivet" -> "navngivne". */
export const strongParticiples: ReadonlySet<string> = new Set(
  [...irregularWords.values()]
    .flat()
    .flatMap((word) =>
      word.wordClass === "verb"
        ? [...word.firm].filter((form) => form.endsWith("et") && form.length > 4)
        : [],
    ),
);
