import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure, number, quantitiesIn } from "./figureWords.ts";

/** The lines of such a row, their words from the rule files. */
interface Grammar {
  /** "Sygdom: 20", "- ferie: 5 dage (aftalt)", "| heraf ulovligt | 19 % |": a label and a number that fill their line. */
  readonly line: RegExp;
  readonly total: RegExp;
  /** "Fravær i alt", "Samlet fravær": the whole of the kinds below it. */
  readonly absence: RegExp;
  /** "heraf sygdom", "Ulovligt": a kind of absence. */
  readonly kind: RegExp;
  /** A noun of school time. */
  readonly counted: RegExp;
  /** "… væk 38 ud af 62 skoledage. Heraf:": the lines below are its parts. */
  readonly opensParts: RegExp;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const counted = `\\p{L}*${anyOf(lists, "tal-skoletid")}`;
  return {
    line: new RegExp(
      `^[ \\t>*|-]*([\\p{L}][^:|\\d\\n]{1,45}?)[ *]*[:|][ *]*(\\d{1,4}(?:,\\d+)?)(?: ?(%|pct\\.?|procent)| (?:${counted}|dag))?[ *]*(?:\\([^)\\n]*\\))?[.,]?[ *|\\t]*$`,
      "u",
    ),
    total: new RegExp(`^${anyOf(lists, "tal-sammenlagt", "tal-fraværstal")}(?!\\p{L})`, "iu"),
    absence: new RegExp(
      `^(?:${anyOf(lists, "tal-sammenlagt")} )?${anyOf(lists, "tal-fravær")}`,
      "iu",
    ),
    kind: new RegExp(`^(?:${anyOf(lists, "tal-heraf")}|${anyOf(lists, "tal-fraværsslags")})`, "iu"),
    counted: new RegExp(`^${counted}$`, "iu"),
    opensParts: new RegExp(`(?<!\\p{L})${anyOf(lists, "tal-heraf")}[ *]*:[ *]*$`, "iu"),
  };
});

interface Row {
  readonly label: string;
  readonly value: number;
  readonly isShare: boolean;
  readonly start: number;
  readonly end: number;
}

/** A row of labels with numbers whose sum is another than the total among them or the number in the line above. */
export function* wrongLabelled(facts: DraftFacts): Iterable<Place> {
  const grammar = grammarOf(facts.ruleSet.lists);
  let rows: Row[] = [];
  let above = "";
  let start = 0;
  for (const words of [...facts.draft.text.split("\n"), ""]) {
    const row = rowIn(grammar, words, start);
    if (row !== undefined) rows.push(row);
    else if (!isRuled(words) && (words.trim() !== "" || rows.length > 1)) {
      const wrong = wrongAbsence(grammar, rows) ?? wrongIn(grammar, rows, above);
      const place = wrong === undefined ? undefined : facts.placeOf(wrong);
      if (place !== undefined) yield place;
      rows = [];
      above = words;
    }
    start += words.length + 1;
  }
}

/** The line under the head of a table. */
function isRuled(words: string): boolean {
  return /^[\s|:-]*\|[\s|:-]*$/u.test(words);
}

function rowIn({ line }: Grammar, words: string, from: number): Row | undefined {
  const found = line.exec(words);
  if (found === null) return undefined;
  const [, label = "", value = "", share] = found;
  const start = from + words.indexOf(value, words.indexOf(label) + label.length);
  return {
    label,
    value: figure(value),
    isShare: share !== undefined,
    start,
    end: start + value.length,
  };
}

/** "Fravær i alt: 27 %" and under it its kinds, which are more, or three or more that do not make it. */
function wrongAbsence({ absence, kind }: Grammar, rows: readonly Row[]): Row | undefined {
  const at = rows.findIndex(({ label }) => absence.test(label));
  const whole = rows[at];
  if (whole === undefined) return undefined;
  const behind = rows.slice(at + 1);
  const stop = behind.findIndex(({ label }) => !kind.test(label));
  const parts = stop < 0 ? behind : behind.slice(0, stop);
  const isMixed = parts.some(({ isShare }) => isShare) && !whole.isShare;
  if (parts.length < 2 || isMixed) return undefined;
  const made = sumOf(parts);
  const isWrong =
    parts.length > 2 ? Math.abs(made - whole.value) > rounding : made > whole.value + rounding;
  return isWrong ? whole : undefined;
}

/** What rounding of each kind to whole per cent may explain. */
const rounding = 0.9;

function wrongIn(
  { total, counted, opensParts }: Grammar,
  rows: readonly Row[],
  above: string,
): Row | undefined {
  const sum = rows.find(({ label }) => total.test(label));
  const parts = rows.filter((row) => row !== sum && !row.isShare);
  const made = sumOf(parts);
  if (parts.length < 2) return undefined;
  if (sum !== undefined)
    return sum.value === made || parts.some(({ value }) => value > sum.value * 2) ? undefined : sum;
  const whole = opensParts.test(above) ? partIn(above) : aloneIn(counted, above);
  return whole !== undefined && whole !== made ? parts.at(-1) : undefined;
}

const partOf = new RegExp(`${number}(?: \\p{L}+){0,2} (?:ud )?af (?:de )?\\d`, "iu");

/** "væk 38 ud af 62 skoledage": of two numbers the part. */
function partIn(words: string): number | undefined {
  const part = partOf.exec(words)?.[1];
  return part === undefined ? quantitiesIn(words).at(-1)?.value : figure(part);
}

function aloneIn(counted: RegExp, words: string): number | undefined {
  const [only, more] = quantitiesIn(words);
  return more === undefined && counted.test(only?.noun ?? "") ? only?.value : undefined;
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((all, { value }) => all + value, 0);
}
