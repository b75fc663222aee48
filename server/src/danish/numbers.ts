import type { Span } from "../text/span.ts";
import type { Token } from "./words.ts";

/** A percentage: `value` in per cent; `most` the upper end of a range. */
export interface Percentage extends Span {
  readonly value: number;
  readonly most?: number;
}

/** A number of things: "18 dage", "66 åbningsdage"; `noun` is the word counted, lower case. */
export interface Count extends Span {
  readonly value: number;
  readonly most?: number;
  readonly noun: string;
}

const percent = /(\d+(?:,\d+)?)\s?(?:%|pct\.?|procent)/giu;
const count = /(?<![\d.,/-])(\d+(?:,\d+)?) (\p{L}+)/gu;

/** Every percentage in the text. */
export function findPercentages(text: string, _tokens: readonly Token[]): readonly Percentage[] {
  return [...text.matchAll(percent)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number((match[1] ?? "").replace(",", ".")),
  }));
}

/** Every counted noun in the text. */
export function findCounts(text: string, _tokens: readonly Token[]): readonly Count[] {
  return [...text.matchAll(count)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number((match[1] ?? "").replace(",", ".")),
    noun: (match[2] ?? "").toLowerCase(),
  }));
}
