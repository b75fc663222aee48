import { functionWords } from "./data/functionWords.ts";
import { type Dictionary, paradigmForms, readDictionary } from "./dictionary.ts";
import type { WordClass } from "./inflection.ts";
import { irregularWords } from "./inflection/irregular.ts";
import { handLexicon, type Lexicon } from "./lexicon.ts";

/** The lexicon of the packed dictionary's text, with the hand rules for words it does not hold. */
export function dictionaryLexicon(text: string): Lexicon {
  const dictionary = readDictionary(text);
  const known = new Map<string, readonly string[]>();
  return {
    forms(lemma, wordClass) {
      const key = wordClass === undefined ? lemma : `${lemma}:${wordClass}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const forms = formsIn(dictionary, lemma, wordClass);
      known.set(key, forms);
      return forms;
    },
    lemmas: (form) => lemmasIn(dictionary, form),
    knows: (form) => dictionary.has(form) || lemmasIn(dictionary, form).length > 0,
    classes: (form) => classesIn(dictionary, form),
  };
}

const shortestTail = 3;
const shortestHead = 2;

function formsIn(dictionary: Dictionary, lemma: string, wordClass: WordClass | undefined): readonly string[] {
  if (wordClass === undefined && functionWords.has(lemma) && !irregularWords.has(lemma)) return [lemma];
  const forms = [lemma, ...knownForms(dictionary, lemma, wordClass)];
  if (forms.length === 1) {
    const tail = tailOf(dictionary, lemma, wordClass);
    if (tail === undefined) return handLexicon.forms(lemma, wordClass);
    const head = lemma.slice(0, lemma.length - tail.length);
    forms.push(...knownForms(dictionary, tail, wordClass).map((form) => head + form));
  }
  return clean(dictionary, lemma, forms);
}

/** Forms by the tables and the dictionary; empty when neither has the word in that class. */
function knownForms(dictionary: Dictionary, lemma: string, wordClass: WordClass | undefined): readonly string[] {
  const fits = (one: { readonly wordClass: WordClass }) => wordClass === undefined || one.wordClass === wordClass;
  const irregular = (irregularWords.get(lemma) ?? []).filter(fits);
  const regular = (dictionary.get(lemma) ?? []).filter(fits);
  return [...irregular.flatMap((word) => word.forms), ...regular.flatMap((paradigm) => paradigmForms(lemma, paradigm))];
}

/** The longest known word the lemma ends in, as "klub" in "ungdomsklub". */
function tailOf(dictionary: Dictionary, lemma: string, wordClass: WordClass | undefined): string | undefined {
  for (let at = shortestHead; at <= lemma.length - shortestTail; at += 1) {
    const tail = lemma.slice(at);
    if (knownForms(dictionary, tail, wordClass).length > 0) return tail;
  }
  return undefined;
}

/** Without function words, and without forms that are nearly always another word: "svar" is no form of "svare". */
function clean(dictionary: Dictionary, lemma: string, forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter((form) => {
    if (form === lemma) return true;
    if (functionWords.has(form)) return functionWords.has(lemma);
    return !(form.length < lemma.length && lemma.startsWith(form) && dictionary.has(form));
  });
}

function lemmasIn(dictionary: Dictionary, form: string): readonly string[] {
  const found = new Set<string>();
  for (const lemma of candidates(form)) {
    if (dictionary.has(lemma) && formsIn(dictionary, lemma, undefined).includes(form)) found.add(lemma);
  }
  return found.size > 0 ? [...found] : handLexicon.lemmas(form);
}

function candidates(form: string): readonly string[] {
  const stems = [form];
  for (let cut = 1; cut <= 5 && form.length - cut >= 2; cut += 1) {
    const stem = form.slice(0, form.length - cut);
    stems.push(stem, `${stem}e`, `${stem}en`, `${stem}el`, `${stem}er`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

function classesIn(dictionary: Dictionary, form: string): readonly WordClass[] {
  if (functionWords.has(form)) return handLexicon.classes(form);
  const found = new Set<WordClass>();
  for (const lemma of lemmasIn(dictionary, form)) {
    for (const paradigm of dictionary.get(lemma) ?? []) {
      if (paradigmForms(lemma, paradigm).includes(form)) found.add(paradigm.wordClass);
    }
  }
  return found.size > 0 ? [...found] : handLexicon.classes(form);
}
