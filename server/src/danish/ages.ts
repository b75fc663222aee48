import type { Span } from "../text/span.ts";
import type { Token } from "./words.ts";

/** An age of a person; `months` in all, `exact` true when months were told. */
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

const age = /(?<![\p{L}\d])(\d{1,3})(?: år(?= og| gammel|[.,)]|$)|-årige?)/giu;
const grade = /(?<![\p{L}\d.§/-])(\d{1,2})\.(?:([a-h])(?![\p{L}\d])| ?(?:klasse|kl\b))/giu;

/** Every stated age in the text. */
export function findAges(text: string, _tokens: readonly Token[]): readonly Age[] {
  return [...text.matchAll(age)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    years: Number(match[1]),
    months: 12 * Number(match[1]),
    exact: false,
  }));
}

/** Every school grade in the text. */
export function findGrades(text: string, _tokens: readonly Token[]): readonly Grade[] {
  return [...text.matchAll(grade)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    grade: Number(match[1]),
    ...(match[2] === undefined ? {} : { letter: match[2].toLowerCase() }),
  }));
}

/** The ages in whole years at which Danish children are in a grade: grade 0 starts in the year one turns six. */
export function agesOfGrade(grade: number): { readonly from: number; readonly to: number } {
  return { from: grade + 5, to: grade + 7 };
}
