import { functionWords } from "./data/functionWords.ts";
import { type Dictionary, type Paradigm, paradigmForms, readDictionary } from "./dictionary.ts";
import { irregularWords, tailForms } from "./inflection/irregular.ts";
import { endingDecides, type WordClass } from "./inflection.ts";
import {
  handLexicon,
  irregularOf,
  type Lexicon,
  memo,
  remember,
  type Sifted,
  sift,
} from "./lexicon.ts";

/** The lexicon of the packed dictionary's text, with the hand rules for words it does not hold. */
export function dictionaryLexicon(text: string): Lexicon {
  const dictionary = readDictionary(text);
  const sifted = memo((lemma, wordClass) => formsIn(dictionary, lemma, wordClass));
  return {
    forms: (lemma, wordClass) => sifted(lemma, wordClass).forms,
    stem: () => "",
    homographs: (lemma, wordClass) => sifted(lemma, wordClass).homographs,
    lemmas: remember((form) => lemmasIn(dictionary, form)),
    knows: remember((form) => isKnown(dictionary, form)),
    classes: remember((form) => classesIn(dictionary, form)),
  };
}

/** Shorter tails are chance: "transcontinental" is no "tal". */
const shortestTail = 4;
const shortestHead = 2;

function formsIn(dictionary: Dictionary, lemma: string, wordClass: WordClass | undefined): Sifted {
  const isOther = (form: string) => dictionary.has(form);
  if (lemma.length < 2 || (wordClass === undefined && functionWords.has(lemma))) {
    return sift(lemma, irregularOf(lemma, wordClass), [], isOther);
  }
  const irregular = irregularOf(lemma, wordClass);
  const regular = paradigmsOf(dictionary, lemma, wordClass);
  const forms = regular.flatMap((paradigm) => paradigmForms(lemma, paradigm));
  if (irregular.length > 0) return sift(lemma, irregular, forms, isOther);
  if (regular.length === 0) forms.push(...unknownForms(dictionary, lemma, wordClass));
  else if (regular.every(isSingular)) forms.push(...tailForms(lemma, "noun"));
  return sift(lemma, [], forms, isOther);
}

function paradigmsOf(
  dictionary: Dictionary,
  lemma: string,
  wordClass: WordClass | undefined,
): readonly Paradigm[] {
  const paradigms = dictionary.get(lemma) ?? [];
  return wordClass === undefined
    ? paradigms
    : paradigms.filter((one) => one.wordClass === wordClass);
}

/** A noun without a plural in the dictionary: "gerningsmand" has one all the same. */
function isSingular(paradigm: Paradigm): boolean {
  return (
    paradigm.wordClass === "noun" &&
    paradigm.edits.every((edit) => /^(?:en|et|n|t)$/.test(edit.add))
  );
}

/** A word the dictionary does not hold: as the longest known word it ends in, and by the hand rules. */
function unknownForms(
  dictionary: Dictionary,
  lemma: string,
  wordClass: WordClass | undefined,
): readonly string[] {
  const tail = tailOf(dictionary, lemma, wordClass);
  if (tail === undefined) return handLexicon.forms(lemma, wordClass);
  const head = lemma.slice(0, lemma.length - tail.length);
  const regular = formsIn(dictionary, tail, wordClass).forms.map((form) => head + form);
  return endingDecides(lemma) ? [...regular, ...handLexicon.forms(lemma, wordClass)] : regular;
}

/** The longest known word the lemma ends in, as "klub" in "ungdomsklub". */
function tailOf(
  dictionary: Dictionary,
  lemma: string,
  wordClass: WordClass | undefined,
): string | undefined {
  for (let at = shortestHead; at <= lemma.length - 3; at += 1) {
    const tail = lemma.slice(at);
    const known = irregularWords.has(tail) || isInflected(dictionary, tail, wordClass);
    if (known && (tail.length >= shortestTail || isWord(dictionary, lemma.slice(0, at))))
      return tail;
  }
  return undefined;
}

/** True for a lemma of the dictionary and for a compound of two, with -s- or -e- between them. */
function isWord(dictionary: Dictionary, word: string): boolean {
  if (dictionary.has(word)) return true;
  if (/[es-]$/.test(word) && dictionary.has(word.slice(0, -1))) return true;
  for (let at = 2; at <= word.length - 3; at += 1) {
    if (dictionary.has(word.slice(at)) && dictionary.has(word.slice(0, at).replace(/[se-]$/, "")))
      return true;
  }
  return false;
}

function isInflected(
  dictionary: Dictionary,
  lemma: string,
  wordClass: WordClass | undefined,
): boolean {
  return paradigmsOf(dictionary, lemma, wordClass).some((paradigm) => paradigm.edits.length > 0);
}

function lemmasIn(dictionary: Dictionary, form: string): readonly string[] {
  const found = inflectedFrom(dictionary, form);
  return found.length > 0 ? found : handLexicon.lemmas(form);
}

function inflectedFrom(dictionary: Dictionary, form: string): readonly string[] {
  const found = candidates(form).filter(
    (lemma) => dictionary.has(lemma) && formsIn(dictionary, lemma, undefined).forms.includes(form),
  );
  return [...new Set(found)];
}

/** A form of a word of the dictionary or the tables, or of a compound of two known words. */
function isKnown(dictionary: Dictionary, form: string): boolean {
  if (handLexicon.knows(form) || inflectedFrom(dictionary, form).length > 0) return true;
  for (let at = 3; at <= form.length - shortestTail; at += 1) {
    const head = form.slice(0, at).replace(/-$/, "");
    const isHead =
      dictionary.has(head) || (head.endsWith("s") && dictionary.has(head.slice(0, -1)));
    if (isHead && inflectedFrom(dictionary, form.slice(at)).length > 0) return true;
  }
  return false;
}

function candidates(form: string): readonly string[] {
  const stems = [form];
  for (let cut = 1; cut <= 5 && form.length - cut >= 2; cut += 1) {
    const stem = form.slice(0, form.length - cut);
    stems.push(stem, `${stem}e`, `${stem}en`, `${stem}el`, `${stem}er`);
    const last = stem.at(-1) ?? "";
    if (last === stem.at(-2)) stems.push(stem.slice(0, -1));
    else stems.push(`${stem}${last}el`, `${stem}${last}er`, `${stem}${last}en`);
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
