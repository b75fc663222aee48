import { perDraft } from "../facts/remembered.ts";
import { keyed } from "../facts/watch.ts";
import type { DraftFacts, Facts } from "../facts.ts";
import type { Place } from "../place.ts";

/** On which side of the matter somebody stands. */
export type Side = "child" | "mother" | "father" | "parents" | "foster" | "other";

/** The side of every mention of the draft by its index, pronouns included where the cast could settle them. */
export const sidesOf = perDraft((facts: Facts): ReadonlyMap<number, Side> => {
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
function sideOfPart(facts: Facts, mention: number): Side | undefined {
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

/** A mention of a block and the side it is on. */
interface Sided {
  readonly at: Place;
  readonly side: Side | undefined;
}

const sidedByBlock = perDraft((facts: Facts): ReadonlyMap<number, readonly Sided[]> => {
  const blocks = new Map<number, Sided[]>();
  const sides = sidesOf(facts);
  for (const [index, { at }] of facts.mentions.entries()) {
    const own = blocks.get(at.block) ?? [];
    blocks.set(at.block, own);
    own.push({ at, side: sides.get(index) });
  }
  return blocks;
});

/** The mentions of one block; who they are may change from elsewhere. */
function sidedIn(facts: Facts, block: number): readonly Sided[] {
  const read = (all: Facts) => sidedByBlock(all).get(block) ?? [];
  const keyOf = (all: Facts) =>
    read(all)
      .map(({ at, side }) => `${at.start} ${side}`)
      .join(" ");
  return keyed(facts, keyOf, read);
}

/** Whom the last mention before a place, in the same sentence or the one before, is of; undefined when nobody is named. */
export function lastNamedBefore(facts: DraftFacts, at: Place): Side | undefined {
  const { start } = facts.sentence(at);
  let last: Side | undefined;
  for (const mention of sidedIn(facts, at.block)) {
    if (mention.at.start < start - 160) continue;
    if (mention.at.start >= at.start) break;
    last = mention.side ?? last;
  }
  return last;
}

/** The sides named within a place. */
export function sidesWithin(facts: DraftFacts, at: Place): ReadonlySet<Side> {
  const found = new Set<Side>();
  for (const { at: mention, side } of sidedIn(facts, at.block))
    if (side !== undefined && mention.start >= at.start && mention.end <= at.end) found.add(side);
  return found;
}
