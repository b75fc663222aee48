import type { Lexicon } from "../lexicon.ts";
import type { Matcher, Phrase } from "./matcher.ts";
import { emptyTrie, insert, type Trie } from "./trie.ts";

/** Phrases that are set off by one matcher. */
export type Group = readonly Phrase[];

/** Phrases ready to be scanned for, found by the word, ending, beginning or range that sets them off. Never changed. */
export interface PhraseSet {
  readonly lexicon: Lexicon;
  readonly byWord: ReadonlyMap<string, readonly Group[]>;
  readonly byEnding: Trie<Group>;
  readonly byBeginning: Trie<Group>;
  readonly byRange: ReadonlyMap<string, readonly Phrase[]>;
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
}

/** Puts phrases where the scan finds them: under each form of each alternative of their anchor. */
export function indexPhrases(phrases: readonly Phrase[], lexicon: Lexicon): PhraseSet {
  const byWord = new Map<string, Group[]>();
  const byEnding = emptyTrie<Group>();
  const byBeginning = emptyTrie<Group>();
  const byRange = new Map<string, readonly Phrase[]>();
  for (const [matcher, group] of groupByAnchor(phrases)) {
    if (matcher.kind === "words") addForms(byWord, matcher.forms, group);
    else if (matcher.kind === "endings")
      for (const form of matcher.forms) insert(byEnding, form, group, true);
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

function addForms(byWord: Map<string, Group[]>, forms: Iterable<string>, group: Group): void {
  for (const form of forms) {
    const known = byWord.get(form);
    if (known === undefined) byWord.set(form, [group]);
    else known.push(group);
  }
}
