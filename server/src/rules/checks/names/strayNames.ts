import { builtInNames } from "../../../danish/names.ts";
import { holds } from "../../cues/within.ts";
import { perDraft } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import { isLikeLastName, likenessOf } from "./likeNames.ts";
import {
  isIntroduced,
  leadsSentence,
  meet,
  type NameAt,
  namesTold,
  type ToldName,
} from "./namesTold.ts";

/** A name that does not belong, and the one that was probably meant. */
export interface StrayName {
  readonly at: NameAt["at"];
  readonly expected: string;
}

/** Names nobody introduced that look like another person's, clash with one in the same role, or stand in the child's place. */
export const strayNames = perDraft((facts: DraftFacts): readonly StrayName[] => {
  const told = [...namesTold(facts).values()];
  const children = childrenTold(facts, told);
  const child = children[0]?.first;
  return told.flatMap((one) => {
    if ((one.first === child && one.places.length > 1) || one.places.length > 2) return [];
    const expected =
      told.find((other) => other !== one && isMeant(facts, one, other))?.first ??
      (child !== undefined && inChildsPlace(facts, one, children) ? child : undefined);
    return expected === undefined || !one.places.every(({ at }) => facts.isOwnVoice(at))
      ? []
      : one.places.map(({ at }) => ({ at, expected }));
  });
});

/** The children the draft is about that it tells of by name. */
function childrenTold({ cast }: DraftFacts, told: readonly ToldName[]): readonly ToldName[] {
  const names = new Set(cast.subjects.map(({ name }) => name?.split(/\s+/u)[0]));
  return told.filter(({ first }) => names.has(first));
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

/** The sentence's doer, with nobody else named in it and none of these relations. */
function standsAlone(
  facts: DraftFacts,
  { at, sentence }: NameAt,
  others: readonly string[] = ["peer", "sibling"],
): boolean {
  const { people } = facts.signalsIn(at.block).reading;
  return !people.some(
    ({ kind, span, relation }) =>
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      (span.start !== at.start || span.end !== at.end) &&
      (kind === "name" || (relation !== undefined && others.includes(relation))),
  );
}

/** "Derfor mener vi, at Isabella skal ses af en læge": the writer judges, wishes or describes, and it is about the child. */
function inChildsPlace(
  facts: DraftFacts,
  one: ToldName,
  [child, ...siblings]: readonly ToldName[],
): boolean {
  const [place] = one.places;
  if (child === undefined || place === undefined || !isFirst(child, one) || meet(one, child))
    return false;
  if (one.introduced || !isName(one.first) || place.words.length > 1) return false;
  const isChilds = (where: NameAt) =>
    (holds(facts, where.sentence, "navn-barnets-plads") && standsAlone(facts, where)) ||
    (siblings.length === 0 && isDescribed(facts, where));
  return (
    one.places.some(isChilds) &&
    one.places.every((where) => isChilds(where) || isLeading(facts, where)) &&
    !one.places.some((where) => isIntroduced(facts, where))
  );
}

/** First in its sentence, and the only one named there. */
function isLeading(facts: DraftFacts, where: NameAt): boolean {
  return leadsSentence(facts, where.at) && standsAlone(facts, where, ["sibling"]);
}

/** "Emma er motorisk velfungerende", "Drengen Emma starter": a paragraph that begins by telling how the draft's only child is, or a sentence with words for nobody else. */
function isDescribed(facts: DraftFacts, where: NameAt): boolean {
  const { at, mention } = where;
  if (mention.relation !== undefined || !standsAlone(facts, where, ["sibling"])) return false;
  const before = facts.text({ ...at, start: 0, end: at.start });
  const behind = { ...at, start: at.end, end: at.end + longestVerb };
  const opens = opensParagraph(before) && /^ \p{Ll}/u.test(facts.text(behind));
  return (
    (opens && holds(facts, behind, "navn-beskrives")) ||
    (leadsSentence(facts, at) &&
      facts.near(at, "navn-kendetegnes", "sentence").some(({ start }) => start === at.end + 1))
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
        !namesTold(facts).has(place.words.at(-1) ?? "") &&
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
