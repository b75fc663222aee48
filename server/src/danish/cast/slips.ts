import type { NameSlip } from "../cast.ts";
import type { Mention } from "../people.ts";
import type { DraftPerson } from "./draftPerson.ts";
import { isSameName } from "./spelling.ts";

/** Mentions whose spelling is rarer than another spelling of the same name; a header's spelling counts as the right one. */
export function spellingSlips(
  mentions: readonly Mention[],
  people: readonly DraftPerson[],
): readonly NameSlip[] {
  return people.flatMap((person) => {
    const counts = new Map<string, number>();
    const own = person.mentions.filter((index) => mentions[index]?.kind === "name");
    for (const index of own) {
      for (const word of wordsOf(mentions[index])) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    if (person.hinted)
      for (const word of person.words) counts.set(word, (counts.get(word) ?? 0) + 100);
    return own.flatMap((index) => slipOf(wordsOf(mentions[index]), counts, index));
  });
}

function wordsOf(mention: Mention | undefined): readonly string[] {
  return mention?.name?.split(/\s+/u) ?? [];
}

function slipOf(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  index: number,
): readonly NameSlip[] {
  for (const word of words) {
    const count = counts.get(word) ?? 0;
    for (const [other, times] of counts) {
      if (
        other !== word &&
        times > count &&
        word.length > 2 &&
        other.toLowerCase() !== word.toLowerCase() &&
        isSameName(word, other)
      )
        return [{ mention: index, kind: "spelling", expected: other }];
    }
  }
  return [];
}

/**
 * Names left from a copied text: called the child outright ("eleven Oliver"), or the doer of a paragraph that otherwise
 * speaks of the child as he or she, names nobody else, and is the only one to hold the name.
 */
export function leftovers(
  mentions: readonly Mention[],
  people: readonly DraftPerson[],
  child: DraftPerson | undefined,
  blockOf: readonly number[],
): readonly NameSlip[] {
  const expected = child?.words[0];
  if (child === undefined || expected === undefined) return [];
  return people
    .filter(
      (person) =>
        person !== child &&
        person.words.length === 1 &&
        !person.hinted &&
        person.mentions.length > 0,
    )
    .flatMap((person) => {
      const named = person.mentions.filter((index) => mentions[index]?.kind === "name");
      const isChild =
        [...person.roles].some((role) => /^(?:elev|barn|dreng|pige)$/u.test(role)) &&
        person.relation === undefined;
      const fits =
        isChild || (named.length < 3 && standsForChild(mentions, named, person, child, blockOf));
      return fits
        ? named.map((index): NameSlip => ({ mention: index, kind: "leftover", expected }))
        : [];
    });
}

function standsForChild(
  mentions: readonly Mention[],
  named: readonly number[],
  person: DraftPerson,
  child: DraftPerson,
  blockOf: readonly number[],
): boolean {
  if (person.relation !== undefined || person.roles.size > 0 || child.mentions.length < 3)
    return false;
  const block = blockOf[named[0] ?? -1];
  if (!named.every((index) => mentions[index]?.leads === true && blockOf[index] === block))
    return false;
  const beside = mentions.filter((_, index) => blockOf[index] === block && !named.includes(index));
  const others = beside.filter((mention) => isOtherPerson(mention, person));
  const sexes = new Set(
    beside.filter((mention) => mention.kind === "pronoun").map(({ sex }) => sex),
  );
  return others.length === 0 && sexes.size === 1;
}

/** Somebody the name could belong beside: another named person, or a single child or grown-up of no unit's staff. */
function isOtherPerson(mention: Mention, person: DraftPerson): boolean {
  if (mention.kind === "name") return mention.name !== person.words[0];
  return mention.kind === "role" && mention.relation === "sibling";
}
