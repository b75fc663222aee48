import { monthNames } from "../../../danish/calendar.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import {
  type Figured,
  figure,
  isShare,
  number,
  sentencesWithFigures,
  share,
  within,
} from "./figureWords.ts";
import { columnSums } from "./tables.ts";
import { tellsOfAnother } from "./whoseFigures.ts";

/** What a table of absence adds up to, in days; absent columns are undefined. */
interface Sums {
  readonly school: number | undefined;
  readonly away: number | undefined;
  readonly unlawful: number | undefined;
}

/** How a table and a text name what is counted, in the words of the rule files. */
interface Grammar {
  readonly unlawfulShare: RegExp;
  readonly unlawfulDays: RegExp;
  readonly awayShare: RegExp;
  /** "i alt 31 dage", "28 gange i alt". */
  readonly total: RegExp;
  /** "I hele 4. klasse": another school year than the table's. */
  readonly anotherYear: RegExp;
  readonly columns: Readonly<Record<"school" | "present" | "unlawful" | "away", RegExp>>;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const form = (source: string) => new RegExp(source, "iu");
  const column = (name: string) => form(`(?<!\\p{L})${anyOf(lists, `tal-kolonne-${name}`)}`);
  const unlawful = anyOf(lists, "tal-kolonne-ulovligt");
  const all = anyOf(lists, "tal-sammenlagt", "tal-tilsammen");
  return {
    unlawfulShare: form(`${share} (?:\\p{L}+ )?${unlawful}`),
    unlawfulDays: form(
      `${number} \\p{L}*dage(?: \\p{L}+)? (?:er |var |med )?${unlawful}|${number} ${unlawful} \\p{L}*dage`,
    ),
    total: form(
      `(?<!\\p{L})(?:${all} ${number}(?! ?(?:%|pct|procent))(?: \\p{Ll}+)?|${number}(?: \\p{Ll}+)? ${all})`,
    ),
    anotherYear: form(`(?<!\\p{L})${anyOf(lists, "tal-andet-skoleår")}`),
    awayShare: form(
      `${anyOf(lists, "tal-fravær-samlet")}(?: (?!${anyOf(lists, "tal-grænse")})\\p{L}+){0,3}:? ${share}`,
    ),
    columns: {
      school: column("skoledage"),
      present: column("mødt"),
      unlawful: column("ulovligt"),
      away: form(`^${anyOf(lists, "tal-kolonne-fravær")}$`),
    },
  };
});

const awayDays = new RegExp(`${number} (?:fraværsdage|dages? fravær)`, "iu");
const oneMonth = new RegExp(`(?<!\\p{L})(?:i|siden) (?:${monthNames.join("|")})`, "iu");

/** What the text says of a table's days of absence and the table does not. */
export function* wrongAgainstTable(facts: DraftFacts): Iterable<Place> {
  const { lists } = facts.ruleSet;
  const grammar = grammarOf(lists);
  const columns = columnSums(lists, facts.draft.text);
  const sums = sumsOf(grammar, columns);
  if (sums === undefined) return;
  for (const { at, words } of sentencesWithFigures(facts)) {
    if (!isOfTable(grammar, facts, { at, words })) continue;
    const total = grammar.total.exec(words);
    if (
      total !== null &&
      missesAll(columns, figure(total[1] ?? total[2])) &&
      isBehindTable(facts, at)
    )
      yield within(at, total.index, total[0].length);
    for (const [form, fits] of claims(grammar, sums)) {
      const found = form.exec(words);
      if (found === null || fits(figure(found[1] ?? found[2]))) continue;
      yield within(at, found.index, found[0].length);
    }
  }
}

/** A sentence of the text that is of all the table's time and of nobody else. */
function isOfTable({ anotherYear }: Grammar, facts: DraftFacts, { at, words }: Figured): boolean {
  if (facts.block(at.block)?.kind === "cell" || oneMonth.test(words)) return false;
  return !anotherYear.test(words) && !tellsOfAnother(facts, at);
}

/** The first line behind a table, where its total is told. */
function isBehindTable(facts: DraftFacts, at: Place): boolean {
  return facts.block(at.block - 1)?.kind === "cell" && at.start === 0;
}

/** The part of a sum by which a total told of it may miss and still be meant as it. */
const near = 0.15;

/** A total that is no column's sum, but nearly one's. */
function missesAll(columns: ReturnType<typeof columnSums>, told: number): boolean {
  const sums = columns.map(({ sum }) => sum);
  return !sums.includes(told) && sums.some((sum) => Math.abs(sum - told) <= sum * near);
}

/** The forms a claim has, and whether its number fits the sums. */
function claims(
  { awayShare, unlawfulShare, unlawfulDays }: Grammar,
  { school, away, unlawful }: Sums,
): readonly (readonly [RegExp, (told: number) => boolean])[] {
  const isShareOf = (part: number | undefined) => (told: number) =>
    part === undefined || school === undefined || isShare(part, school, told);
  const isNumber = (sum: number | undefined) => (told: number) => sum === undefined || sum === told;
  return [
    [awayShare, isShareOf(away)],
    [unlawfulShare, isShareOf(unlawful)],
    [unlawfulDays, isNumber(unlawful)],
    [awayDays, isNumber(away)],
  ];
}

function sumsOf(
  { columns: names }: Grammar,
  columns: ReturnType<typeof columnSums>,
): Sums | undefined {
  if (columns.length === 0) return undefined;
  const sumOf = (name: RegExp) => columns.find((column) => name.test(column.name))?.sum;
  const school = sumOf(names.school);
  const present = sumOf(names.present);
  const unlawful = sumOf(names.unlawful);
  const named = sumOf(names.away);
  const away = school !== undefined && present !== undefined ? school - present : named;
  return { school, away, unlawful };
}
