import { type Lexicon, stemLength } from "../lexicon.ts";
import { endsIn, type Matcher, type Phrase, type WordForms, type WordsMatcher } from "./matcher.ts";
import { emptyTrie, insert, type Trie, walk } from "./trie.ts";

/** Phrases that are set off by one matcher. */
export type Group = readonly Phrase[];

/** Phrases set off by a word; `has` tells for sure whether a form is meant. */
export interface WordGroup {
  readonly has: (form: string) => boolean;
  readonly phrases: Group;
}

/** Phrases ready to be scanned for, found by the word, ending, beginning or range that sets them off. */
export interface PhraseSet {
  readonly lexicon: Lexicon;
  readonly byWord: WordTable;
  readonly byEnding: Trie<WordGroup>;
  readonly byBeginning: Trie<Group>;
  readonly byRange: ReadonlyMap<string, readonly Phrase[]>;
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
}

/** Phrases by the forms that set them off; the forms of a word are put in when a text first has its stem. */
interface WordTable {
  /** Genitives and passives in -s stand under the form without it, which halves the table. */
  readonly forms: Map<string, WordGroup[]>;
  readonly waiting: Map<string, (readonly [WordForms, WordGroup])[]>;
}

/** Puts phrases where the scan finds them: under each form of each alternative of their anchor. */
export function indexPhrases(phrases: readonly Phrase[], lexicon: Lexicon): PhraseSet {
  const byWord: WordTable = { forms: new Map(), waiting: new Map() };
  const byEnding = emptyTrie<WordGroup>();
  const byBeginning = emptyTrie<Group>();
  const byRange = new Map<string, Phrase[]>();
  for (const [matcher, group] of groupByAnchor(phrases)) {
    if (matcher.kind === "words") addWords(byWord, matcher, group);
    else if (matcher.kind === "endings")
      for (const form of withoutGenitives(matcher.forms))
        insert(
          byEnding,
          form,
          { has: (word) => endsIn(word, matcher.forms), phrases: group },
          true,
        );
    else if (matcher.kind === "beginning") insert(byBeginning, matcher.start, group, false);
    else if (matcher.kind === "ranges") listAt(byRange, matcher.name).push(...group);
  }
  const levels = 1 + phrases.reduce((most, phrase) => Math.max(most, phrase.level), 0);
  return { lexicon, byWord, byEnding, byBeginning, byRange, levels };
}

/** The list under a key, begun when there is none. */
function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const begun: Item[] = [];
  lists.set(key, begun);
  return begun;
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

function addWords(table: WordTable, { words, has }: WordsMatcher, phrases: Group): void {
  const group = { has, phrases };
  for (const word of words) {
    if (word.stem === "") addForms(table, word, group);
    else listAt(table.waiting, word.stem).push([word, group]);
  }
}

function addForms({ forms }: WordTable, word: WordForms, group: WordGroup): void {
  for (const form of withoutGenitives(word.forms())) {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [group]);
    else if (!known.includes(group)) known.push(group);
  }
}

/** The groups of a form, the forms of the words that begin like it put in first. */
function groupsOf(table: WordTable, form: string): readonly WordGroup[] {
  const stem = form.slice(0, stemLength);
  const waiting = table.waiting.get(stem);
  if (waiting !== undefined) {
    table.waiting.delete(stem);
    for (const [word, group] of waiting) addForms(table, word, group);
  }
  return table.forms.get(form) ?? noGroups;
}

const noGroups: readonly WordGroup[] = [];

/** Calls `visit` with the phrases that a word sets off as a form, or as a compound or beginning of one. */
export function visitWord(set: PhraseSet, word: string, visit: (group: Group) => void): void {
  for (const group of groupsOf(set.byWord, word)) visit(group.phrases);
  walk(set.byBeginning, word, false, visit);
  const check = (group: WordGroup) => {
    if (group.has(word)) visit(group.phrases);
  };
  walk(set.byEnding, word, true, check);
  if (!word.endsWith("s")) return;
  const bare = word.slice(0, -1);
  for (const group of groupsOf(set.byWord, bare)) check(group);
  walk(set.byEnding, bare, true, check);
}
