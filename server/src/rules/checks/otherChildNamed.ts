import { cousins } from "../../danish/data/roles.ts";
import { placePrepositions } from "../../danish/data/smallWords.ts";
import { builtInNames } from "../../danish/names.ts";
import type { Mention } from "../../danish/people.ts";
import { namedRelations, sideOf } from "../cues/household.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { isAsGrownUp, isAsOtherChild, pairOf } from "./besideName.ts";
import { safeNames } from "./safeNames.ts";

/** The first mention of each child or young person of the peer group who is named. */
export function* otherChildNamed(facts: DraftFacts): Iterable<Match> {
  const safe = safeNames(facts);
  for (const known of facts.ruleSet.lists.get("kendte-navne") ?? [])
    for (const part of known.split(/\s+/u)) safe.add(part.toLowerCase());
  const groups = new Map<string, Placed<Mention>[]>();
  const slips = new Set(
    facts.cast.slips.flatMap(({ kind, mention }) => (kind === "spelling" ? [mention] : [])),
  );
  for (const [index, mention] of facts.mentions.entries()) {
    const { name, kind } = mention.value;
    const key = kind === "name" && name !== undefined ? first(name) : "";
    if (key.length < 3 || safe.has(key) || slips.has(index) || isShouted(name ?? "")) continue;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  groups.delete(theChild(facts, groups) ?? "");
  for (const [key, mentions] of groups) {
    const sure = builtInNames.isFirst(key) || mentions.some(({ at }) => !opensSentence(facts, at));
    if (sure && isOtherChild(facts, mentions) && mentions[0] !== undefined)
      yield shortfall(bare(facts, mentions[0]));
  }
}

function first(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}

/** Where no heading or field names the child, the name that stands most often is the child's. */
function theChild(
  facts: DraftFacts,
  groups: ReadonlyMap<string, readonly Placed<Mention>[]>,
): string | undefined {
  if (facts.cast.subjects.some(({ name }) => name !== undefined)) return undefined;
  const [most] = [...groups]
    .filter(([, mentions]) => mentions.every((one) => standing(facts, one) === "unsure"))
    .sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/** Shouted words are no names. */
function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

/** A first name alone, or two first names: grown-ups are told with a surname. */
function isFirstName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  return words.length === 1 || (builtInNames.isFirst(last) && !builtInNames.isLast(last));
}

/** An unknown word with a capital may be any word where a sentence, a line or a quotation begins. */
function opensSentence(facts: DraftFacts, at: Place): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: at.start });
  return /(?:^|[:"»„”“'\n–-])\s*$/u.test(before);
}

/**
 * True when some mention tells that it is a child and none that it is a grown-up or of the family. A plain first name of
 * which nothing is told counts too, but for minutes, where grown-ups are called so: a name too many costs a glance.
 */
function isOtherChild(facts: DraftFacts, mentions: readonly Placed<Mention>[]): boolean {
  const told = mentions.map((mention) => standing(facts, mention));
  if (told.includes("other") || mentions.some((mention) => isPlace(facts, mention))) return false;
  if (told.includes("child")) return true;
  if (facts.signals("ufødt").length > 0) return false;
  const plain = mentions.some(
    ({ value }) => isFirstName(value.name ?? "") && builtInNames.isPlain(first(value.name ?? "")),
  );
  return plain && facts.doctype !== "netvaerksmoede";
}

/** What one mention tells of the person. */
function standing(facts: DraftFacts, { at, value }: Placed<Mention>): "child" | "other" | "unsure" {
  const relation = value.relation ?? namedRelations(facts).get(first(value.name ?? ""));
  if (relation === "peer" || cousins.has(value.role ?? "")) return "child";
  if (relation !== undefined ? relation !== "relative" : sideOf(facts, value) !== "unknown")
    return "other";
  const pair = pairOf(facts, at);
  if (pair !== undefined && isOf(facts.cast.subjects, pair.name)) return "child";
  if (isAsOtherChild(facts, at, value)) return "child";
  if (pair !== undefined && isGrownUp(facts, pair.name)) return "other";
  if (isAsGrownUp(facts, at, value)) return "other";
  const tells = isChildsWord(facts, at) || facts.has(at, "børn-sammen", "sentence");
  return tells || pair?.isOtherChild === true ? "child" : "unsure";
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

function isGrownUp({ cast }: DraftFacts, name: string): boolean {
  return isOf([...cast.parents, ...cast.relatives, ...cast.staff], name);
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
