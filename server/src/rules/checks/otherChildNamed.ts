import { cousins } from "../../danish/data/roles.ts";
import { conjunctions, placePrepositions } from "../../danish/data/smallWords.ts";
import { builtInNames } from "../../danish/names.ts";
import type { Mention, Relation } from "../../danish/people.ts";
import { namedRelations, sideOf } from "../cues/household.ts";
import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import {
  isAsGrownUp,
  isAsOtherChild,
  isBesideChildren,
  isMadeUp,
  isOfAge,
  isOfHomeOrStaff,
  isPresented,
  pairOf,
} from "./besideName.ts";
import { strayNames } from "./names/strayNames.ts";
import { isCertain, safeNames } from "./safeNames.ts";

/** The first mention of each child or young person of the peer group who is named. */
export const otherChildNamed = perDraft((facts: DraftFacts): readonly Match[] => [
  ...othersIn(facts),
]);

function* othersIn(facts: DraftFacts): Iterable<Match> {
  const groups = namedOthers(facts);
  groups.delete(theChild(facts, groups) ?? "");
  const grownUp = listed(facts, "voksennavne");
  const told = new Set<string>();
  for (const [key, mentions] of groups) {
    const known = builtInNames.isFirst(knownPart(key));
    const sort = !known ? "unknown" : grownUp.has(key) ? "grown-up" : "child";
    if (!known && mentions.every(({ at }) => opensSentence(facts, at))) continue;
    if (isOtherChild(facts, mentions, sort)) told.add(key);
  }
  for (const [key, [opening]] of groups)
    if (opening !== undefined && (told.has(key) || isPairedWith(facts, opening, told)))
      yield shortfall(bare(facts, opening));
}

/** "Clara Dahl og Rosa fra 6.c": whoever is told of in one breath with another child is one too. */
function isPairedWith(facts: DraftFacts, opening: Placed<Mention>, told: ReadonlySet<string>) {
  const pair = pairOf(facts, opening.at);
  return pair !== undefined && told.has(first(pair.name)) && standing(facts, opening) !== "other";
}

/** The mentions of all who are named and neither of the household nor of the staff, by first name. */
function namedOthers(facts: DraftFacts): Map<string, Placed<Mention>[]> {
  const safe = safeNames(facts);
  for (const part of listed(facts, "kendte-navne")) safe.add(part);
  const groups = new Map<string, Placed<Mention>[]>();
  const slips = new Set(
    facts.cast.slips.flatMap(({ kind, mention }) => (kind === "spelling" ? [mention] : [])),
  );
  const strays = strayNames(facts);
  for (const [index, mention] of facts.mentions.entries()) {
    const { name, kind } = mention.value;
    const key = kind === "name" && name !== undefined ? first(name) : "";
    if (key.length < 3 || safe.has(key) || slips.has(index) || isShouted(name ?? "")) continue;
    if (strays.some(({ at }) => at.block === mention.at.block && at.start === mention.at.start))
      continue;
    groups.set(key, groups.get(key) ?? []);
    groups.get(key)?.push(mention);
  }
  return groups;
}

/** What a first name alone tells: one no list knows may be a brand; one of older people is a child's only where told. */
type Sort = "child" | "grown-up" | "unknown";

/** The words of a list, lower case. */
function listed({ ruleSet }: DraftFacts, name: string): ReadonlySet<string> {
  return new Set(
    (ruleSet.lists.get(name) ?? []).flatMap(
      (words) => words.toLowerCase().match(/[\p{L}-]+/gu) ?? [],
    ),
  );
}

/** The key a person goes by: the first word, of "Ida-Sofie" the whole. */
function first(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}

/** The part of a first name that lists know: "Ida" of "Ida-Sofie". */
function knownPart(name: string): string {
  return first(name).split("-")[0] ?? "";
}

/** Where no heading or field names the child, the name that stands most often is the child's. */
function theChild(
  facts: DraftFacts,
  groups: ReadonlyMap<string, readonly Placed<Mention>[]>,
): string | undefined {
  if (facts.cast.subjects.some((one) => one.name !== undefined && isCertain(one))) return undefined;
  const [most] = [...groups]
    .filter(([, mentions]) => mentions.every((one) => standing(facts, one) === "unsure"))
    .filter(([, [opening]]) => opening === undefined || !isBesideTheChild(facts, opening.at))
    .sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/** "Hun sov hos Beate", "Nanna og hun": the child is told of by a pronoun or a role beside the name, which is another's. */
function isBesideTheChild(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  return facts.mentions.some(({ at: other, value: { kind, relation } }) => {
    if (other.block !== at.block || kind === "name") return false;
    if (other.start > at.end)
      return kind === "pronoun" && isAnd(facts.text({ ...at, start: at.end, end: other.start }));
    return relation === "child" && other.start >= start && other.end < at.start;
  });
}

function isAnd(words: string): boolean {
  return conjunctions.has(words.trim());
}

/** Shouted words are no names. */
function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

/** A first name alone, two of them, or one and a letter, as classes tell two apart: grown-ups have a surname. */
function isFirstName(name: string): boolean {
  if (/^\p{L}+ \p{Lu}\.?$/u.test(name)) return true;
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  return words.length === 1 || (builtInNames.isFirst(last) && !builtInNames.isLast(last));
}

/** An unknown word with a capital may be any word where a sentence, a line or a quotation begins. */
function opensSentence(facts: DraftFacts, at: Place): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: at.start });
  return /(?:^|[:"»„”“'\n–-]|\d\.)\s*$/u.test(before);
}

/**
 * True when some mention tells that it is a child and none that it is a grown-up or of the family. A plain first name of
 * which nothing is told counts too, but for names of older people, where the family or the staff is told of, and minutes.
 */
function isOtherChild(
  facts: DraftFacts,
  mentions: readonly Placed<Mention>[],
  sort: Sort,
): boolean {
  const told = mentions.map((mention) => standing(facts, mention));
  if (told.includes("other") || mentions.some((mention) => isPlace(facts, mention))) return false;
  if (told.includes("child")) return true;
  if (told.includes("maybe")) return sort === "child";
  if (sort !== "child" || facts.signals("ufødt").length > 0) return false;
  if (facts.doctype === "netvaerksmoede") return false;
  return mentions.some(
    ({ at, value: { name = "" } }) =>
      isFirstName(name) &&
      builtInNames.isPlain(knownPart(name)) &&
      !facts.inSection(at, ["parents", "family", "informed", "sender", "participants"]),
  );
}

/** What one mention tells of the person; "maybe": only that children are spoken of beside it. */
function standing(
  facts: DraftFacts,
  { at, value }: Placed<Mention>,
): "child" | "maybe" | "other" | "unsure" {
  const relation = value.relation ?? toldElsewhere(facts, value);
  if (isMadeUp(facts, at) || isOfAge(facts, at) || isPresented(facts, at)) return "other";
  const byClass = relation === "peer" && value.role === undefined;
  if ((relation === "peer" && !byClass) || cousins.has(value.role ?? "")) return "child";
  if (!byClass && isTold(facts, value, relation)) return "other";
  if (isOfHomeOrStaff(facts, at)) return "other";
  const pair = pairOf(facts, at);
  const beside = pair === undefined ? undefined : sideOfPair(facts, pair.name);
  if (beside === "child" || isAsOtherChild(facts, at, value)) return "child";
  if (beside === "other" || isAsGrownUp(facts, at, value)) return "other";
  if (isChildsWord(facts, at) || pair?.isOtherChild === true) return "child";
  return byClass || isBesideChildren(facts, at, value) ? "maybe" : "unsure";
}

/** What the draft tells of the name elsewhere; that it is the child's only where that is certain. */
function toldElsewhere(facts: DraftFacts, { name = "" }: Mention): Relation | undefined {
  const relation = namedRelations(facts).get(first(name));
  if (relation !== "child") return relation;
  const { subjects } = facts.cast;
  return subjects.some((one) => isCertain(one) && isOf([one], name)) ? relation : undefined;
}

/** The draft tells what the person is to the child, and it is neither a playmate nor one of the wider family. */
function isTold(facts: DraftFacts, value: Mention, relation: Relation | undefined): boolean {
  if (relation !== undefined) return relation !== "relative";
  const side = sideOf(facts, value);
  return side !== "unknown" && side !== "child";
}

/** Whether the other of a pair is the child itself or one of the grown-ups. */
function sideOfPair({ cast }: DraftFacts, name: string): "child" | "other" | undefined {
  if (isOf(cast.subjects, name)) return "child";
  return isOf([...cast.parents, ...cast.relatives, ...cast.staff], name) ? "other" : undefined;
}

/** Named by the child itself, in a quotation. */
function isChildsWord(facts: DraftFacts, at: Place): boolean {
  const { quotations } = facts.block(at.block)?.prose ?? { quotations: [] };
  return (
    quotations.some(({ inner }) => inner.start <= at.start && at.end <= inner.end) &&
    facts.has(at, "barn-siger", "sentence", "any")
  );
}

/** "på Gran Canaria": behind such a word a name that is no first name is a place. */
function isPlace(facts: DraftFacts, { at, value }: Placed<Mention>): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: at.start });
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return placePrepositions.has(word) && !builtInNames.isFirst(first(value.name ?? ""));
}

function isOf(people: readonly { readonly name: string | undefined }[], name: string): boolean {
  return people.some((person) => person.name?.split(/[\s-]+/u).includes(name));
}

/** The name without its genitive -s. */
function bare(facts: DraftFacts, { at, value }: Placed<Mention>): Place {
  const text = facts.text(at);
  const own = value.name !== undefined && text.startsWith(value.name);
  return { ...at, end: at.start + (own ? (value.name?.length ?? 0) : text.length) };
}
