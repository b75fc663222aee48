import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** On which side of the matter somebody stands. */
export type Side = "child" | "mother" | "father" | "parents" | "foster" | "other";

/** The side of every mention of the draft by its index, pronouns included where the cast could settle them. */
export const sidesOf = perDraft((facts: DraftFacts): ReadonlyMap<number, Side> => {
  const map = new Map<number, Side>();
  const { subjects, parents, relatives, siblings, staff, peers, others } = facts.cast;
  const put = (people: typeof subjects, sideOf: (relation: string | undefined) => Side) => {
    for (const { relation, mentions } of people)
      for (const mention of mentions) map.set(mention, sideOf(relation));
  };
  put([...siblings, ...staff, ...peers, ...others], () => "other");
  put(relatives, (relation) => (relation === "foster" ? "foster" : "other"));
  put(parents, (relation) =>
    relation === "mother" || relation === "father" ? relation : "parents",
  );
  put(subjects, () => "child");
  for (const { mentions } of [...peers, ...others]) {
    const side = mentions.flatMap((mention) => sideOfPart(facts, mention) ?? [])[0];
    if (side !== undefined) for (const mention of mentions) map.set(mention, side);
  }
  return map;
});

/** Whoever is named in the part on the parents, and is nobody else that is known, is one of them. */
function sideOfPart(facts: DraftFacts, mention: number): Side | undefined {
  const at = facts.mentions[mention]?.at;
  if (at === undefined || facts.isHeading(at)) return undefined;
  const title = facts.sectionOf(at).title ?? "";
  const [, side] = parts.find(([form]) => form.test(title)) ?? [];
  return side;
}

const parts: readonly (readonly [RegExp, Side])[] = [
  [/^\W*(?:\d+\W*)?mor(?:en)?\W*$/iu, "mother"],
  [/^\W*(?:\d+\W*)?far(?:en)?\W*$/iu, "father"],
  [/^\W*(?:\d+\W*)?(?:forældre(?:ne)?|mor og far)\W*$/iu, "parents"],
];

/** Whom the last mention before a place, in the same sentence or the one before, is of; undefined when nobody is named. */
export function lastNamedBefore(facts: DraftFacts, at: Place): Side | undefined {
  const { start } = facts.sentence(at);
  let last: Side | undefined;
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.at.block < at.block || mention.at.start < start - 160) continue;
    if (mention.at.block > at.block || mention.at.start >= at.start) break;
    last = sidesOf(facts).get(index) ?? last;
  }
  return last;
}

/** The sides named within a place. */
export function sidesWithin(facts: DraftFacts, at: Place): ReadonlySet<Side> {
  const found = new Set<Side>();
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.at.block !== at.block || mention.at.start < at.start || mention.at.end > at.end)
      continue;
    const side = sidesOf(facts).get(index);
    if (side !== undefined) found.add(side);
  }
  return found;
}
