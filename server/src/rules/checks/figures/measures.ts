import { weekdayName } from "../../../danish/calendar.ts";
import { holds } from "../../cues/within.ts";
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

const unit = "(?: ?(kg|kilo|g|gram|cm|ml|timer|min\\w*|kr\\.?))?";
const amount = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)";
/** "fra 41 til 38 kg, altså 5 kg". */
const fromTo = new RegExp(`fra (?:ca\\. )?${amount}${unit} til (?:ca\\. )?${amount}${unit}`, "iu");
const clock = "(?:kl\\.? ?|klokken )?(\\d{1,2})(?:[.:](\\d\\d))?";
/** "fra kl. 8.30 til 10.30", "mellem 22 og 6". */
const hours = new RegExp(
  `(?:fra|mellem) ${clock}(?: om \\p{L}+)? (?:til|og) ${clock}(?![\\d/%])`,
  "iu",
);

/** The ways a sentence tells of hours, its words from the rule files. */
interface Grammar {
  readonly lasted: RegExp;
  readonly aDay: RegExp;
  readonly aWeek: RegExp;
  readonly workWeek: RegExp;
}

function grammarOf(lists: Lists): Grammar {
  const weekly = anyOf(lists, "tal-ugentligt");
  const [monday, friday] = [weekdayName(1), weekdayName(5)];
  return {
    lasted: new RegExp(`${number} timers?(?!\\p{L})( ${weekly})?`, "iu"),
    aDay: new RegExp(`${number} timer ${anyOf(lists, "tal-dagligt")}`, "iu"),
    aWeek: new RegExp(`${number} timer ${weekly}`, "iu"),
    workWeek: new RegExp(
      `${monday}(?: til| -|-|–)(?: og med)? ?${friday}|${anyOf(lists, "tal-hverdage")}`,
      "iu",
    ),
  };
}

/** Differences of weights and times that are not what the two ends give. */
export function* wrongMeasures(facts: DraftFacts): Iterable<Place> {
  const wrongAlone = readerOf(facts.ruleSet.lists);
  for (const figured of sentencesWithFigures(facts)) {
    const found =
      wrongAlone(figured) ?? (weightIn(figured) ? wrongChange(facts, figured) : undefined);
    if (found !== undefined) yield placeIn(figured.at, found);
  }
}

/** What the sentence alone shows to be wrong. */
const readerOf = perObject((lists: Lists) => {
  const grammar = grammarOf(lists);
  return perObject(
    (figured: Figured) =>
      wrongDifference(figured) ?? wrongHours(grammar, figured) ?? wrongWeek(grammar, figured),
  );
});

function wrongDifference({ words }: Figured) {
  const at = fromTo.exec(words);
  const name = at?.[4] ?? at?.[2];
  if (at === null || name === undefined) return undefined;
  const from = at.index + at[0].length;
  const told = quantitiesIn(words.slice(from)).find(({ noun }) => noun === name.toLowerCase());
  const real = Math.abs(figure(at[1]) - figure(at[3]));
  if (
    told === undefined ||
    told.start > 40 ||
    Math.abs(real - told.value) <= Math.max(0.5, real / 20)
  )
    return undefined;
  return { start: from + told.start, end: from + told.end };
}

function wrongHours({ lasted, workWeek }: Grammar, { words }: Figured) {
  const at = hours.exec(words);
  if (at === null) return undefined;
  const [first = 0, , second = 0] = at
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  const minutes = (Number(at[4] ?? 0) - Number(at[2] ?? 0)) / 60;
  if (first > 24 || second > 24) return undefined;
  const from = at.index + at[0].length;
  const told = lasted.exec(words.slice(from));
  if (told === null || told.index > 40) return undefined;
  const span = (((second - first + minutes) % 24) + 24) % 24;
  const weekly = told[2] !== undefined;
  if (weekly && !workWeek.test(words)) return undefined;
  const real = weekly ? 5 * span : span;
  const isNear = (one: number) => Math.abs(one - figure(told[1])) <= 0.75;
  // "fra 8 til 3" may mean three in the afternoon.
  const fits = isNear(real) || (!weekly && real <= 12 && isNear(real + 12));
  return fits ? undefined : { start: from + told.index, end: from + told.index + told[0].length };
}

/** "3 timer om dagen, 25 timer om ugen". */
function wrongWeek({ aDay, aWeek }: Grammar, { words }: Figured) {
  const [day, week] = [aDay.exec(words), aWeek.exec(words)];
  if (day === null || week === null) return undefined;
  const days = figure(week[1]) / figure(day[1]);
  return Number.isInteger(days) && days <= 7 && days > 0
    ? undefined
    : { start: week.index, end: week.index + week[0].length };
}

const weights = /^(?:g|gram|kg|kilo|cm)$/u;

const weightIn = perObject((figured: Figured) => {
  const noun = quantitiesOf(figured).at(-1)?.noun;
  return noun !== undefined && weights.test(noun);
});

/** Two weights told before, and what was gained or lost: "7.200 g … 6.900 g. Han har taget 300 g på". */
function wrongChange(facts: DraftFacts, figured: Figured) {
  const { at } = figured;
  const told = quantitiesOf(figured).at(-1);
  if (told === undefined) return undefined;
  const text = facts.block(at.block)?.prose.text ?? "";
  const earlier = quantitiesIn(
    text.slice(Math.max(0, at.start - 160), at.start + told.start),
  ).filter(({ noun }) => noun === told.noun);
  const [one, two] = earlier.slice(-2);
  if (one === undefined || two === undefined || earlier.length > 2) return undefined;
  const change = two.value - one.value;
  const gained = holds(facts, at, "tal-taget-på");
  if (gained === holds(facts, at, "tal-tabt")) return undefined;
  return isChange(change, gained, told) ? undefined : told;
}

function isChange(change: number, gained: boolean, { value }: Quantity): boolean {
  return change > 0 === gained && Math.abs(Math.abs(change) - value) <= Math.max(0.5, value / 20);
}
