import { builtInNames } from "../../danish/names.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import {
  endsWith,
  isIntroduced,
  leadsSentence,
  meet,
  namesTold,
  type ToldName,
} from "./names/namesTold.ts";
import { strayLastNames, strayNames } from "./names/strayNames.ts";

/** One person spelt in two ways, or a name left from a copied text: marked at the rarer one. */
export function* nameInconsistent(facts: DraftFacts): Iterable<Match> {
  const marked = new Set<string>();
  for (const { at, expected } of [
    ...slips(facts),
    ...strayNames(facts),
    ...strayLastNames(facts),
  ]) {
    const key = `${at.block} ${at.start}`;
    if (marked.has(key)) continue;
    marked.add(key);
    yield shortfall(at, { values: { navn: expected } });
  }
}

/** Letters of the shortest sentence that a misspelt name may stand in. */
const shortest = 15;

/** What the cast found, but for names that are none and for two people told of together; marked at the rarer spelling. */
function slips(facts: DraftFacts) {
  const told = namesTold(facts);
  return facts.cast.slips.flatMap(({ mention, kind, expected }) => {
    const found = facts.mentions[mention];
    if (found === undefined) return [];
    const first = found.value.name?.split(/\s+/u)[0] ?? "";
    if (kind === "leftover" && !isInChildsPlace(facts, found.at, first)) return [];
    const { start, end } = facts.sentence(found.at);
    if (end - start < shortest && !builtInNames.isFirst(first.toLowerCase())) return [];
    const [one, other] = [told.get(first), told.get(expected)];
    if (one === undefined || other === undefined) return [{ at: found.at, expected }];
    if (meet(one, other) || (kind === "spelling" && isSomebodyElse(facts, one, mention))) return [];
    if (one.places.length <= other.places.length) return [{ at: found.at, expected }];
    return other.places
      .filter(({ at }) => kind === "spelling" && !isAside(facts, at))
      .map(({ at }) => ({ at, expected: first }));
  });
}

/** The name is told at this mention, and somewhere with the role of the one who bears it. */
function isSomebodyElse(facts: DraftFacts, { places }: ToldName, mention: number): boolean {
  return (
    places.some(({ index }) => index === mention) &&
    places.some((where) => where.mention.role !== undefined && isIntroduced(facts, where))
  );
}

/** A name alone in brackets is told aside: it is nobody's but its own. */
function isAside(facts: DraftFacts, at: Place): boolean {
  return facts.text({ ...at, start: Math.max(0, at.start - 1), end: at.start }) === "(";
}

/** Where the child's own name would stand. */
function isInChildsPlace(facts: DraftFacts, at: Place, first: string): boolean {
  return leadsSentence(facts, at) && mayBeChild(facts, at, first);
}

/** "Villads er bange for ham": the child is the one behind the pronoun. */
function tellsOfChild(facts: DraftFacts, at: Place): boolean {
  const after = { ...at, start: at.end, end: at.end + besideName };
  return facts
    .signalsIn(at.block)
    .reading.people.some(
      ({ kind, span }) =>
        kind === "pronoun" &&
        span.start >= after.start &&
        span.end <= after.end &&
        /^(?:ham|hende)$/u.test(facts.text({ ...at, start: span.start, end: span.end })),
    );
}

/** Letters within which an object still belongs to the verb of a name. */
const besideName = 24;

/** A name for certain, that no "og" ties to the child and no "fra" to a place. */
function mayBeChild(facts: DraftFacts, at: Place, first: string): boolean {
  const before = facts.text({ ...at, start: Math.max(0, at.start - 24), end: at.start });
  const near = { ...at, start: Math.max(0, at.start - 24), end: at.start };
  const after = facts.text({ ...at, start: at.end, end: at.end + 6 });
  return (
    builtInNames.isFirst(first.toLowerCase()) &&
    !/[^,] og $/u.test(before) &&
    !tellsOfChild(facts, at) &&
    !/^ (?:\(|fra )/u.test(after) &&
    !endsWith(facts, near, "fremmed-ejer")
  );
}
