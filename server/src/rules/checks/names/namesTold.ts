import type { Mention } from "../../../danish/people.ts";
import { holds } from "../../cues/within.ts";
import { perDraft } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

/** One place where somebody is named in full letters. */
export interface NameAt {
  readonly index: number;
  readonly at: Place;
  readonly words: readonly string[];
  readonly mention: Mention;
  readonly sentence: Place;
}

/** A first name as it is spelt, and all its places in reading order. */
export interface ToldName {
  readonly first: string;
  readonly places: readonly NameAt[];
  /** Somewhere it is said who that is: a role beside it, "hedder", or another name beside it. */
  readonly introduced: boolean;
}

/** The names of a draft by first name as spelt; initials, labels and shouted words left out. */
export const namesTold = perDraft((facts: DraftFacts): ReadonlyMap<string, ToldName> => {
  const byFirst = new Map<string, NameAt[]>();
  for (const [index, { at, value }] of facts.mentions.entries()) {
    const words = value.name?.split(/\s+/u) ?? [];
    const first = words[0] ?? "";
    if (value.kind !== "name" || first.length < 3 || /\.|^\p{Lu}+$/u.test(first)) continue;
    if (holds(facts, at, "stamdata-mærkat")) continue;
    const own = byFirst.get(first) ?? [];
    byFirst.set(first, own);
    own.push({ index, at, words, mention: value, sentence: facts.sentence(at) });
  }
  return new Map(
    [...byFirst].map(([first, places]) => [
      first,
      { first, places, introduced: places.some((place) => isIntroduced(facts, place)) },
    ]),
  );
});

/** True when the words beside a name say who it is. */
export function isIntroduced(facts: DraftFacts, { mention, sentence, at }: NameAt): boolean {
  if (mention.relation !== undefined || mention.role !== undefined) return true;
  const after = facts.text({ ...at, start: at.end, end: at.end + 6 });
  const before = { ...at, start: Math.max(sentence.start, at.start - 24), end: at.start };
  return (
    /^ (?:\(|fra )/u.test(after) ||
    endsWith(facts, before, "fremmed-ejer") ||
    holds(facts, sentence, "navn-præsenteret")
  );
}

/** True for the first word of a sentence, or of what is said or judged: "Vi mener, at Emma …", "Drengen Emil …". */
export function leadsSentence(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  const before = facts.text({ ...at, start, end: at.start });
  return /^[^\p{L}\d]*(?:\p{Lu}\p{Ll}+en )?$|(?<!\p{L})at $/u.test(before);
}

/** True when a signal ends right where the place does, a space aside. */
export function endsWith(facts: DraftFacts, { block, end }: Place, kind: string): boolean {
  const { byKind } = facts.signalsIn(block);
  return byKind.get(kind)?.some((signal) => signal.end <= end && end - signal.end < 2) ?? false;
}

/** True when both names stand in one sentence, so that they are two people. */
export function meet(one: ToldName, two: ToldName): boolean {
  const keys = new Set(one.places.map(({ sentence: { block, start } }) => `${block} ${start}`));
  return two.places.some(({ sentence: { block, start } }) => keys.has(`${block} ${start}`));
}
