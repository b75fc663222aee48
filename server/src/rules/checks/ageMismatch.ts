import { findStatedAges, type StatedAge } from "../../danish/statedAges.ts";
import { holds } from "../cues/within.ts";
import { perBlock, perObject } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { anyOf, type Lists } from "../wordLists.ts";
import { type Birth, birthsOf } from "./ages/births.ts";
import { isOutOfPlace } from "./ages/outOfPlace.ts";
import { ownerOf } from "./ages/ownerOf.ts";

/** A stated age that the birth date, the CPR number, the grade or the institution told of beside it gainsay on the draft's day. */
export function* ageMismatch(facts: DraftFacts): Iterable<Match> {
  const found = wrongAges(facts);
  const plain = found.filter(({ age }) => age.form !== "turned");
  for (const { at, real } of plain.length > 0 ? plain : found) {
    if (real === undefined) yield shortfall(at, { message: gradeMessage });
    else yield shortfall(at, { values: { alder: real } });
  }
}

interface WrongAge {
  readonly at: Place;
  readonly age: StatedAge;
  /** The real one, where the birth is known. */
  readonly real: string | undefined;
}

function wrongAges(facts: DraftFacts): readonly WrongAge[] {
  const births = birthsOf(facts);
  const first = new Map<string, number>();
  return facts.blocks.flatMap(({ prose }, block) =>
    agesIn(prose).flatMap((age): readonly WrongAge[] => {
      const at = { block, start: age.start, end: age.end };
      if (!isPersons(facts, at, age) || !isOfNow(facts, at, age)) return [];
      const owner = ownerOf(facts, at);
      if (owner === undefined) return [];
      const birth = birthFor(births, owner);
      if (birth === undefined) return withoutBirth(facts, first, owner, { at, age });
      const real = realAge(age, birth);
      return real === undefined ? [] : [{ at, age, real }];
    }),
  );
}

/** Where no birth is told, the grade, the institution and the age told first gainsay. */
function withoutBirth(
  facts: DraftFacts,
  first: Map<string, number>,
  owner: string,
  { at, age }: Pick<WrongAge, "at" | "age">,
): readonly WrongAge[] {
  if (isMisplaced(facts, at, age)) return [{ at, age, real: undefined }];
  const told = facts.cast.subjects.length < 2 ? toldBefore(first, owner, age) : undefined;
  return told === undefined ? [] : [{ at, age, real: spoken(told) }];
}

/** The age in whole years told first of somebody whose birth is told nowhere, when this one is another and so near that both are meant as theirs. */
function toldBefore(
  first: Map<string, number>,
  owner: string,
  { months, exact, form }: StatedAge,
): number | undefined {
  if (exact || form === "turned" || form === "adjective") return undefined;
  const before = first.get(owner);
  if (before === undefined) first.set(owner, months);
  const apart = Math.abs(months - (before ?? months));
  return apart >= 12 && apart <= 24 ? before : undefined;
}

/** Told of the person as of the draft's day. */
function isOfNow(facts: DraftFacts, at: Place, age: StatedAge): boolean {
  return !isOfAnotherDay(facts, at) && !isOfAnother(facts, at, age);
}

const gradeMessage =
  "„{ord}“ passer ikke med det klassetrin eller den institution, der står ved siden af. Se efter, hvad der er rigtigt, så barnet ikke forveksles.";

const agesIn = perBlock(({ text }) => findStatedAges(text));

/** A number alone is an age only with a person before it in the sentence. */
function isPersons(facts: DraftFacts, at: Place, { form, months }: StatedAge): boolean {
  if (months > 12 * 25) return false;
  const text = facts.block(at.block)?.prose.text ?? "";
  const before = text.slice(Math.max(0, at.start - 40), at.start);
  if (at.start === 0 && !isLabelled(facts, at.block)) return false;
  const people = facts.signalsIn(at.block).reading.people;
  const sentence = facts.sentence(at);
  const last = people.findLast(({ span }) => span.start >= sentence.start && span.end <= at.start);
  const named = facts.near(at, "alder-person", "sentence").filter(({ end }) => end <= at.start);
  const person = Math.max(last?.span.end ?? 0, ...named.map(({ end }) => end));
  if (form === "bare" || form === "turned")
    return (
      holds(facts, { ...at, start: Math.max(0, at.start - 16), end: at.start }, "alder-mærkat") ||
      (last !== undefined && isSubject(text, last.span.end, at))
    );
  return !/på(?: ca\.| cirka| knap| næsten| godt)?\s*$/u.test(before) || at.start - person < 14;
}

/** A value alone is an age by the label in the cell or block before it. */
function isLabelled(facts: DraftFacts, block: number): boolean {
  const before = facts.block(block - 1);
  const end = before?.prose.text.length ?? 0;
  return holds(facts, { block: block - 1, start: 0, end }, ["alder-mærkat", "stamdata-mærkat"]);
}

/** "Kaj er 11", "Ida, født 3/2-2021, er 8", "Han spiller U9 og er 6": nobody and nothing else can be what is counted. */
function isSubject(text: string, end: number, { start }: Place): boolean {
  return /^(?: \p{L}+)?\s*(?:,[^,]*,|\([^)]*\)|[^,]* og)? ?(?:er|fyld\p{L}+|bliver)(?: \p{L}+){0,2} $/u.test(
    text.slice(end, start),
  );
}

/** The child's is the only one told, by whatever name. */
function birthFor(births: ReadonlyMap<string, Birth>, owner: string): Birth | undefined {
  const [only] = births.values();
  return births.get(owner) ?? (owner === "child" && births.size === 1 ? only : undefined);
}

function isOfAnotherDay(facts: DraftFacts, at: Place): boolean {
  const { start } = facts.sentence(at);
  return holds(
    facts,
    { ...at, start, end: Math.min(facts.sentence(at).end, at.end + 24) },
    "alder-anden-tid",
  );
}

/** "Forældre: Nicoline, 17 år", "den treårige sad på gulvet", "9/1 (6 mdr.)": another person's, or of the day it stands beside. */
function isOfAnother(facts: DraftFacts, at: Place, { form }: StatedAge): boolean {
  const text = facts.block(at.block)?.prose.text ?? "";
  const front = text.slice(text.lastIndexOf("\n", at.start - 1) + 1, at.start);
  const parents = parentsOf(facts.ruleSet.lists);
  const { start, end } = facts.source(at);
  const isParents = facts.draft.fields.some(
    ({ label, valueSpan }) =>
      parents.test(label.trim()) && valueSpan.start <= start && end <= valueSpan.end,
  );
  if (isParents || parents.test(front) || /\d[/.]\d{1,2}(?:[-/.]\d{2,4})? \($/u.test(front))
    return true;
  const isDefinite = form === "adjective" && /(?<!\p{L})den $/iu.test(front);
  return (
    isDefinite &&
    facts.near(at, "alder-person", "sentence").every((person) => person.start !== at.end + 1)
  );
}

/** The labels of parents and siblings. */
const parentsOf = perObject(
  (lists: Lists) =>
    new RegExp(`^[\\s*_>-]*${anyOf(lists, "alder-andres-felt")}(?:$|[^.:]*:)`, "iu"),
);

function isMisplaced(facts: DraftFacts, at: Place, { months, form }: StatedAge): boolean {
  const years = Math.floor(months / 12);
  if (form !== "turned") return isOutOfPlace(facts, at, years);
  return isOutOfPlace(facts, at, years) && isOutOfPlace(facts, at, years - 1);
}

/** The person's real age when the stated one does not fit. */
function realAge({ months, exact, form }: StatedAge, { least, most }: Birth): string | undefined {
  const low = exact ? least - 1 : floorYear(least);
  const high = (exact ? most + 1 : floorYear(most) + 11) + (form === "turned" ? 12 : 0);
  return months >= low && months <= high ? undefined : spoken(most);
}

function floorYear(months: number): number {
  return Math.floor(months / 12) * 12;
}

function spoken(months: number): string {
  return months < 36 ? `${months} måneder` : `${Math.floor(months / 12)} år`;
}
