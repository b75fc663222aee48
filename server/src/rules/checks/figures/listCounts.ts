import { holds } from "../../cues/within.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { isDay } from "./days.ts";
import { placeIn, type Quantity, quantitiesIn, sentencesWithFigures } from "./figureWords.ts";

/** A number of talks, or of days, that the list under or above it does not make: "15 dage:" over "4 dage: …", "i alt seks samtaler" under five. */
export function* wrongListCounts(facts: DraftFacts): Iterable<Place> {
  const lists = listsOf(facts);
  for (const { at, words } of sentencesWithFigures(facts)) {
    const above = lists.find(({ to }) => to === at.block);
    const below =
      words.trimEnd().endsWith(":") &&
      isLast(facts, at) &&
      lists.find(({ from }) => from === at.block + 1);
    const told = quantitiesIn(words.replace(/:\s*$/u, "")).at(-1);
    if (told?.noun === undefined) continue;
    const made =
      (below ? (sumUnder(facts, below, told) ?? daysIn(facts, at, below, told)) : undefined) ??
      (above !== undefined && holds(facts, at, "tal-opsummeret")
        ? daysIn(facts, at, above, told)
        : undefined);
    if (made !== undefined && made !== told.value) yield placeIn(at, told);
  }
}

/** The blocks of a list, end-exclusive. */
interface List {
  readonly from: number;
  readonly to: number;
}

function listsOf(facts: DraftFacts): readonly List[] {
  const lists: List[] = [];
  let from: number | undefined;
  for (const [index, { kind }] of facts.blocks.entries()) {
    if (kind === "listItem") from ??= index;
    else if (from !== undefined) {
      lists.push({ from, to: index });
      from = undefined;
    }
  }
  return from === undefined ? lists : [...lists, { from, to: facts.blocks.length }];
}

function isLast(facts: DraftFacts, at: Place): boolean {
  return (facts.block(at.block)?.prose.text.trimEnd().length ?? 0) <= at.end;
}

/** What the items under a number add up to, when each opens with a number of the same: "4 dage: …". */
function sumUnder(facts: DraftFacts, { from, to }: List, told: Quantity): number | undefined {
  const firsts = facts.blocks
    .slice(from, to)
    .map(({ prose }) => quantitiesIn(prose.text.slice(0, 40))[0]);
  const values = firsts.flatMap((first) =>
    first?.start === 0 && first.noun === told.noun ? [first.value] : [],
  );
  if (values.length < 2 || values.length < firsts.length) return undefined;
  return values.reduce((sum, one) => sum + one, 0);
}

/** The number of items, when each opens with its day and talks or times are what was counted. */
function daysIn(
  facts: DraftFacts,
  at: Place,
  { from, to }: List,
  told: Quantity,
): number | undefined {
  if (!holds(facts, placeIn(at, told), "tal-gange") || holds(facts, at, "tal-udeladt"))
    return undefined;
  const items = facts.blocks.slice(from, to);
  const isDated = items.every((_, index) => {
    const [first] = facts.times(from + index);
    return first !== undefined && first.at.start <= 4 && isDay(first.value);
  });
  return isDated && items.length > 1 ? items.length : undefined;
}
