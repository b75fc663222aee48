import { builtInNames } from "../../danish/names.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { endsWith, isIntroduced, meet, namesTold } from "./names/namesTold.ts";
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

/** What the cast found, but for names that are none and for two people told of together. */
function slips(facts: DraftFacts) {
  const told = namesTold(facts);
  return facts.cast.slips.flatMap(({ mention, kind, expected }) => {
    const found = facts.mentions[mention];
    const first = found?.value.name?.split(/\s+/u)[0] ?? "";
    const [one, other] = [told.get(first), told.get(expected)];
    if (found === undefined) return [];
    if (kind === "leftover" && !mayBeChild(facts, found.at, first)) return [];
    const { start, end } = facts.sentence(found.at);
    if (end - start < shortest && !builtInNames.isFirst(first.toLowerCase())) return [];
    if (one !== undefined && other !== undefined) {
      const place = one.places.find(({ index }) => index === mention);
      if (
        meet(one, other) ||
        (place !== undefined &&
          kind === "spelling" &&
          one.places.some(
            (where) => where.mention.role !== undefined && isIntroduced(facts, where),
          ))
      )
        return [];
    }
    return [{ at: found.at, expected }];
  });
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
