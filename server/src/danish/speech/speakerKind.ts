import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import { roleOf } from "../people/roles.ts";
import type { Mention, Relation } from "../people.ts";
import type { SpeakerKind } from "../speech.ts";
import type { Token } from "../words.ts";

const kinds: Readonly<Record<Relation, SpeakerKind>> = {
  child: "child",
  mother: "mother",
  father: "father",
  parents: "parents",
  stepparent: "relative",
  partner: "relative",
  foster: "relative",
  sibling: "relative",
  grandparent: "relative",
  relative: "relative",
  staff: "teacher",
  professional: "professional",
  peer: "peer",
  adult: "unknown",
};

/** Who the words of a speaker are, by the mentions of the block when they are given, else by the words alone. */
export function speakerKindOf(words: readonly Token[], people: readonly Mention[]): SpeakerKind {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return "unknown";
  if (words.some((word) => /^(?:jeg|vi|undertegnede)$/u.test(word.norm))) return "writer";
  const mentions = mentionsIn(people, { start: first.start, end: last.end });
  if (isPair(words)) return "parents";
  const told =
    mentions.find((mention) => mention.relation !== undefined && mention.kind !== "pronoun") ??
    mentions.find((mention) => mention.relation !== undefined && mention.kind === "pronoun");
  if (told?.relation !== undefined)
    return told.role === undefined || !isPlural(told.role, words)
      ? kinds[told.relation]
      : pluralKind(told);
  if (mentions.some((mention) => mention.name !== undefined)) return "named";
  return byWords(words);
}

/** The mentions that meet `span`; `people` is in order. */
export function mentionsIn(people: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < people.length; at++) {
    const mention = people[at];
    if (mention === undefined || !overlaps(mention.span, span)) break;
    found.push(mention);
  }
  return found;
}

function isPair(words: readonly Token[]): boolean {
  const relations = words.map((word) => roleOf(word.norm)?.relation);
  return (
    relations.includes("parents") || (relations.includes("mother") && relations.includes("father"))
  );
}

function isPlural(role: string, words: readonly Token[]): boolean {
  return words.some(
    (word) => roleOf(word.norm)?.role === role && roleOf(word.norm)?.plural === true,
  );
}

function pluralKind(mention: Mention): SpeakerKind {
  return mention.relation === "peer" || mention.relation === "sibling"
    ? "group"
    : kinds[mention.relation ?? "adult"];
}

function byWords(words: readonly Token[]): SpeakerKind {
  for (const word of words) {
    if (/^(?:han|hun)$/u.test(word.norm)) return "child";
    if (/^(?:de|man|alle|flere|nogen|nogle|andre)$/u.test(word.norm)) return "group";
    const role = roleOf(word.norm);
    if (role !== undefined)
      return role.plural && role.relation === "peer" ? "group" : kinds[role.relation];
  }
  return words.some((word) => word.capital && word.norm.length > 1) ? "named" : "unknown";
}
