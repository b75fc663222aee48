import { weekdayNames } from "../../../danish/calendar.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import {
  type Figured,
  figure,
  number,
  sentencesWithFigures,
  share,
  smallNumber,
  within,
} from "./figureWords.ts";

const numbers = new RegExp(number, "giu");
const shares = new RegExp(share, "giu");

/** The ways a sentence tells of parts and their whole, its words from the rule files. */
interface Grammar {
  readonly thereof: RegExp;
  readonly ofWhole: RegExp;
  readonly partition: RegExp;
  readonly partOf: RegExp;
  readonly leftOut: RegExp;
  readonly restOf: RegExp;
  readonly ofAll: RegExp;
  readonly change: RegExp;
  readonly lists: readonly RegExp[];
  readonly newClause: RegExp;
  readonly measure: RegExp;
}

function grammarOf(words: Lists): Grammar {
  const any = (...names: readonly string[]) => anyOf(words, ...names.map((name) => `tal-${name}`));
  const form = (source: string, flags = "iu") => new RegExp(source, flags);
  const about = `(?:${any("cirka")} )?`;
  const name = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}.-]*)*";
  return {
    thereof: form(`(?<!\\p{L})${any("heraf")}(?!\\p{L})`),
    ofWhole: form(`(?<!\\p{L})(?:ud )?af ${number} (\\p{L}+) ${any("bøjet")}(?!\\p{L})`),
    // "i alt 5 episoder: 2 i september og 4 i oktober", "12 fraværsdage (8 ulovlige, 6 lovlige)"
    partition: form(
      `${number} \\p{L}+(?: \\p{L}+){0,4} ?(?:[:(]|, ${any("fordelt")}) ?([^.;)]{5,90})`,
    ),
    partOf: form(`${number} (?:${any("skoletid")} )?${any("led", "slags")}(?!\\p{L})`, "giu"),
    leftOut: form(`(?<!\\p{L})${any("ikke-alt", "andre-tal")}(?!\\p{L})`),
    // "mødte 12 af 20 dage og var væk 10"
    restOf: form(
      `${number} (?:\\p{L}+ )?(?:ud )?af (?:de )?${number} [^.]{0,40}?${any("fra-regnet")}(?: \\p{L}+){0,2} ${number}(?! ?(?:%|pct|procent|år|min|kl))`,
    ),
    // "14 aftener af 11 mulige"
    ofAll: form(
      `${number}(?: \\p{L}+)? (?:ud )?af (?:de |i alt )?${number} ${any("mulige")}(?!\\p{L})`,
    ),
    change: form(
      `fra ${about}${share}.{0,30}? til ${about}${share}.{0,40}?${any("ændring")}(?: på)? ${about}${share}`,
    ),
    lists: [
      form(
        `(?<!\\p{L})${smallNumber}(?: \\p{L}+)? ${any("flere-børn")}(?: \\p{L}+){0,3}: ?(${name}(?:, ${name})*(?:,? og ${name})?)`,
      ),
      form(
        `(?<!\\p{L})${smallNumber} ${any("skoletid")} ${any("ugentligt")}[,:]? ?\\(?((?:(?:${weekdays})e?(?:, | og |,? samt )?)+)`,
      ),
    ],
    newClause: form(`[.;:(]|, ${any("nyt-led")} (?:\\p{L}+ )?${any("bøjet")}(?!\\p{L})`),
    measure: form(`^(?:[-–]\\d+)? ?${any("mål")}(?!\\p{L})`),
  };
}

const weekdays = weekdayNames.join("|");

/** Parts that do not make their whole: "18 dage, hvoraf 22", "af 40 … 30 … 15", a list longer than its number, a wrong difference. */
export function* wrongParts(facts: DraftFacts): Iterable<Place> {
  const wrongPartIn = readerOf(facts.ruleSet.lists);
  for (const figured of sentencesWithFigures(facts)) {
    const place = wrongPartIn(figured);
    if (place !== undefined) yield within(figured.at, place.start, place.end - place.start);
  }
}

const readerOf = perObject((lists: Lists) => {
  const grammar = grammarOf(lists);
  return perObject(({ words }: Figured) => wrongPart(grammar, words));
});

function wrongPart(grammar: Grammar, words: string) {
  return (
    tooMuchThereof(grammar, words) ??
    tooMuchOf(grammar, words) ??
    wrongPartition(grammar, words) ??
    wrongRest(grammar, words) ??
    moreThanAll(grammar, words) ??
    wrongChange(grammar, words) ??
    wrongList(grammar, words)
  );
}

/** The parts named behind "heraf" are together more than the whole before it; shares with shares, numbers with numbers. */
function tooMuchThereof({ thereof, newClause, measure }: Grammar, words: string) {
  const at = thereof.exec(words);
  if (at === null) return undefined;
  const form = shares.test(words.slice(0, at.index)) ? shares : numbers;
  shares.lastIndex = 0;
  const whole = [...words.slice(0, at.index).matchAll(form)].at(-1);
  const parts = [...partsBehind(newClause, words.slice(at.index)).matchAll(form)];
  const last = parts.at(-1);
  if (whole === undefined || last === undefined) return undefined;
  if (measure.test(words.slice(whole.index + whole[0].length))) return undefined;
  const [told, most] = [sum(parts), figure(whole[1])];
  return told > most + 0.5 && told < most * unlikely
    ? { start: whole.index, end: at.index + last.index + last[0].length }
    : undefined;
}

/** Parts so many times their whole are numbers of something else: "fem tænder, heraf 75 inden for få uger". */
const unlikely = 4;

/** "heraf 19 % ulovligt og 5 % lovligt", "heraf ulovligt: 19 %": up to where another clause begins. */
function partsBehind(newClause: RegExp, words: string): string {
  const [label = ""] = /^\p{L}+(?: \p{L}+){0,2}:/u.exec(words) ?? [];
  return label.slice(0, -1) + (words.slice(label.length).split(newClause, 1)[0] ?? "");
}

/** "Af 40 lektioner har han deltaget i 30 og været væk fra 15." */
function tooMuchOf({ ofWhole, measure }: Grammar, words: string) {
  const at = ofWhole.exec(words);
  if (at === null || /%|pct|procent| ud af /iu.test(words)) return undefined;
  const from = at.index + at[0].length;
  const parts = [...words.slice(from).matchAll(numbers)].filter(({ index, 0: { length } }) => {
    const behind = words.slice(from + index + length);
    return !measure.test(behind) && !/^\s*\.\s*\p{Ll}/u.test(behind);
  });
  const last = parts.at(-1);
  if (last === undefined || parts.length !== 2 || sum(parts) <= figure(at[1])) return undefined;
  return { start: from + last.index, end: from + last.index + last[0].length };
}

function wrongPartition({ partition, partOf, leftOut }: Grammar, words: string) {
  const at = partition.exec(words);
  const rest = at?.[2] ?? "";
  if (at === null || leftOut.test(rest)) return undefined;
  const parts = [...rest.matchAll(partOf)];
  if (parts.length < 2 || sum(parts) === figure(at[1])) return undefined;
  return { start: at.index, end: at.index + at[0].length };
}

function wrongRest({ restOf }: Grammar, words: string) {
  const at = restOf.exec(words);
  const [part = 0, whole = 0, other = 0] = at?.slice(1).map(figure) ?? [];
  return at === null || part + other <= whole
    ? undefined
    : { start: at.index, end: at.index + at[0].length };
}

function moreThanAll({ ofAll }: Grammar, words: string) {
  const at = ofAll.exec(words);
  return at === null || figure(at[1]) <= figure(at[2])
    ? undefined
    : { start: at.index, end: at.index + at[0].length };
}

/** "fra 92 % til 41 %, altså et fald på 61 %": neither the points nor the share of the first. */
function wrongChange({ change }: Grammar, words: string) {
  const at = change.exec(words);
  const [first, second, told] = at?.slice(1).map(figure) ?? [];
  if (at === null || first === undefined || second === undefined || told === undefined)
    return undefined;
  const points = Math.abs(first - second);
  const fits = [points, (100 * points) / first].some((real) => Math.abs(real - told) <= 1.5);
  return fits ? undefined : { start: at.index, end: at.index + at[0].length };
}

/** A number of people or weekdays and then their names, which are more or fewer. */
function wrongList({ lists }: Grammar, words: string) {
  const at = lists.map((form) => form.exec(words)).find((found) => found !== null) ?? null;
  const names = at?.[2]?.split(/,? og |, |,? samt /u).filter((name) => name.trim() !== "") ?? [];
  if (at === null || names.length < 2 || names.length === figure(at[1])) return undefined;
  const end = at.index + at[0].trimEnd().length;
  return { start: end - (at[2]?.trimEnd().length ?? 0), end };
}

function sum(matches: readonly RegExpMatchArray[]): number {
  return matches.reduce((total, match) => total + figure(match[1]), 0);
}
