import { withGenitive } from "./inflection/nouns.ts";
import type { WordClass } from "./inflection.ts";

/** How one lemma is inflected: its class and its forms as "cut so many letters, put on these". */
export interface Paradigm {
  readonly wordClass: WordClass;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** Lemmas and their paradigms, read from the packed file that `.config/dictionary.mjs` makes. */
export type Dictionary = ReadonlyMap<string, readonly Paradigm[]>;

const classLetters: ReadonlyMap<string, WordClass> = new Map([
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adjective"],
]);

/**
 * Reads the packed file's text: a notice, the number of paradigms, the paradigms, the lemmas up to a blank line.
 * Unreadable lines are skipped.
 */
export function readDictionary(text: string): Dictionary {
  const lines = text.split("\n");
  const count = Number(lines[1]);
  const paradigms = lines.slice(2, 2 + count).map(readParadigm);
  const dictionary = new Map<string, readonly Paradigm[]>();
  const shared = new Map<string, readonly Paradigm[]>();
  let before = "";
  for (let i = 2 + count; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (line === "") break;
    const blank = line.indexOf(" ");
    const numbers = line.slice(blank + 1);
    const known =
      shared.get(numbers) ??
      numbers.split(" ").flatMap((one) => paradigms[Number.parseInt(one, 36)] ?? []);
    shared.set(numbers, known);
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, blank);
    dictionary.set(before, known);
  }
  return dictionary;
}

function readParadigm(line: string): Paradigm {
  const edits = line
    .slice(1)
    .split(",")
    .filter((edit) => edit !== "");
  return {
    wordClass: classLetters.get(line.charAt(0)) ?? "other",
    edits: edits.map((edit) => ({ cut: Number.parseInt(edit.charAt(0), 36), add: edit.slice(1) })),
  };
}

/** The forms a paradigm gives a lemma, the lemma first, with the genitives of nouns. */
export function paradigmForms(lemma: string, paradigm: Paradigm): readonly string[] {
  const forms = [
    lemma,
    ...paradigm.edits.map((edit) => lemma.slice(0, lemma.length - edit.cut) + edit.add),
  ];
  if (paradigm.wordClass === "noun") return withGenitive(forms);
  return paradigm.wordClass === "adjective"
    ? [...forms, ...missingComparison(lemma, forms)]
    : forms;
}

/** The comparison the dictionary does not give an adjective that has its other endings: "ansvarligere". */
function missingComparison(lemma: string, forms: readonly string[]): readonly string[] {
  const plural = forms.find(
    (form) => form !== lemma && form.endsWith("e") && !form.endsWith("ede"),
  );
  const isCompared = forms.some((form) => /(?:ere|est|st|re)$/.test(form));
  if (plural === undefined || isCompared || !forms.includes(`${lemma}t`) || lemma.endsWith("sk"))
    return [];
  const superlative = /(?:ig|som)$/.test(lemma) ? `${lemma}st` : `${plural}st`;
  return [`${plural}re`, superlative, `${superlative}e`];
}
