import { adverbForms, functionWords } from "./data/functionWords.ts";
import {
  type IrregularWord,
  irregularTail,
  irregularWords,
  shortFormsOf,
} from "./inflection/irregular.ts";
import { guessClasses, regularForms, type WordClass } from "./inflection.ts";

export type { WordClass } from "./inflection.ts";

/** What is known of Danish words. All strings are lower case NFC. */
export interface Lexicon {
  /** All forms of a lemma, itself first; of one class when given, else of every class it may have. */
  forms(lemma: string, wordClass?: WordClass): readonly string[];
  /** The lemmas the form may belong to; empty when none is known. */
  lemmas(form: string): readonly string[];
  /** True when the form stands in the lexicon, not only follows from its rules. */
  knows(form: string): boolean;
  /** The word classes the form may have; guessed from its ending when unknown. */
  classes(form: string): readonly WordClass[];
}

/** Hand rules and irregular tables: always available, needs no data file. */
export const handLexicon: Lexicon = { forms: memo(handForms), lemmas, knows, classes };

function memo(forms: Lexicon["forms"]): Lexicon["forms"] {
  const known = new Map<string, readonly string[]>();
  return (lemma, wordClass) => {
    const key = wordClass === undefined ? lemma : `${lemma}:${wordClass}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = forms(lemma, wordClass);
    known.set(key, found);
    return found;
  };
}

function handForms(lemma: string, wordClass?: WordClass): readonly string[] {
  const irregular = (irregularWords.get(lemma) ?? []).filter(
    (word) => wordClass === undefined || word.wordClass === wordClass,
  );
  const short = shortFormsOf.get(lemma) ?? [];
  if (irregular.length > 0)
    return [...new Set([lemma, ...irregular.flatMap((word) => ownForms(lemma, word)), ...short])];
  if (lemma.length < 2 || (wordClass === undefined && functionWords.has(lemma)))
    return [lemma, ...short];
  const guessed = wordClass === undefined ? guessClasses(lemma) : [wordClass];
  const tail = guessed.includes("noun") ? tailForms(lemma) : [];
  const forms = tail.length > 0 ? tail : guessed.flatMap((one) => regularForms(lemma, one));
  return [lemma, ...new Set([...forms, ...short])].filter(
    (form, at) => at === 0 || (form !== lemma && !isSmallWord(form)),
  );
}

/** "for" is no form of "fare": such hits are nearly always the small word. The forms of "være" are its own. */
function ownForms(lemma: string, word: IrregularWord): readonly string[] {
  if (functionWords.has(lemma)) return word.forms;
  return word.forms.filter((form) => form === lemma || !isSmallWord(form));
}

/** True for words that are hardly ever a form of something longer. */
export function isSmallWord(form: string): boolean {
  return functionWords.has(form) || adverbForms.has(form);
}

/** "gerningsmand" is inflected as "mand". */
function tailForms(lemma: string): readonly string[] {
  const tail = irregularTail(lemma);
  if (tail === undefined) return [];
  const head = lemma.slice(0, lemma.length - tail.lemma.length);
  return tail.forms.map((form) => head + form);
}

function formIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const words of irregularWords.values()) {
    for (const word of words) {
      for (const form of word.forms) {
        const known = index.get(form);
        if (known === undefined) index.set(form, [word.lemma]);
        else if (!known.includes(word.lemma)) known.push(word.lemma);
      }
    }
  }
  return index;
}

const irregularForms = formIndex();
const endings =
  /(?:ernes|erne|ende|edes|ede|enes|ene|ens|ets|ere|est|este|ers|er|en|et|es|te|re|ne|e|n|t|r|s|)$/;

/** Irregular forms by table; else the lemmas from which a regular ending leads to the form. */
function lemmas(form: string): readonly string[] {
  const known = irregularForms.get(form);
  if (known !== undefined) return known;
  if (functionWords.has(form)) return [form];
  const found = new Set<string>();
  for (let length = Math.max(2, form.length - 5); length <= form.length; length += 1) {
    if (!endings.test(form.slice(length)) && length < form.length) continue;
    for (const lemma of [form.slice(0, length), `${form.slice(0, length)}e`]) {
      if (handForms(lemma).includes(form)) found.add(lemma);
    }
  }
  return [...found];
}

function knows(form: string): boolean {
  return irregularForms.has(form) || functionWords.has(form);
}

function classes(form: string): readonly WordClass[] {
  const found = new Set<WordClass>();
  for (const lemma of irregularForms.get(form) ?? []) {
    for (const word of irregularWords.get(lemma) ?? [])
      if (word.forms.includes(form)) found.add(word.wordClass);
  }
  if (functionWords.has(form)) return found.size > 0 ? [...found] : ["other"];
  if (found.size > 0) return [...found];
  return [...new Set(lemmas(form).flatMap(guessClasses))];
}
