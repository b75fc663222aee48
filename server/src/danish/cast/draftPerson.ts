import type { Mention, Relation } from "../people.ts";
import { isSameName } from "./spelling.ts";

/** One person while the cast is gathered. */
export interface DraftPerson {
  /** Words of the fullest name; empty for somebody called by role only. */
  words: readonly string[];
  relation: Relation | undefined;
  roles: Set<string>;
  mentions: number[];
  /** The field of the header says so. */
  hinted: boolean;
}

/** A new person with this name. */
export function personOf(
  words: readonly string[],
  relation: Relation | undefined,
  hinted: boolean,
): DraftPerson {
  return { words, relation, roles: new Set(), mentions: [], hinted };
}

/** Adds a mention, and with it the fuller name, the role and the relation it tells. */
export function addMention(person: DraftPerson, mention: Mention, index: number): void {
  person.mentions.push(index);
  if (mention.kind === "pronoun") return;
  const words = mention.name?.split(/\s+/u) ?? [];
  if (words.length > person.words.length && mention.kind === "name") person.words = words;
  if (mention.role !== undefined) person.roles.add(mention.role);
  if (!person.hinted) person.relation ??= mention.relation;
}

/** True when a name of these words may be this person: same first name and no other last name, or the last name alone. */
export function answersTo(person: DraftPerson, words: readonly string[]): boolean {
  const [own, other] = [person.words[0], words[0]];
  if (own === undefined || other === undefined) return false;
  if (isSameName(own, other)) {
    const [a, b] = [person.words.at(-1), words.at(-1)];
    return person.words.length < 2 || words.length < 2 || isSameName(a ?? "", b ?? "");
  }
  if (words.length > 1) return false;
  if (isInitial(other)) return own[0]?.toLowerCase() === other[0]?.toLowerCase();
  if (person.hinted && isShortFor(other, own)) return true;
  return person.words.length > 1 && isSameName(person.words.at(-1) ?? "", other);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** "Alex" for Alexander: the beginning of the name a header field gives. */
function isShortFor(short: string, full: string): boolean {
  return (
    short.length > 2 &&
    full.length - short.length > 1 &&
    full.toLowerCase().startsWith(short.toLowerCase())
  );
}
