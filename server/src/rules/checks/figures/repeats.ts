import { monthNames } from "../../../danish/calendar.ts";
import { holds } from "../../cues/within.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { figure, number, sentencesWithFigures, shortMonths, within } from "./figureWords.ts";

const days = new RegExp(`${number} \\p{L}*dages?(?!\\p{L})`, "giu");
const months = new RegExp(`(?<!\\p{L})i (${monthNames.join("|")})(?!\\p{L})`, "giu");

/** Absence as a whole: its kinds are counted apart. */
function isOfAbsence(facts: DraftFacts, at: Place): boolean {
  return holds(facts, at, "tal-fraværsord") && !holds(facts, at, "tal-slags-fravær");
}

/** "jan. 3, feb. 5, mar. 8 dage": months, shortened or not, each with its number. */
const row = new RegExp(
  `(?<!\\p{L})(${shortMonths})\\p{Ll}*\\.?:? (\\d{1,2})(?![\\d.%/]| ?(?:%|pct))(?=,|\\.|;| dage| og|$)`,
  "giu",
);

/** The days of absence of one month told twice with different numbers: the later place. */
export function* wrongRepeats(facts: DraftFacts): Iterable<Place> {
  const told = new Map<string, number>();
  for (const { words } of sentencesWithFigures(facts)) {
    const steps = [...words.matchAll(row)];
    if (steps.length > 1)
      for (const [, name = "", days = ""] of steps) told.set(name.toLowerCase(), Number(days));
  }
  for (const figured of sentencesWithFigures(facts)) {
    const { at, words } = figured;
    if (!isOfAbsence(facts, at)) continue;
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
