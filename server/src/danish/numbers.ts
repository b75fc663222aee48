import type { Span } from "../text/span.ts";
import { cardinal, cardinalPattern } from "./numerals.ts";

/** A percentage: `value` in per cent; `most` the upper end of a range. */
export interface Percentage extends Span {
  readonly value: number;
  readonly most?: number;
}

/** What a counted noun measures, where it is a unit of time. */
export type CountUnit = "day" | "lesson" | "hour" | "week" | "month" | "minute" | "year" | "time";

/** A number of things: "18 dage", "66 åbningsdage", "to gange"; `noun` is the word counted, NFC, lower case. */
export interface Count extends Span {
  readonly value: number;
  readonly most?: number;
  readonly noun: string;
  /** The unit the noun stands for: "skoledage" day, "lektioner" lesson, "gange" time. */
  readonly unit?: CountUnit;
}

const digits = "\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?";
const number = `(${digits}|${cardinalPattern}|hundrede)`;
const upTo = `(?:\\s?(?:-|–|til|eller)\\s?(${digits}|${cardinalPattern}))?`;
const percent = new RegExp(
  `(?<![\\p{L}\\d.,/])${number}${upTo}\\s?(?:%|(?:pct|procent)(?!\\p{L}))\\.?`,
  "giu",
);
const counted = new RegExp(
  `(?<![\\p{L}\\d.,:/§-])${number}${upTo}[ \\u00a0](?:(?:hele|ulovlige|lovlige|enkelte|samlede|forskellige|andre|nye|små|store) )?(\\p{Ll}[\\p{L}\\p{M}-]+)`,
  "gu",
);

/** Every percentage in the text: "41 %", "15 pct.", "ti procent", "40-50 %". */
export function findPercentages(text: string): readonly Percentage[] {
  return [...text.matchAll(percent)].map((match) => {
    const end = match.index + match[0].length;
    const sentenceEnd = /(?:%|procent)\.$/i.test(match[0]);
    const span = { start: match.index, end: sentenceEnd ? end - 1 : end };
    return { ...span, ...valuesOf(match[1], match[2]) };
  });
}

/** Words that follow a number and are not what it counts. */
const notCounted = new Set(
  "og eller i på af er var har til for om med ved som der men så at kl den det de han hun vi en et fra mod hos ud op ned ind ikke skal kan vil blev bliver gik kom sagde januar februar marts april maj juni juli august september oktober november december pct procent kr kroner".split(
    " ",
  ),
);

/** Every counted noun in the text. "en" and "et" count nothing here: they are articles. */
export function findCounts(text: string): readonly Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(counted)) {
    const noun = (match[3] ?? "").normalize("NFC");
    if (notCounted.has(noun) || /^(?:19|20)\d\d$/.test(match[1] ?? "")) continue;
    const unit = unitOf(noun);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      ...valuesOf(match[1], match[2]),
      noun,
      ...(unit === undefined ? {} : { unit }),
    });
  }
  return found;
}

function valuesOf(
  first: string | undefined,
  second: string | undefined,
): { readonly value: number; readonly most?: number } {
  const value = numberOf(first ?? "");
  return second === undefined ? { value } : { value, most: numberOf(second) };
}

function numberOf(written: string): number {
  const word = written.toLowerCase();
  return cardinal(word) ?? Number(word.replaceAll(".", "").replace(",", "."));
}

const endings: readonly (readonly [RegExp, CountUnit])[] = [
  [/(?:dage?|døgn)$/, "day"],
  [/(?:lektion(?:er)?|moduler?|skoletimer)$/, "lesson"],
  [/timer?$/, "hour"],
  [/uger?$/, "week"],
  [/(?:måned(?:er)?|mdr)$/, "month"],
  [/(?:minut(?:ter)?|^min)$/, "minute"],
  [/(?<!\p{L})(?:skole)?år$/u, "year"],
  [/^gange?$/, "time"],
];

/** By the noun's last part, as Danish compounds go: "fraværsdage" are days. */
function unitOf(noun: string): CountUnit | undefined {
  return endings.find(([ending]) => ending.test(noun))?.[1];
}
