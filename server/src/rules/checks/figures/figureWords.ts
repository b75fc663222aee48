import { monthName } from "../../../danish/calendar.ts";
import { numberOf, plainNumberWords } from "../../../danish/numerals.ts";
import type { Prose } from "../../../draft/draft.ts";
import { perDraft, perIndex } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

const written = plainNumberWords.join("|");
const month = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join("|");

/** A number in digits or one word; no day of a month, no year, no end of a range. */
export const number = `(?<![\\p{L}\\d.,/§–-])(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,4}(?:,\\d+)?|${written})(?![\\p{L}\\d/]|\\.? ?(?:${month}))`;
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

const trace = /\d|procent|pct|søskende|børn|brødre|søstre|gange|dage/u;

/** The sentences of the draft that may hold figures, those of headings and quotations too. */
export const sentencesWithFigures = perDraft(({ blocks }: DraftFacts): readonly Figured[] =>
  blocks.flatMap(({ prose }, block) => figuredIn(prose, block)),
);

/** The place of a stretch of a sentence's words. */
export function within(at: Place, start: number, length: number): Place {
  return { block: at.block, start: at.start + start, end: at.start + start + length };
}
