import { builtInNames } from "../../danish/names.ts";
import type { Mention } from "../../danish/people.ts";
import { namedRelations, sideOf } from "../cues/household.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import {
  adultBeside,
  adultDoes,
  childAfter,
  childBefore,
  sentenceTells,
} from "./otherChildWords.ts";

const label =
  /^\W*(?:forældre\p{L}*|mor|far|moder|fader|plejeforældre|plejefamilie|søskende|afsender|skrevet af|deltagere|til stede|kontakt\p{L}*|familie|barn|barnet|elev|navn|underskrift)\b[^:]{0,30}:/iu;

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

/** Names of the household, the staff and everybody named in fields, front matter, title and signature. */
function safeNames(facts: DraftFacts): Set<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
      for (const part of [word, ...word.split("-")]) names.add(part.toLowerCase());
  };
  for (const field of facts.draft.fields) add(field.value);
  for (const entry of facts.draft.frontMatter?.entries ?? []) add(entry.value);
  const { subjects, parents, siblings, relatives, staff } = facts.cast;
  for (const person of [...subjects, ...parents, ...siblings, ...staff]) add(person.name ?? "");
  for (const person of relatives)
    if (!person.mentions.some((at) => isCousin(facts.mentions[at]?.value))) add(person.name ?? "");
  const body = facts.blocks.filter(({ kind }) => kind !== "frontMatter");
  for (const { kind, prose } of body.slice(0, 4))
    for (const line of prose.text.split("\n"))
      if (
        kind === "heading" ||
        (line.length < 120 && /[:·|–]/u.test(line) && !/[.!?]$/u.test(line)) ||
        label.test(line)
      )
        add(line);
  for (const { prose } of body.slice(-3)) add(signature(prose.text));
  return names;
}

function isCousin(mention: Mention | undefined): boolean {
  return /^(?:fætter|kusine)/u.test(mention?.role ?? "");
}

/** What follows the greeting, or a last block without a whole sentence. */
function signature(text: string): string {
  const greeting = /(?:hilsen|hilsner|mvh|vh)(?!\p{L})/iu.exec(text);
  if (greeting !== null) return text.slice(greeting.index);
  return text.length < 120 && !/[.!?]\s*$/u.test(text) ? text : "";
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
  if (relation === "peer" || isCousin(value)) return "child";
  if (relation !== undefined ? relation !== "relative" : sideOf(facts, value) !== "unknown")
    return "other";
  const sentence = facts.sentence(at);
  const before = facts.text({ ...at, start: sentence.start, end: at.start });
  const after = facts.text({
    ...at,
    start: at.start + (value.name?.length ?? 0),
    end: sentence.end,
  });
  const partner = partnerOf(before, after);
  if (partner !== undefined && isOf(facts.cast.subjects, partner)) return "child";
  if (childBefore.test(before) || childAfter.test(after)) return "child";
  if (partner !== undefined && isGrownUp(facts, partner)) return "other";
  if (adultBeside.test(before.slice(-24)) || adultBeside.test(after.slice(0, 18))) return "other";
  if (adultDoes.test(after)) return "other";
  const tells = isChildsWord(facts, at) || sentenceTells.test(facts.text(sentence));
  return tells || pairedWithChild(facts, at, before) ? "child" : "unsure";
}

/** Named by the child itself, in a quotation. */
function isChildsWord(facts: DraftFacts, at: Place): boolean {
  const { quotations } = facts.blocks[at.block]?.prose ?? { quotations: [] };
  return (
    quotations.some(({ inner }) => inner.start <= at.start && at.end <= inner.end) &&
    facts.has(at, "barn-siger", "sentence", "any")
  );
}

/** "på Gran Canaria": behind such a word a name that is no first name is a place. */
function isPlace(facts: DraftFacts, { at, value }: Placed<Mention>): boolean {
  const before = facts.text({ ...at, start: facts.sentence(at).start, end: at.start });
  return (
    /(?:^|\s)(?:på|i|til|fra)\s+$/iu.test(before) && !builtInNames.isFirst(first(value.name ?? ""))
  );
}

/** Who stands beside in "Theo og Elliot", "Elliot og Theo". */
function partnerOf(before: string, after: string): string | undefined {
  return /(\p{Lu}\p{L}+) og\s*$/u.exec(before)?.[1] ?? /^\s*og (\p{Lu}\p{L}+)/u.exec(after)?.[1];
}

function isGrownUp({ cast }: DraftFacts, name: string): boolean {
  return isOf([...cast.parents, ...cast.relatives, ...cast.staff], name);
}

function isOf(people: readonly { readonly name: string | undefined }[], name: string): boolean {
  return people.some((person) => person.name?.split(/[\s-]+/u).includes(name));
}

/** "Liam og Selma": the second of a pair is what the first is. */
function pairedWithChild(facts: DraftFacts, at: Place, before: string): boolean {
  const pair = /^(.*?)(\p{Lu}\p{L}+)(?:, \p{Lu}\p{L}+)* og $/su.exec(before);
  return pair !== null && childBefore.test(pair[1] ?? "") && !facts.isHeading(at);
}

/** The name without its genitive -s. */
function bare(facts: DraftFacts, { at, value }: Placed<Mention>): Place {
  const text = facts.text(at);
  const own = value.name !== undefined && text.startsWith(value.name);
  return { ...at, end: at.start + (own ? (value.name?.length ?? 0) : text.length) };
}
