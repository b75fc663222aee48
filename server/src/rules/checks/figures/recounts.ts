import { holds } from "../../cues/within.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import {
  type Figured,
  placeIn,
  type Quantity,
  quantitiesOf,
  sentencesWithFigures,
} from "./figureWords.ts";

/** Three names or more in a row, each with an age or none: "Ida (4), Bo (6) og Liv". */
const names =
  /\p{Lu}[\p{L}-]+(?: \(\d{1,2}\))?(?:, \p{Lu}[\p{L}-]+(?: \(\d{1,2}\))?)+,? og \p{Lu}[\p{L}-]+/u;

/** A number that points back ("alle fem gange", "de ni tilfælde", "alle tre børn") and differs from what was counted before. */
export function* wrongRecounts(facts: DraftFacts): Iterable<Place> {
  const last = new Map<Kind, Counted>();
  for (const figured of sentencesWithFigures(facts)) {
    const { at } = figured;
    const place = facts.source(at).start;
    for (const one of quantitiesOf(figured)) {
      const kind = kindOf(facts, at, one);
      if (kind === undefined) continue;
      const before = last.get(kind);
      if (!pointsBack(facts, at, one)) {
        if (!isInBrackets(figured.words, one.start)) last.set(kind, { value: one.value, place });
      } else if (isNear(before, place) && differs(facts, at, one, before)) yield placeIn(at, one);
    }
    const named = namesIn(figured);
    if (named !== undefined && holds(facts, at, atHome))
      last.set("children", { value: named, place });
  }
}

/** What stands in brackets is said aside: nothing points back to it. */
function isInBrackets(words: string, at: number): boolean {
  const front = words.slice(0, at);
  return front.lastIndexOf("(") > front.lastIndexOf(")");
}

const namesIn = perObject(
  ({ words }: Figured) => names.exec(words)?.[0].split(/,? og |, /u).length,
);

/** Whoever is named beside these is a child of the home. */
const atHome = ["tal-børn", "tal-hjemmeboende"];

type Kind = "times" | "children";

interface Counted {
  readonly value: number;
  readonly place: number;
}

/** Letters of the file within which one still points back. */
const reach = 240;

function isNear(before: Counted | undefined, place: number): before is Counted {
  return before !== undefined && place - before.place < reach;
}

/** What is counted in times is one kind, whatever it is called. */
function kindOf(facts: DraftFacts, at: Place, counted: Quantity): Kind | undefined {
  const place = placeIn(at, counted);
  if (holds(facts, place, "tal-gange")) return "times";
  return holds(facts, place, "tal-børn") ? "children" : undefined;
}

/** "Alle fem" must be as many, "de fem" may be some of them. */
function differs(
  facts: DraftFacts,
  at: Place,
  { start, value }: Quantity,
  before: Counted,
): boolean {
  const from = at.start + start;
  const isAll = holds(
    facts,
    { block: at.block, start: Math.max(at.start, from - 10), end: from },
    "tal-alle",
  );
  return isAll ? value !== before.value : value > before.value;
}

function pointsBack(facts: DraftFacts, at: Place, { start }: Quantity): boolean {
  const from = at.start + start;
  return holds(
    facts,
    { block: at.block, start: Math.max(at.start, from - 10), end: from + 12 },
    "tal-igen",
  );
}
