import type { Span } from "../text/span.ts";
import { numberBefore, numberOf } from "./numerals.ts";
import { classAt, letter } from "./words/letters.ts";

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

const percent = /%|(?<!\p{L})(?:pct\.?|procent)(?!\p{L})/giu;

/** Every percentage in the text: "41 %", "15 pct.", "ti procent", "40-50 %". */
export function findPercentages(text: string): readonly Percentage[] {
  const found: Percentage[] = [];
  for (const match of text.matchAll(percent)) {
    const number = numberBefore(text, match.index);
    if (number !== undefined) found.push({ ...number, end: match.index + match[0].length });
  }
  return found;
}

/** Words that follow a number and are not what it counts. */
const notCounted = new Set(
  "og eller i på af er var har til for om med ved som der men så at kl den det de han hun vi en et fra mod hos ud op ned ind ikke skal kan vil blev bliver gik kom sagde januar februar marts april maj juni juli august september oktober november december pct procent kr kroner".split(
    " ",
  ),
);

const digits = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)";
const adjective = "(?:(?:hele|ulovlige|lovlige|enkelte|samlede|forskellige|andre|nye|små|store) )?";
const noun = `[ \\u00a0]${adjective}(\\p{Ll}[\\p{L}\\p{M}-]+)`;
const upTo = "(?:\\s?(?:-|–|til|eller)\\s?(\\d+(?:,\\d+)?|\\p{L}+))?";
const inDigits = new RegExp(`(?=\\d)(?<![\\p{L}\\d.,:/§-])${digits}${upTo}${noun}`, "gu");
const behindWord = new RegExp(`${upTo}${noun}`, "uy");

/** Every counted noun in the text. "en" and "et" count nothing here: they are articles. */
export function findCounts(text: string): readonly Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(inDigits)) {
    if (/^(?:19|20)\d\d$/.test(match[1] ?? "")) continue;
    add(found, match.index, match.index + match[0].length, match.slice(1));
  }
  for (const { start, end } of numberWords(text)) {
    behindWord.lastIndex = end;
    const rest = behindWord.exec(text);
    if (rest !== null)
      add(found, start, behindWord.lastIndex, [text.slice(start, end), ...rest.slice(1)]);
  }
  return found.sort((a, b) => a.start - b.start);
}

const longestNumber = 24;

/** Words that are numbers, found letter by letter: this is asked of every word of a text. */
function numberWords(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (classAt(text, at) !== letter) continue;
    const start = at;
    while (classAt(text, at) === letter) at += 1;
    if (at - start > longestNumber || at - start < 2 || text.charAt(start - 1) === "-") continue;
    if (numberOf(text.slice(start, at)) !== undefined) found.push({ start, end: at });
  }
  return found;
}

function add(
  found: Count[],
  start: number,
  end: number,
  [first = "", second, counted = ""]: readonly (string | undefined)[],
): void {
  const value = numberOf(first);
  const most = second === undefined ? undefined : numberOf(second);
  const name = counted.normalize("NFC");
  if (value === undefined || notCounted.has(name)) return;
  if (second !== undefined && most === undefined) return;
  const unit = unitOf(name);
  found.push({
    start,
    end,
    value,
    ...(most === undefined ? {} : { most }),
    noun: name,
    ...(unit === undefined ? {} : { unit }),
  });
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
function unitOf(counted: string): CountUnit | undefined {
  return endings.find(([ending]) => ending.test(counted))?.[1];
}
