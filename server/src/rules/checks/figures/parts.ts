import { perPlace } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { figure, number, sentencesWithFigures, share, within } from "./figureWords.ts";

const numbers = new RegExp(number, "giu");
const shares = new RegExp(share, "giu");
const thereof = /(?<!\p{L})(?:heraf|hvoraf|deraf)(?!\p{L})/iu;
const ofWhole = new RegExp(
  `(?<!\\p{L})(?:ud )?af ${number} (\\p{L}+) (?:har|var|havde|er|blev|mødte|kom)(?!\\p{L})`,
  "iu",
);
/** "i alt 5 episoder: 2 i september og 4 i oktober", "12 fraværsdage (8 ulovlige, 6 lovlige)". */
const partition = new RegExp(
  `${number} \\p{L}+(?: \\p{L}+){0,4} ?(?:[:(]|, fordelt (?:på|med)|, nemlig) ?([^.;)]{5,90})`,
  "iu",
);
const partOf = new RegExp(
  `${number} (?:(?:dage|gange|lektioner) )?(?:i |på |om |hos |med |ulovlig|lovlig|syg|ferie|uden )`,
  "giu",
);
const leftOut =
  /(?<!\p{L})(?:bl\.? ?a\.?|blandt andet|fx|f\.eks\.|senest|herunder|uge|kl\.?|klasse)(?!\p{L})/iu;
/** "mødte 12 af 20 dage og var væk 10". */
const restOf = new RegExp(
  `${number} (?:\\p{L}+ )?(?:ud )?af (?:de )?${number} [^.]{0,40}?(?:væk|fraværende|syg|udeblevet?|ikke mødt|uden)(?: \\p{L}+){0,2} ${number}(?! ?(?:%|pct|procent|år|min|kl))`,
  "iu",
);
const change = new RegExp(
  `fra (?:ca\\. )?${share}.{0,30}? til (?:ca\\. )?${share}.{0,40}?(?:fald|nedgang|stigning|faldet|steget|forskel)\\p{L}*(?: på)? (?:ca\\. )?${share}`,
  "iu",
);
const list =
  /(?<!\p{L})(\d|to|tre|fire|fem|seks|syv)(?: \p{L}+)? (?:søskende|børn|brødre|søstre)(?: \p{L}+){0,3}: ?((?:\p{Lu}[\p{L}-]+)(?:, \p{Lu}[\p{L}-]+)*(?:,? og \p{Lu}[\p{L}-]+)?)/iu;
const weekdays =
  /(?<!\p{L})(to|tre|fire|fem|\d) (?:gange|dage) (?:om ugen|i ugen|ugentligt)[,:]? ?\(?((?:(?:man|tirs|ons|tors|fre)dage?(?:, | og |,? samt )?)+)/iu;

/** Parts that do not make their whole: "18 dage, hvoraf 22", "af 40 … 30 … 15", a list longer than its number, a wrong difference. */
export function* wrongParts(facts: DraftFacts): Iterable<Place> {
  for (const { at } of sentencesWithFigures(facts)) {
    const place = wrongPartIn(facts, at);
    if (place !== undefined) yield within(at, place.start, place.end - place.start);
  }
}

const wrongPartIn = perPlace((words) => wrongPart(words));

function wrongPart(words: string) {
  return (
    tooMuchThereof(words) ??
    tooMuchOf(words) ??
    wrongPartition(words) ??
    wrongRest(words) ??
    wrongChange(words) ??
    wrongList(words, list) ??
    wrongList(words, weekdays)
  );
}

/** The parts named behind "heraf" are together more than the whole before it; shares with shares, numbers with numbers. */
function tooMuchThereof(words: string) {
  const at = thereof.exec(words);
  if (at === null) return undefined;
  const form = shares.test(words.slice(0, at.index)) ? shares : numbers;
  shares.lastIndex = 0;
  const whole = [...words.slice(0, at.index).matchAll(form)].at(-1);
  const parts = [...partsBehind(words.slice(at.index)).matchAll(form)];
  const last = parts.at(-1);
  if (whole === undefined || last === undefined || isMeasure(words, whole)) return undefined;
  return sum(parts) > figure(whole[1]) + 0.5
    ? { start: whole.index, end: at.index + last.index + last[0].length }
    : undefined;
}

/** "heraf 19 % ulovligt og 5 % lovligt": up to where another clause begins. */
function partsBehind(words: string): string {
  return (
    words.split(
      /[.;:]|, (?:og|men|som|der|hvor) (?:\p{L}+ )?(?:er|har|var|blev|kom|skal|kan)(?!\p{L})/u,
      1,
    )[0] ?? ""
  );
}

/** "3-6 cm", "8 år": not a number of what is parted. */
function isMeasure(words: string, { index, 0: found }: RegExpMatchArray): boolean {
  return /^ ?(?:cm|mm|m|km|kg|g|år|måned|kl)(?!\p{L})/iu.test(
    words.slice((index ?? 0) + found.length),
  );
}

/** "Af 40 lektioner har han deltaget i 30 og været væk fra 15." */
function tooMuchOf(words: string) {
  const at = ofWhole.exec(words);
  if (at === null || /%|pct|procent| ud af /iu.test(words)) return undefined;
  const from = at.index + at[0].length;
  const parts = [...words.slice(from).matchAll(numbers)].filter(
    ({ index, 0: { length } }) =>
      !/^\s*(?:år|måned|uge|min|kl|\.\s*\p{Ll})/u.test(words.slice(from + index + length)),
  );
  const last = parts.at(-1);
  if (last === undefined || parts.length !== 2 || sum(parts) <= figure(at[1])) return undefined;
  return { start: from + last.index, end: from + last.index + last[0].length };
}

function wrongPartition(words: string) {
  const at = partition.exec(words);
  const rest = at?.[2] ?? "";
  if (at === null || leftOut.test(rest)) return undefined;
  const parts = [...rest.matchAll(partOf)];
  if (parts.length < 2 || sum(parts) === figure(at[1])) return undefined;
  return { start: at.index, end: at.index + at[0].length };
}

function wrongRest(words: string) {
  const at = restOf.exec(words);
  const [part = 0, whole = 0, other = 0] = at?.slice(1).map(figure) ?? [];
  return at === null || part + other <= whole
    ? undefined
    : { start: at.index, end: at.index + at[0].length };
}

/** "fra 92 % til 41 %, altså et fald på 61 %": neither the points nor the share of the first. */
function wrongChange(words: string) {
  const at = change.exec(words);
  const [first, second, told] = at?.slice(1).map(figure) ?? [];
  if (at === null || first === undefined || second === undefined || told === undefined)
    return undefined;
  const points = Math.abs(first - second);
  const fits = [points, (100 * points) / first].some((real) => Math.abs(real - told) <= 1.5);
  return fits ? undefined : { start: at.index, end: at.index + at[0].length };
}

/** A number of people or weekdays and then their names, which are more or fewer. */
function wrongList(words: string, form: RegExp) {
  const at = form.exec(words);
  const names = at?.[2]?.split(/,? og |, |,? samt /u).filter((name) => name.trim() !== "") ?? [];
  if (at === null || names.length < 2 || names.length === figure(at[1])) return undefined;
  const end = at.index + at[0].trimEnd().length;
  return { start: end - (at[2]?.trimEnd().length ?? 0), end };
}

function sum(matches: readonly RegExpMatchArray[]): number {
  return matches.reduce((total, match) => total + figure(match[1]), 0);
}
