import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { figure, isShare, number, sentencesWithFigures, share, within } from "./figureWords.ts";
import { columnSums } from "./tables.ts";

/** What a table of absence adds up to, in days; absent columns are undefined. */
interface Sums {
  readonly school: number | undefined;
  readonly away: number | undefined;
  readonly unlawful: number | undefined;
}

const unlawfulShare = new RegExp(`${share} (?:\\p{L}+ )?(?:ulovlig|ulf)`, "iu");
const unlawfulDays = new RegExp(
  `${number} \\p{L}*dage(?: \\p{L}+)? (?:er |var |med )?ulovlig|${number} ulovlige \\p{L}*dage`,
  "iu",
);
const awayShare = new RegExp(
  `(?:samle(?:t|de) fravær|fravær(?:et)? i alt|fraværsprocent\\p{L}*)(?: \\p{L}+){0,3}:? ${share}`,
  "iu",
);
const awayDays = new RegExp(`${number} (?:fraværsdage|dages? fravær)`, "iu");
const oneMonth =
  /(?<!\p{L})(?:i|alene i|siden) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/iu;

/** What the text says of a table's days of absence and the table does not. */
export function* wrongAgainstTable(facts: DraftFacts): Iterable<Place> {
  const sums = sumsOf(facts.draft.text);
  if (sums === undefined) return;
  for (const { at, words } of sentencesWithFigures(facts)) {
    if (facts.block(at.block)?.kind === "cell" || oneMonth.test(words)) continue;
    for (const [form, fits] of claims(sums)) {
      const found = form.exec(words);
      if (found === null || fits(figure(found[1] ?? found[2]))) continue;
      yield within(at, found.index, found[0].length);
    }
  }
}

/** The forms a claim has, and whether its number fits the sums. */
function claims({
  school,
  away,
  unlawful,
}: Sums): readonly (readonly [RegExp, (told: number) => boolean])[] {
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

function sumsOf(text: string): Sums | undefined {
  const columns = columnSums(text);
  if (columns.length === 0) return undefined;
  const sumOf = (name: RegExp) => columns.find((column) => name.test(column.name))?.sum;
  const school = sumOf(/skoledage|mulige|åbningsdage/iu);
  const present = sumOf(/fremmødt|mødt|til stede/iu);
  const unlawful = sumOf(/ulf|(?<!\p{L})ulovlig/iu);
  const named = sumOf(/^(?:i alt|fravær|fraværsdage|fravær i alt|dage|væk)$/iu);
  const away = school !== undefined && present !== undefined ? school - present : named;
  return { school, away, unlawful };
}
