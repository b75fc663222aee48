import type { Lexicon } from "../lexicon.ts";
import { endsIn, type Matcher, type Phrase, type WordsMatcher } from "./matcher.ts";
import { emptyTrie, insert, type Trie, walk } from "./trie.ts";

/** Phrases that are set off by one matcher. */
export type Group = readonly Phrase[];

/** Phrases set off by a word; `has` tells for sure whether a form is meant. */
export interface WordGroup {
  readonly has: (form: string) => boolean;
  readonly phrases: Group;
}

/** Phrases ready to be scanned for, found by the word, ending, beginning or range that sets them off. Never changed. */
export interface PhraseSet {
  readonly lexicon: Lexicon;
  /** Genitives and passives in -s stand under the form without it, which halves the table. */
  readonly byWord: ReadonlyMap<string, readonly WordGroup[]>;
  readonly byEnding: Trie<WordGroup>;
  readonly byBeginning: Trie<Group>;
  readonly byRange: ReadonlyMap<string, readonly Phrase[]>;
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
}

/** Puts phrases where the scan finds them: under each form of each alternative of their anchor. */
export function indexPhrases(phrases: readonly Phrase[], lexicon: Lexicon): PhraseSet {
  const byWord = new Map<string, WordGroup[]>();
  const byEnding = emptyTrie<WordGroup>();
  const byBeginning = emptyTrie<Group>();
  const byRange = new Map<string, readonly Phrase[]>();
  for (const [matcher, group] of groupByAnchor(phrases)) {
    if (matcher.kind === "words") addForms(byWord, matcher, group);
    else if (matcher.kind === "endings")
      for (const form of withoutGenitives(matcher.forms))
        insert(
          byEnding,
          form,
          { has: (word) => endsIn(word, matcher.forms), phrases: group },
          true,
        );
    else if (matcher.kind === "beginning") insert(byBeginning, matcher.start, group, false);
    else if (matcher.kind === "ranges")
      byRange.set(matcher.name, [...(byRange.get(matcher.name) ?? []), ...group]);
  }
  const levels = 1 + phrases.reduce((most, phrase) => Math.max(most, phrase.level), 0);
  return { lexicon, byWord, byEnding, byBeginning, byRange, levels };
}

function groupByAnchor(phrases: readonly Phrase[]): ReadonlyMap<Matcher, Phrase[]> {
  const groups = new Map<Matcher, Phrase[]>();
  for (const phrase of phrases) {
    for (const matcher of phrase.steps[phrase.anchor]?.matchers ?? []) {
      const group = groups.get(matcher);
      if (group === undefined) groups.set(matcher, [phrase]);
      else group.push(phrase);
    }
  }
  return groups;
}

/** The forms without those that are the form before them and -s. */
function withoutGenitives(forms: readonly string[]): readonly string[] {
  return forms.filter((form, at) => form !== `${forms[at - 1]}s`);
}

function addForms(byWord: Map<string, WordGroup[]>, matcher: WordsMatcher, phrases: Group): void {
  const group = { has: matcher.has, phrases };
  for (const form of withoutGenitives(matcher.forms)) {
    const known = byWord.get(form);
    if (known === undefined) byWord.set(form, [group]);
    else known.push(group);
  }
}

/** Calls `visit` with the phrases that a word sets off as a form, or as a compound or beginning of one. */
export function visitWord(set: PhraseSet, word: string, visit: (group: Group) => void): void {
  for (const group of set.byWord.get(word) ?? []) visit(group.phrases);
  walk(set.byBeginning, word, false, visit);
  const check = (group: WordGroup) => {
    if (group.has(word)) visit(group.phrases);
  };
  walk(set.byEnding, word, true, check);
  if (!word.endsWith("s")) return;
  const bare = word.slice(0, -1);
  for (const group of set.byWord.get(bare) ?? []) check(group);
  walk(set.byEnding, bare, true, check);
}
