import { builtInNames } from "../../../danish/names.ts";
import { holds } from "../../cues/within.ts";
import type { DraftFacts } from "../../facts.ts";
import { isLikeLastName, likenessOf } from "./likeNames.ts";
import { isIntroduced, meet, type NameAt, namesTold, type ToldName } from "./namesTold.ts";

/** A name that does not belong, and the one that was probably meant. */
export interface StrayName {
  readonly at: NameAt["at"];
  readonly expected: string;
}

/** Names nobody introduced that look like another person's, clash with one in the same role, or stand in the child's place. */
export function strayNames(facts: DraftFacts): readonly StrayName[] {
  const told = [...namesTold(facts).values()];
  const child = facts.cast.subjects[0]?.name?.split(/\s+/u)[0];
  return told.flatMap((one) => {
    if ((one.first === child && one.places.length > 1) || one.places.length > 2) return [];
    const expected =
      told.find((other) => other !== one && isMeant(facts, one, other))?.first ??
      (child !== undefined && inChildsPlace(facts, one, told, child) ? child : undefined);
    return expected === undefined || !one.places.every(({ at }) => facts.isOwnVoice(at))
      ? []
      : one.places.map(({ at }) => ({ at, expected }));
  });
}

/** True when a name is most likely a slip for another. */
function isMeant(facts: DraftFacts, one: ToldName, other: ToldName): boolean {
  const [place] = one.places;
  if (place === undefined || !isFirst(other, one) || meet(one, other)) return false;
  const likeness = likenessOf(one.first, other.first);
  if (likeness === "none" || (likeness !== "same" && !isName(one.first))) return false;
  if (sharesRole(facts, one, other)) return true;
  if (one.introduced || one.places.some(({ words }) => words.length > 1)) return false;
  if (likeness === "letter" || weight(facts, other) <= one.places.length) return false;
  return likeness === "same" || standsAlone(facts, place);
}

function isName(word: string): boolean {
  return word.split("-").every((part) => builtInNames.isFirst(part.toLowerCase()));
}

/** Told before, and at least as often. */
function isFirst(other: ToldName, one: ToldName): boolean {
  const [first, second] = [other.places[0]?.index ?? 0, one.places[0]?.index ?? 0];
  return first < second && other.places.length >= one.places.length;
}

/** Times a name is told; one that is introduced or the child's counts once more. */
function weight(facts: DraftFacts, { first, places, introduced }: ToldName): number {
  const isChild = facts.cast.subjects.some(({ name }) => name?.split(/\s+/u)[0] === first);
  return places.length + (isChild || introduced ? 1 : 0);
}

/** "Lillebror Anton … sin lillebror Aksel": one brother under two names. */
function sharesRole({ ruleSet }: DraftFacts, one: ToldName, other: ToldName): boolean {
  const single = ruleSet.lists.get("navn-én-om-rollen") ?? [];
  const roles = new Set(other.places.flatMap(({ mention: { role } }) => role ?? []));
  return one.places.some(
    ({ mention: { role } }) => role !== undefined && roles.has(role) && single.includes(role),
  );
}

/** The sentence's doer, with nobody else named in it. */
function standsAlone(facts: DraftFacts, { at, sentence }: NameAt): boolean {
  const { people } = facts.signalsIn(at.block).reading;
  return !people.some(
    ({ kind, span, relation }) =>
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      (span.start !== at.start || span.end !== at.end) &&
      (kind === "name" || relation === "peer" || relation === "sibling"),
  );
}

/** "Derfor mener vi, at Isabella skal ses af en læge": the writer's judgement or wish is about the child. */
function inChildsPlace(
  facts: DraftFacts,
  one: ToldName,
  told: readonly ToldName[],
  child: string,
): boolean {
  const own = told.find(({ first }) => first === child);
  const [place] = one.places;
  if (own === undefined || place === undefined || !isFirst(own, one) || meet(one, own))
    return false;
  if (one.introduced || !isName(one.first) || place.words.length > 1) return false;
  return one.places.every(
    (where) =>
      (holds(facts, where.sentence, "navn-barnets-plads") || isDescribed(facts, where)) &&
      standsAlone(facts, where) &&
      !isIntroduced(facts, where),
  );
}

/** "Emma er motorisk velfungerende", "Drengen Emma starter": a paragraph that begins by telling how the draft's only child is. */
function isDescribed(facts: DraftFacts, { at, mention }: NameAt): boolean {
  if (facts.cast.subjects.length > 1 || mention.relation !== undefined) return false;
  const before = facts.text({ ...at, start: 0, end: at.start });
  const after = facts.text({ ...at, start: at.end, end: at.end + longestVerb });
  return (
    opensParagraph(before) &&
    holds(facts, { ...at, start: at.end, end: at.end + longestVerb }, "navn-beskrives") &&
    /^ \p{Ll}/u.test(after)
  );
}

/** Letters within which the verb behind a name stands. */
const longestVerb = 14;

function opensParagraph(before: string): boolean {
  return /^[\s>*_-]*(?:\p{Lu}\p{Ll}+ )?$/u.test(before);
}

/** One first name with two last names, told apart from each other: "Hanne Riis … Hanne Friis". */
export function strayLastNames(facts: DraftFacts): readonly StrayName[] {
  return [...namesTold(facts).values()].flatMap(({ places }) => {
    const full = places.filter(({ words }) => words.length > 1);
    const [first] = full;
    if (first === undefined) return [];
    return full.flatMap((place) => {
      const isOther =
        !place.words.some((word, index) => index > 0 && first.words.includes(word)) &&
        !isAbbreviated(place) &&
        !isAbbreviated(first) &&
        isLastName(place.words.at(-1) ?? "", first.words.at(-1) ?? "") &&
        place.mention.role === undefined &&
        !holds(facts, place.sentence, "navn-præsenteret") &&
        !full.some(
          ({ words, sentence }) =>
            words.at(-1) !== place.words.at(-1) &&
            sentence.block === place.sentence.block &&
            sentence.start === place.sentence.start,
        );
      return isOther ? [{ at: place.at, expected: first.words.join(" ") }] : [];
    });
  });
}

function isLastName(word: string, other: string): boolean {
  return builtInNames.isLast(word.toLowerCase()) || isLikeLastName(word, other);
}

function isAbbreviated({ words }: NameAt): boolean {
  return words.some((word) => word.length < 3 || word.includes("."));
}
