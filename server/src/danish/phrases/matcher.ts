import { frequentWords } from "../data/frequentWords.ts";
import { functionWords } from "../data/functionWords.ts";
import type { WordClass } from "../inflection.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Atom } from "./pattern.ts";
import { classSlots } from "./slots.ts";
import { type WordsMatcher, wordsMatcher } from "./wordsMatcher.ts";

/** How one alternative of a place is recognised. Shared by all patterns that use the same word, so that it is made once. */
export type Matcher =
  | WordsMatcher
  | { readonly kind: "endings"; readonly forms: readonly string[]; readonly weight: number }
  | { readonly kind: "beginning"; readonly start: string; readonly weight: number }
  | {
      readonly kind: "ranges";
      readonly name: string;
      readonly slot: boolean;
      readonly weight: number;
    }
  | { readonly kind: "class"; readonly wordClass: WordClass | undefined; readonly weight: number };

/** One place of a compiled phrase. */
export interface Step {
  readonly matchers: readonly Matcher[];
  /** Most words that may stand between the step before and this one. */
  readonly gap: number;
}

/** One variant of one phrase; the anchor is the step whose words set off the search. */
export interface Phrase {
  readonly source: number;
  /** Name of the list the phrase belongs to; undefined for the phrases asked for. */
  readonly list: string | undefined;
  readonly steps: readonly Step[];
  readonly anchor: number;
  /** Phrases of level n need the lists of levels below n matched first. */
  readonly level: number;
}

/** At least this much must stand before the ending of a compound: "ø" + "mærke" is none. */
const shortestHead = 2;

/** True when the word is one of the forms or a compound that ends in one. */
export function endsIn(word: string, forms: readonly string[]): boolean {
  return forms.some(
    (form) =>
      word.endsWith(form) &&
      (word.length === form.length || word.length >= form.length + shortestHead),
  );
}

/** True when a matcher that is no slot or list fits a word, whatever stands around it. */
export function fitsWord(matcher: Matcher, norm: string): boolean {
  if (matcher.kind === "words") return matcher.has(norm);
  if (matcher.kind === "endings") return endsIn(norm, matcher.forms);
  return matcher.kind === "beginning" && norm.startsWith(matcher.start);
}

/** How seldom a word is, roughly: 1 and up. */
function rarity(name: string): number {
  if (functionWords.has(name)) return 1;
  return frequentWords.has(name) ? 2 : 1 + name.length;
}

/** How an alternative that is no list is recognised. */
export function makeMatcher(lexicon: Lexicon, atom: Atom): Matcher {
  const { name } = atom;
  const weight = rarity(name);
  if (atom.kind === "slot") {
    return classSlots.has(name)
      ? { kind: "class", wordClass: classSlots.get(name), weight: 0 }
      : { kind: "ranges", name, slot: true, weight: 2 };
  }
  if (atom.kind === "beginning") return { kind: "beginning", start: name, weight };
  if (atom.kind === "ending")
    return { kind: "endings", forms: lexicon.forms(name, atom.wordClass), weight };
  const word =
    atom.kind === "lemma"
      ? { stem: lexicon.stem(name), forms: () => lexicon.forms(name, atom.wordClass) }
      : { stem: "", forms: () => [name] };
  return wordsMatcher([word], atom.kind === "sign" ? 0.5 : weight);
}
