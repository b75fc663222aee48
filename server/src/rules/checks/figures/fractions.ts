import { fractionNames, halves } from "../../../danish/numerals.ts";
import { holds, opensWith } from "../../cues/within.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import {
  type Figured,
  figure,
  number,
  quantitiesOf,
  sentencesWithFigures,
  share,
  within,
} from "./figureWords.ts";

const shares = new RegExp(share, "iu");
const fraction = new RegExp(
  `½|(?<!\\p{L})(?:${halves.join("|")}|(?:en|${number}) (${[...fractionNames.keys()].join("|")})e?)(?!\\p{L})`,
  "iu",
);
const ofWhole = new RegExp(
  `${number}(?: \\p{L}+){0,2} (?:ud )?af (?:de |i alt |sine |hendes |hans )?${number}`,
  "iu",
);
const wholeFirst = new RegExp(
  `(?<!\\p{L})(?:ud )?af (?:de |i alt |\\p{L}+ )?${number} (\\p{L}+)[^.]{0,50}? ${number}(?! ?(?:%|pct|procent|år|min|timer))`,
  "iu",
);

/** A share in per cent or as a fraction that the numbers it is of do not give: "6 af 24, altså halvdelen", "mødt 3 ud af 20, altså 15 % fravær". */
export function* wrongFractions(facts: DraftFacts): Iterable<Place> {
  const sentences = sentencesWithFigures(facts);
  for (const [index, here] of sentences.entries()) {
    const told = shareIn(here);
    if (told === undefined) continue;
    const before = sentences[index - 1];
    const real =
      ratioIn(facts, here, told) ??
      (before?.at.block === here.at.block ? ratioBefore(facts, before, here) : undefined);
    if (real === undefined || real.some((one) => Math.abs(one - told.value) <= told.slack))
      continue;
    const pair = ofWhole.exec(here.words);
    // The later of the two is the one that falls out.
    if (pair !== null && pair.index > told.start) yield within(here.at, pair.index, pair[0].length);
    else yield within(here.at, told.start, told.end - told.start);
  }
}

interface Told {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What rounding and "næsten" may explain. */
  readonly slack: number;
}

const shareIn = perObject(({ words }: Figured): Told | undefined => {
  const percent = shares.exec(words);
  if (percent !== null) {
    const end = percent.index + percent[0].length;
    return { start: percent.index, end, value: figure(percent[1]) / 100, slack: 0.025 };
  }
  const found = fraction.exec(words);
  if (found === null) return undefined;
  const [whole, count, name = ""] = found;
  const under = fractionNames.get(name.toLowerCase());
  const value = under === undefined ? 0.5 : (count === undefined ? 1 : figure(count)) / under;
  return { start: found.index, end: found.index + whole.length, value, slack: 0.13 };
});

/** The ratio told beside the share, as presence or absence. */
function ratioIn(
  facts: DraftFacts,
  { at, words }: Figured,
  told: Told,
): readonly number[] | undefined {
  if (holds(facts, at, "tal-steget") || holds(facts, at, "tal-faldet")) return undefined;
  const pair = ofWhole.exec(words);
  const behind = pair === null ? wholeFirst.exec(words) : null;
  const [part, whole] =
    pair !== null ? [figure(pair[1]), figure(pair[2])] : [figure(behind?.[3]), figure(behind?.[1])];
  const end =
    pair === null ? (behind?.index ?? 0) + (behind?.[0].length ?? 0) : pair.index + pair[0].length;
  const start = pair?.index ?? behind?.index ?? 0;
  if (!(part <= whole) || whole < 3 || Math.abs(start - told.end) > 60 || told.start - end > 60)
    return undefined;
  const ratio = part / whole;
  return turned(facts, at, told, start, end)
    ? [1 - ratio]
    : [ratio, ...(told.slack > 0.1 ? [] : [1 - ratio])];
}

/** "Mødt 3 ud af 20 dage, hvilket er et fravær på …": one tells of presence, the other of absence. */
function turned(facts: DraftFacts, at: Place, told: Told, start: number, end: number): boolean {
  const about = (from: number, to: number) => ({
    block: at.block,
    start: at.start + Math.max(0, from),
    end: at.start + to,
  });
  const isFirst = start < told.start;
  const [pair, own] = isFirst
    ? [about(0, end), about(end, told.end + 30)]
    : [about(told.end, end + 30), about(0, told.end + 15)];
  const present = holds(facts, pair, "tal-mødt") && !holds(facts, pair, "tal-fravær");
  return present && holds(facts, own, "tal-fravær") && !holds(facts, own, "tal-mødt");
}

/** "60 skoledage i perioden, væk 30. Det giver …": the two numbers of the sentence before. */
function ratioBefore(
  facts: DraftFacts,
  before: Figured,
  here: Figured,
): readonly number[] | undefined {
  if (quantitiesOf(here).length > 0 || holds(facts, here.at, "tal-steget")) return undefined;
  if (!opensWith(facts, here.at, "tal-følge") || shares.test(before.words)) return undefined;
  const [one, two, more] = quantitiesOf(before);
  if (one === undefined || two === undefined || more !== undefined) return undefined;
  const [whole, part] = one.value > two.value ? [one, two] : [two, one];
  if (whole.noun === undefined || (part.noun !== undefined && part.noun !== whole.noun))
    return undefined;
  return whole.value < 3 ? undefined : [part.value / whole.value, 1 - part.value / whole.value];
}
