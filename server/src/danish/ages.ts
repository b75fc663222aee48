import type { Span } from "../text/span.ts";
import { numberBefore, numberOf, type WrittenNumber } from "./numerals.ts";

/** An age of a person; `years` whole, `months` in all; `exact` true when months were told. */
export interface Age extends Span {
  readonly years: number;
  readonly months: number;
  readonly exact: boolean;
}

/** A school grade, 0 to 10; `letter` of the class where told, lower case. */
export interface Grade extends Span {
  readonly grade: number;
  readonly letter?: string;
}

/** "årig" in "en 14-årig", "otteårige", and the units of "8 år", "1 år og 9 mdr."; the number is read back from here. */
const anchor =
  /(?:å|a\u030a)r(?:(ige?s?)|(?:(?:\sog|,)?\s(\d{1,2}|\p{L}+)\s(?:m(?:å|a\u030a)neder|mdr\.?|md\.?))?)(?![\p{L}\p{M}-])|(?<!\p{L})(?:m(?:å|a\u030a)neder|mdr\.?)(?!\p{L})/giu;
/** What lasts so long and is no person: "en 5-årig periode". */
const lasting =
  /^\s+(?:periode|aftale|kontrakt|plan|uddannelse|garanti|bevilling|projekt|forløb|indsats|lejemål)/u;
/** Words before a measure that make it an age: "er 8 år", "fylder 9 år", "en dreng på otte år", "alder: 8 år". */
const before =
  /(?:(?<![\p{L}])(?:er|var|bliver|blev|været|fylder|fyldte|fyldt|alder(?:en)?(?: af| er)?:?)(?: (?:nu|kun|knap|snart|godt|netop|lige|ca\.|cirka|omkring|næsten|i dag))*|(?:dreng|pige|søn|datter|barn|bror|søster|mand|kvinde|elev|baby|mor|far|børn|piger|drenge|brødre|søstre|\p{Lu}\p{Ll}+|\p{Lu}\.) på|(?:\p{Lu}[\p{L}-]+|\p{L}*(?:bror|søster|dreng|pige|søn|datter)),|\()\s*$/u;
/** What follows a measure that is a time after all: "er 2 år siden", "bliver 3 år ældre". */
const notAfter =
  /^\s*(?:siden|bagud|bagefter|foran|yngre|ældre|i træk|senere|tidligere|før|efter|mere|tilbage|til(?! stede)|gang)(?![\p{L}])/u;
const old = /^\s*gam(?:mel|le|melt)(?![\p{L}])/u;
const edge = /^\s*(?:[.,;()|]|og\b|men\b|i\b|nu\b|da\b|$)/u;

/** Every stated age of a person in the text. */
export function findAges(text: string): readonly Age[] {
  const found: Age[] = [];
  for (const match of text.matchAll(anchor)) {
    const age = readAge(text, match);
    // Found in order of their ends: only the last can overlap.
    if (age !== undefined && age.start >= (found.at(-1)?.end ?? 0)) found.push(age);
  }
  return found;
}

function readAge(text: string, match: RegExpExecArray): Age | undefined {
  const number = numberBefore(text, match.index) ?? gluedNumber(text, match.index);
  if (number === undefined || number.value > 130) return undefined;
  const span = { start: number.start, end: match.index + match[0].length };
  const months = match[2] === undefined ? 0 : numberOf(match[2]);
  if (months === undefined) return undefined;
  const adjective = match[1] !== undefined;
  const fits = adjective ? !lasting.test(text.slice(span.end, span.end + 24)) : isAge(text, span);
  if (!fits) return undefined;
  if (/^m/i.test(match[0])) return ageOf(span, number.value, true);
  return ageOf(span, number.value * 12 + months, match[2] !== undefined);
}

function ageOf(span: Span, months: number, exact: boolean): Age {
  return { ...span, years: Math.floor(months / 12), months: Math.round(months), exact };
}

/** "otteårig": the number word and "årig" as one. */
function gluedNumber(text: string, end: number): WrittenNumber | undefined {
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0];
  const value = word === undefined ? undefined : numberOf(word);
  return word === undefined || value === undefined
    ? undefined
    : { start: end - word.length, value };
}

function isAge(text: string, { start, end }: Span): boolean {
  const after = text.slice(text.charAt(end - 1) === "." ? end - 1 : end, end + 16);
  if (old.test(after)) return true;
  if (notAfter.test(after)) return false;
  const context = text.slice(Math.max(0, start - 40), start);
  if (before.test(context)) return edge.test(after) || /på$|fyld\p{L}*$/u.test(context.trimEnd());
  const alone = context.trim() === "" || context.endsWith("\n") || /\|\s*$/.test(context);
  return alone && /^\s*(?:$|\||\n|, ?\d{1,2}\.)/.test(after);
}

const rank = "(10|\\d)\\.? ?";
const ranks: ReadonlyMap<string, number> = new Map(
  "første anden tredje fjerde femte sjette syvende ottende niende tiende"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
/** "2. klasse", "7. kl.", "5. årgang", "9.-10. klasse"; "kl." before a number is a clock time. */
const named = new RegExp(
  `(?=[\\dfatson])(?<![\\p{L}\\d.,:/§-])(?:${rank}(?:(?:-|/|og|eller) ?(10|\\d)\\. ?)?|(${[...ranks.keys()].join("|")}) )(?:(?:klasse|klassetrin|årgang)\\p{L}*|(?<=\\. ?)kl(?!\\p{L})(?!\\.?\\s*\\d)\\.?)`,
  "giu",
);
/** "2.a", "8.B": a digit, a period and one letter, tight. */
const lettered = /(?=\d)(?<![\p{L}\d.,:/§-])(10|\d)\.([a-hx-z])(?![\p{L}\d]|\.\p{L})/giu;
/** "8b", "3. b": only after a word that says it is a class. */
const loose =
  /(?=\d)(?<=(?:klassen?|klasselærer|klasselæreren|elev|eleven|elever|i|fra|klasse:)\s)(10|\d)(?:\. )?([a-hx-z])(?![\p{L}\d.]\p{L}|[\p{L}\d])/giu;
const nursery = /(?<!\p{L})børnehaveklasse(?:n|ns)?(?!\p{L})/giu;
const noClass = /(?:stk|§|nr|punkt|litra|pkt|kap|bilag)\.?\s*$/iu;

/** Every school grade in the text; the børnehaveklasse is 0. */
export function findGrades(text: string): readonly Grade[] {
  const found: Grade[] = [];
  for (const match of text.matchAll(named)) {
    const grade = match[1] ?? ranks.get((match[3] ?? "").toLowerCase());
    found.push(gradeOf(match, Number(match[2] ?? grade), undefined));
  }
  for (const pattern of [lettered, loose]) {
    for (const match of text.matchAll(pattern)) {
      if (noClass.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
      found.push(gradeOf(match, Number(match[1]), match[2]));
    }
  }
  for (const match of text.matchAll(nursery)) found.push(gradeOf(match, 0, undefined));
  return found.sort((a, b) => a.start - b.start);
}

function gradeOf(match: RegExpExecArray, grade: number, letter: string | undefined): Grade {
  const span = { start: match.index, end: match.index + match[0].length };
  return letter === undefined
    ? { ...span, grade }
    : { ...span, grade, letter: letter.toLowerCase() };
}

/** The ages in whole years at which Danish children are in a grade: grade 0 starts in August of the year one turns six. */
export function agesOfGrade(grade: number): { readonly from: number; readonly to: number } {
  return { from: grade + 5, to: grade + 7 };
}
