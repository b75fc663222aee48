import { numberOf } from "../../../danish/numerals.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";

/** A number in digits or one of the words that are commonly written out; no day of a month, no year, no end of a range. */
export const number =
  "(?<![\\p{L}\\d.,/§–-])(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,4}(?:,\\d+)?|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre)(?![\\p{L}\\d/]|\\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))";
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

/** The sentences of the draft with their words, headings and quotations too. */
export function* sentencesWithWords(
  facts: DraftFacts,
): Iterable<{ readonly at: Place; readonly words: string }> {
  for (const block of facts.blocks.keys())
    for (const at of facts.sentences(block)) {
      const words = facts.text(at);
      if (/\d|procent|pct|søskende|børn|brødre|søstre|gange|dage/u.test(words)) yield { at, words };
    }
}

/** The place of a stretch of a sentence's words. */
export function within(at: Place, start: number, length: number): Place {
  return { block: at.block, start: at.start + start, end: at.start + start + length };
}
