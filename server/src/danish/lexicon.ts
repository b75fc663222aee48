import { adverbForms, functionWords } from "./data/functionWords.ts";
import { imperativeNouns } from "./data/imperativeNouns.ts";
import {
  type IrregularWord,
  irregularWords,
  shortFormsOf,
  tailForms,
} from "./inflection/irregular.ts";
import { guessClasses, regularForms, type WordClass } from "./inflection.ts";

export type { WordClass } from "./inflection.ts";

/** What is known of Danish words. All strings are lower case NFC. */
export interface Lexicon {
  /** All forms of a lemma, itself first; of one class when given, else of every class it may have. */
  forms(lemma: string, wordClass?: WordClass): readonly string[];
  /**
   * Three letters that all forms of a lemma begin with, so that they need not be made before a text has such a word;
   * empty when that cannot be told.
   */
  stem(lemma: string): string;
  /** Forms left out of `forms` since they are nearly always another word: "for" of "fare", "svar" of "svare". */
  homographs(lemma: string, wordClass?: WordClass): readonly string[];
  /** The lemmas the form may belong to; empty when none is known. */
  lemmas(form: string): readonly string[];
  /** True when the form stands in the lexicon, not only follows from its rules. */
  knows(form: string): boolean;
  /** The word classes the form may have; guessed from its ending when unknown. */
  classes(form: string): readonly WordClass[];
}

/** The forms of a lemma: those that stand for it, and those that look like something else. */
export interface Sifted {
  readonly forms: readonly string[];
  readonly homographs: readonly string[];
}

/** Letters of a stem. */
export const stemLength = 3;

const sifted = memo(handForms);

/** Hand rules and irregular tables: always available, needs no data file. */
export const handLexicon: Lexicon = {
  forms: (lemma, wordClass) => sifted(lemma, wordClass).forms,
  stem: regularStem,
  homographs: (lemma, wordClass) => sifted(lemma, wordClass).homographs,
  lemmas: remember(lemmas),
  knows,
  classes: remember(classes),
};

const mostRemembered = 20_000;

/** Remembers answers about forms, which texts repeat; forgets all when there are too many. */
export function remember<Answer>(ask: (form: string) => Answer): (form: string) => Answer {
  const known = new Map<string, Answer>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const answer = ask(form);
    known.set(form, answer);
    return answer;
  };
}

type Sift = (lemma: string, wordClass: WordClass | undefined) => Sifted;

/** Remembers what was sifted, since patterns name the same words again and again. */
export function memo(sift: Sift): Sift {
  const known = new Map<string, Sifted>();
  return (lemma, wordClass) => {
    const key = wordClass === undefined ? lemma : `${lemma}:${wordClass}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = sift(lemma, wordClass);
    known.set(key, found);
    return found;
  };
}

function handForms(lemma: string, wordClass: WordClass | undefined): Sifted {
  const irregular = irregularOf(lemma, wordClass);
  if (irregular.length > 0) return sift(lemma, irregular, [], looksImperative);
  if (lemma.length < 2 || (wordClass === undefined && functionWords.has(lemma))) {
    return sift(lemma, [], [], looksImperative);
  }
  const tail = tailForms(lemma, wordClass);
  const guessed = wordClass === undefined ? guessClasses(lemma) : [wordClass];
  const forms = tail.length > 0 ? tail : guessed.flatMap((one) => regularForms(lemma, one));
  return sift(lemma, [], forms, looksImperative);
}

/** Endings leave the first letters alone but in short words, irregular ones and those with one after two letters. */
function regularStem(lemma: string): string {
  const mayChange =
    lemma.length < 5 ||
    irregularWords.has(lemma) ||
    irregularWords.has(lemma.slice(2)) ||
    shortFormsOf.has(lemma);
  return mayChange ? "" : lemma.slice(0, stemLength);
}

/** The rows of the irregular tables for a lemma, of one class when given. */
export function irregularOf(
  lemma: string,
  wordClass: WordClass | undefined,
): readonly IrregularWord[] {
  const words = irregularWords.get(lemma) ?? [];
  return wordClass === undefined ? words : words.filter((word) => word.wordClass === wordClass);
}

function looksImperative(form: string): boolean {
  return imperativeNouns.has(form);
}

/**
 * Parts the forms of irregular words and `more` into those that stand for the lemma and those that are nearly
 * always another word: small words, and imperatives that `isOther` says are nouns. The forms of small words
 * ("var" of "være") and the past tenses of the tables ("løb") are their own.
 */
export function sift(
  lemma: string,
  irregular: readonly IrregularWord[],
  more: readonly string[],
  isOther: (form: string) => boolean,
): Sifted {
  const forms = new Set([lemma]);
  const homographs = new Set<string>();
  const small = functionWords.has(lemma);
  const add = (form: string, firm: boolean, isNoun: (form: string) => boolean) => {
    const isImperative = form.length < lemma.length && lemma.startsWith(form);
    const other = isSmallWord(form) ? !(firm && small) : !firm && isImperative && isNoun(form);
    (other && form !== lemma ? homographs : forms).add(form);
  };
  for (const word of irregular) {
    for (const form of word.forms) add(form, word.firm.has(form), looksImperative);
  }
  for (const form of more) add(form, false, isOther);
  for (const form of shortFormsOf.get(lemma) ?? []) forms.add(form);
  for (const form of forms) homographs.delete(form);
  return { forms: [...forms], homographs: [...homographs] };
}

/** True for words that are hardly ever a form of something longer. */
export function isSmallWord(form: string): boolean {
  return functionWords.has(form) || adverbForms.has(form);
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
      if (handForms(lemma, undefined).forms.includes(form)) found.add(lemma);
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
