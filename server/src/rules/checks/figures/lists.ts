import { weekdayNames } from "../../../danish/calendar.ts";
import { holds, opensWith } from "../../cues/within.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import {
  type Figured,
  figure,
  number,
  placeIn,
  type Quantity,
  quantitiesIn,
  quantitiesOf,
  sentencesWithFigures,
} from "./figureWords.ts";

/** Parts listed behind a colon, or of kinds that make the whole, whose sum is another: "1.200 kr.: 500 til … og 200 til …", "22 elever, 12 drenge og 14 piger". */
export function* wrongLists(facts: DraftFacts): Iterable<Place> {
  const namedDays = daysReader(facts.ruleSet.lists);
  const sentences = sentencesWithFigures(facts);
  for (const [index, here] of sentences.entries()) {
    const wrong =
      namedDays(here) ??
      (colonIn(here) ? behindColon(facts, here) : undefined) ??
      ofKinds(facts, here, quantitiesOf(here)) ??
      thereof(facts, sentences[index - 1], here);
    if (wrong !== undefined) yield placeIn(here.at, wrong);
  }
}

const colonIn = perObject(({ words }: Figured) => words.includes(": "));

function behindColon(facts: DraftFacts, { at, words: told }: Figured): Quantity | undefined {
  const words = told.replaceAll("kr.", "kr ");
  const colon = words.indexOf(": ");
  if (colon < 0 || holds(facts, at, "tal-udeladt")) return undefined;
  const whole = quantitiesIn(words.slice(0, colon)).at(-1);
  const list = /^[^.;(]*/u.exec(words.slice(colon))?.[0] ?? "";
  const parts = quantitiesIn(words.slice(0, colon + list.replace(/, [^\d,]*$/u, "").length)).filter(
    ({ start }) => start > colon,
  );
  const pieces = list.replace(/, (?:\p{Ll}+ ){2,}.*$/u, "").split(/, | og /u).length;
  if (whole === undefined || parts.length < 2 || parts.length !== pieces || whole.value < 2)
    return undefined;
  if (!parts.every(({ noun }) => noun === undefined || noun === whole.noun)) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return sum === whole.value ? undefined : parts.at(-1);
}

const day = `(?:${weekdayNames.join("|")})(?:en|e)?`;

/** "mandag, tirsdag og torsdag, altså fire gange". */
const daysReader = perObject((lists: Lists) => {
  const dayList = new RegExp(
    `((?:${day}(?:, | og |,? samt )){1,6}${day}),? ${anyOf(lists, "tal-dermed")} ${number} ${anyOf(lists, "tal-skoletid")}`,
    "iu",
  );
  return perObject(({ words }: Figured): Quantity | undefined => {
    const found = dayList.exec(words);
    const count = found?.[1]?.match(new RegExp(day, "giu"))?.length;
    if (found === null || count === figure(found[2])) return undefined;
    const start = found.index;
    return { start, end: start + found[0].length, value: figure(found[2]), noun: undefined };
  });
});

function ofKinds(
  facts: DraftFacts,
  { at }: Figured,
  found: readonly Quantity[],
): Quantity | undefined {
  const [whole, ...parts] = found;
  if (whole === undefined || parts.length !== 2 || holds(facts, at, "tal-udeladt"))
    return undefined;
  const isKind = (one: Quantity) => holds(facts, placeIn(at, one), "tal-dele");
  if (
    !parts.every(isKind) ||
    isKind(whole) ||
    whole.noun === undefined ||
    parts[0]?.noun === parts[1]?.noun
  )
    return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return sum > whole.value ? parts[1] : undefined;
}

/** "Fravær: 20 dage. Heraf er 12 ulovlige og 11 lovlige." */
function thereof(
  facts: DraftFacts,
  before: Figured | undefined,
  here: Figured,
): Quantity | undefined {
  if (before === undefined || before.at.block !== here.at.block) return undefined;
  if (!opensWith(facts, here.at, "tal-deraf")) return undefined;
  const whole = quantitiesOf(before).at(-1);
  const parts = quantitiesOf(here);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return whole !== undefined && sum > whole.value ? parts.at(-1) : undefined;
}
