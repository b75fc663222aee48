import { monthNames } from "../../../danish/calendar.ts";
import { functionWords } from "../../../danish/data/functionWords.ts";
import { numberOf, plainNumberWords } from "../../../danish/numerals.ts";
import { isStrongPast } from "../../../danish/tense.ts";
import type { Prose } from "../../../draft/draft.ts";
import type { Span } from "../../../text/span.ts";
import { perDraft, perIndex, perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

const written = plainNumberWords.join("|");
const month = monthNames.join("|");

/** The months by their first three letters, as tables shorten them. */
export const shortMonths = monthNames.map((name) => name.slice(0, 3)).join("|");

/** A number in digits or one word; no day of a month, no year, no end of a range. */
export const number = `(?<![\\p{L}\\d.,/§–-])(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,4}(?:,\\d+)?|${written})(?![\\p{L}\\d/]|\\.? ?(?:${month}))`;
/** A number below ten, as people and days of a week are counted. */
export const smallNumber = `(\\d|${plainNumberWords.slice(0, 8).join("|")})`;
/** The same before a sign for per cent. */
export const share = `${number} ?(?:%|pct\\.?|procent)`;

/** The value of a number as `number` finds it; NaN for none. */
export function figure(written: string | undefined): number {
  return (written === undefined ? undefined : numberOf(written.toLowerCase())) ?? Number.NaN;
}

/** Percentage points that rounding may explain. */
const rounding = 1.5;

/** True when a share is what a part of a whole gives, but for rounding. */
export function isShare(part: number, whole: number, told: number): boolean {
  return whole > 0 && Math.abs((100 * part) / whole - told) <= rounding;
}

/** A sentence that may hold figures, and its words. */
export interface Figured {
  readonly at: Place;
  readonly words: string;
}

const figuredIn = perIndex(({ text, sentences }: Prose, block): readonly Figured[] =>
  sentences
    .map(({ start, end }) => ({ at: { block, start, end }, words: text.slice(start, end) }))
    .filter(({ words }) => trace.test(words)),
);

const trace = new RegExp(`\\d|procent|pct|(?<!\\p{L})(?:${written})(?!\\p{L})`, "iu");

/** The sentences of the draft that may hold figures, those of headings and quotations too. */
export const sentencesWithFigures = perDraft(({ blocks }: DraftFacts): readonly Figured[] =>
  blocks.flatMap(({ prose }, block) => figuredIn(prose, block)),
);

/** The place of a stretch of a sentence's words. */
export function within(at: Place, start: number, length: number): Place {
  return { block: at.block, start: at.start + start, end: at.start + start + length };
}

/** The place of a quantity of a sentence, or of another stretch of its words. */
export function placeIn(at: Place, { start, end }: Span): Place {
  return within(at, start, end - start);
}

/** A number of things in a sentence, and the word right behind it. */
export interface Quantity extends Span {
  readonly value: number;
  /** The word counted, lower case, all kinds of days as "dage"; undefined where no word follows. */
  readonly noun: string | undefined;
}

const before =
  "(?<![\\p{L}\\d.,/§+–:-]|(?:kl\\.?|klokken|uge|nr\\.?|side|stk\\.?|den|d\\.|født|alder(?:en)?|lektion|ikke|\\d\\d) )";
const behind = `(?![\\p{L}\\d/–-]|[.:,]\\d|\\.? ?(?:${month})|\\. \\p{Ll}| \\d\\d(?!\\d)| ?(?:%|pct|procent|år(?:ig)?(?!\\p{L})|\\. ))`;
const quantity = new RegExp(
  `${before}((?!(?:19|20)\\d\\d(?!\\d))\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}(?:,\\d+)?|${written})${behind}(?: (\\p{Ll}[\\p{L}-]*))?`,
  "giu",
);

/** The numbers of things in a stretch of words; dates, clock times, ages, years, ranges and per cent left out. */
export function quantitiesIn(words: string): readonly Quantity[] {
  return [...words.matchAll(quantity)].flatMap((match) => {
    const value = figure(match[1]);
    if (Number.isNaN(value) || (value >= 1900 && value < 2100)) return [];
    const word = match[2]?.toLowerCase();
    const noun =
      word === undefined || isNoNoun(word) ? undefined : word.replace(/^.*dage?$/u, "dage");
    if (noun === undefined && isNumberOf(words.slice(0, match.index))) return [];
    const end = match.index + (noun === undefined ? (match[1]?.length ?? 0) : match[0].length);
    return [{ start: match.index, end, value, noun }];
  });
}

/** Behind "uge 8 og" stands another week, behind "11.30 og" another hour, behind "Ahornvej" a house: numbers that count nothing. */
function isNumberOf(front: string): boolean {
  return /uge(?:r|rne)? \d{1,2}(?:(?:, ?| og )\d{1,2})*(?:, ?| og )$|\d[.:]\d\d (?:og|til) $|(?:vej|gade|allé|vænge|stræde|parken|bakken|haven) $/iu.test(
    front,
  );
}

/** The same of a whole sentence, read once for all checks. */
export const quantitiesOf = perObject(({ words }: Figured) => quantitiesIn(words));

/** A small word, a verb or an adverb behind a number, which it does not count: "3 kom", "12 ulovligt". */
function isNoNoun(word: string): boolean {
  return functionWords.has(word) || isStrongPast(word) || /ligt?$/u.test(word);
}
