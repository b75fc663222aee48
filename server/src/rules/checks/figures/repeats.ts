import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { type Figured, figure, number, sentencesWithFigures, within } from "./figureWords.ts";

const absence = /fravær|væk|forsømt|udeblev|fremmød/iu;
/** Kinds of absence that are counted apart. */
const kinds = /(?<!\p{L})(?:ulovlig|lovlig|syg|heraf|hvoraf)/iu;
const days = new RegExp(`${number} \\p{L}*dages?(?!\\p{L})`, "giu");
const months =
  /(?<!\p{L})i (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/giu;

const isOfAbsence = perObject(({ words }: Figured) => absence.test(words) && !kinds.test(words));

/** "jan. 3, feb. 5, mar. 8 dage": months, shortened or not, each with its number. */
const row =
  /(?<!\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.?:? (\d{1,2})(?![\d.%/]| ?(?:%|pct))(?=,|\.|;| dage| og|$)/giu;

/** The days of absence of one month told twice with different numbers: the later place. */
export function* wrongRepeats(facts: DraftFacts): Iterable<Place> {
  const told = new Map<string, number>();
  for (const { words } of sentencesWithFigures(facts)) {
    const steps = [...words.matchAll(row)];
    if (steps.length > 1)
      for (const [, name = "", days = ""] of steps) told.set(name.toLowerCase(), Number(days));
  }
  for (const figured of sentencesWithFigures(facts)) {
    if (!isOfAbsence(figured)) continue;
    const { at, words } = figured;
    const [month, otherMonth] = [...words.matchAll(months)].map(([, name]) =>
      name?.slice(0, 3).toLowerCase(),
    );
    const [count, otherCount] = [...words.matchAll(days)];
    if (month === undefined || count === undefined || otherMonth !== undefined) continue;
    if (otherCount !== undefined) continue;
    const value = figure(count[1]);
    const before = told.get(month);
    if (before === undefined) told.set(month, value);
    else if (before !== value) yield within(at, count.index, count[0].length);
  }
}
