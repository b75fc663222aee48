import { stemLength } from "../lexicon.ts";

/** The forms of one word, made when first asked for, and the letters that all of them begin with ("" when not known). */
export interface WordForms {
  readonly stem: string;
  readonly forms: () => readonly string[];
}

/** A word, or several that do alike, in any of their forms. Most words never stand in a text, so nothing is made before it must. */
export interface WordsMatcher {
  readonly kind: "words";
  readonly words: readonly WordForms[];
  readonly has: (form: string) => boolean;
  readonly weight: number;
}

/** A matcher of the forms of some words; the forms of a word are made when a text first has one that begins like it. */
export function wordsMatcher(words: readonly WordForms[], weight: number): WordsMatcher {
  const [only] = words;
  const has = only !== undefined && words.length === 1 ? formsOf(only) : formsOfAll(words);
  return { kind: "words", words, has, weight };
}

function formsOf({ stem, forms }: WordForms): WordsMatcher["has"] {
  let made: ReadonlySet<string> | undefined;
  return (form) => {
    if (!form.startsWith(stem)) return false;
    made ??= new Set(forms());
    return made.has(form);
  };
}

function formsOfAll(words: readonly WordForms[]): WordsMatcher["has"] {
  const made = new Map<string, ReadonlySet<string>>();
  const beginning = (stem: string): ReadonlySet<string> => {
    const known = made.get(stem);
    if (known !== undefined) return known;
    const like = words.filter((word) => word.stem === stem);
    const forms = new Set(like.flatMap((word) => word.forms()));
    made.set(stem, forms);
    return forms;
  };
  return (form) => beginning("").has(form) || beginning(form.slice(0, stemLength)).has(form);
}
