import { monthNames } from "../../../danish/calendar.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure, isShare, number, sentencesWithFigures, share, within } from "./figureWords.ts";
import { columnSums } from "./tables.ts";

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
  readonly columns: Readonly<Record<"school" | "present" | "unlawful" | "away", RegExp>>;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const form = (source: string) => new RegExp(source, "iu");
  const column = (name: string) => form(`(?<!\\p{L})${anyOf(lists, `tal-kolonne-${name}`)}`);
  const unlawful = anyOf(lists, "tal-kolonne-ulovligt");
  return {
    unlawfulShare: form(`${share} (?:\\p{L}+ )?${unlawful}`),
    unlawfulDays: form(
      `${number} \\p{L}*dage(?: \\p{L}+)? (?:er |var |med )?${unlawful}|${number} ${unlawful} \\p{L}*dage`,
    ),
    awayShare: form(`${anyOf(lists, "tal-fravær-samlet")}(?: \\p{L}+){0,3}:? ${share}`),
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

const anotherYear = /(?<!\p{L})i (?:hele )?\d{1,2}\. klasse/iu;

/** Somebody is named who is not the child: the table is not of them. */
function tellsOfAnother(facts: DraftFacts, at: Place): boolean {
  const child = facts.cast.subjects[0]?.name?.split(/\s/u)[0];
  return facts.mentions.some(
    ({ at: other, value: { kind, name } }) =>
      kind === "name" &&
      child !== undefined &&
      other.block === at.block &&
      other.start >= at.start &&
      other.end <= at.end &&
      name?.split(/\s/u)[0] !== child,
  );
}

/** What the text says of a table's days of absence and the table does not. */
export function* wrongAgainstTable(facts: DraftFacts): Iterable<Place> {
  const { lists } = facts.ruleSet;
  const grammar = grammarOf(lists);
  const sums = sumsOf(grammar, columnSums(lists, facts.draft.text));
  if (sums === undefined) return;
  for (const { at, words } of sentencesWithFigures(facts)) {
    if (facts.block(at.block)?.kind === "cell" || oneMonth.test(words)) continue;
    if (anotherYear.test(words) || tellsOfAnother(facts, at)) continue;
    for (const [form, fits] of claims(grammar, sums)) {
      const found = form.exec(words);
      if (found === null || fits(figure(found[1] ?? found[2]))) continue;
      yield within(at, found.index, found[0].length);
    }
  }
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
