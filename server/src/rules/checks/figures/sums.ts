import { holds } from "../../cues/within.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import {
  placeIn,
  type Quantity,
  quantitiesOf,
  sentencesWithFigures,
  within,
} from "./figureWords.ts";

/** Sums that are not what their parts make: "8 dage, 9 dage, samlet 27", "to voksne og to børn, seks personer". */
export function* wrongSums(facts: DraftFacts): Iterable<Place> {
  for (const figured of sentencesWithFigures(facts)) {
    const { at, words } = figured;
    const all = quantitiesOf(figured);
    if (all.length < 3 || words.includes("|") || holds(facts, at, "tal-udeladt")) continue;
    const sum = sumIn(facts, at, all) ?? peopleIn(facts, at, all);
    if (sum === undefined) continue;
    const isOfAll = holds(facts, placeIn(at, sum), everybody);
    const parts = all
      .slice(0, all.indexOf(sum))
      .filter(({ noun }) => isOfAll || goTogether(noun, sum.noun));
    const values = parts.map(({ value }) => value);
    if (values.length < 2 || fits(values, sum.value)) continue;
    if (values.some((value) => value > sum.value)) continue;
    yield within(at, sum.start, sum.end - sum.start);
  }
}

/** The number beside "i alt", behind its parts. */
function sumIn(facts: DraftFacts, at: Place, all: readonly Quantity[]): Quantity | undefined {
  const words = facts.near({ ...at, end: at.start }, "tal-samlet", "sentence");
  const behind = all.find(
    ({ start }, index) => index > 1 && words.some((word) => isBeside(at.start + start - word.end)),
  );
  const last = all.at(-1);
  const isLast =
    last !== undefined && words.some((word) => isBeside(word.start - at.start - last.end));
  return behind ?? (isLast ? last : undefined);
}

function isBeside(letters: number): boolean {
  return letters >= 0 && letters <= 12;
}

function peopleIn(facts: DraftFacts, at: Place, all: readonly Quantity[]): Quantity | undefined {
  const counted = all.filter((one) => holds(facts, placeIn(at, one), "tal-mennesker"));
  return counted.length > 1
    ? all.find((one) => holds(facts, placeIn(at, one), everybody))
    : undefined;
}

/** The word for all who are counted: "seks personer". */
const everybody = "tal-alle-mennesker";

function goTogether(noun: string | undefined, other: string | undefined): boolean {
  return noun === other || noun === undefined || other === undefined;
}

/** A sum, or a product as "5 dage om ugen i 4 uger". */
function fits(values: readonly number[], told: number): boolean {
  const sum = values.reduce((all, one) => all + one, 0);
  const product = values.reduce((all, one) => all * one, 1);
  const [first = 0, second = 0] = values;
  const isDifference = values.length === 2 && Math.abs(Math.abs(first - second) - told) < 0.5;
  return Math.abs(sum - told) < 0.5 || product === told || values.includes(told) || isDifference;
}
