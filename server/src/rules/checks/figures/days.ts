import { monthNames, weekdayNames } from "../../../danish/calendar.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { type Figured, figure, number, sentencesWithFigures, within } from "./figureWords.ts";

const announced = new RegExp(
  `${number} (?!år|uger?|timer|kr)\\p{Ll}\\p{L}+(?: \\p{L}+){0,6} ?[:(]`,
  "iu",
);
const leftOutOf = perObject(
  (lists: Lists) =>
    new RegExp(
      `(?<!\\p{L})${anyOf(lists, "tal-ikke-alt", "tal-enkelte-dage")}(?!\\p{L})|[–-]`,
      "iu",
    ),
);

const announcedIn = perObject(({ words }: Figured) => announced.exec(words));

/** A number of episodes and then their days, which are more or fewer: "tre gange: 3/9, 5/9, 9/9 og 12/9". */
export function* wrongDays(facts: DraftFacts): Iterable<Place> {
  const leftOut = leftOutOf(facts.ruleSet.lists);
  for (const figured of sentencesWithFigures(facts)) {
    const found = announcedIn(figured);
    if (found === null) continue;
    const { at, words } = figured;
    const from = at.start + found.index + found[0].length;
    const days = facts
      .times(at.block)
      .filter(({ at: day, value }) => day.start >= from && day.end <= at.end && isDay(value));
    // "2/10" may be two of ten: read as no day, but it counts here.
    const rest = words.slice(from - at.start);
    const slashed = [...rest.matchAll(/\d{1,2}[/.]\d{1,2}(?!\d)/gu)];
    const lastSlashed = slashed.at(-1);
    const end = Math.max(
      days.at(-1)?.at.end ?? 0,
      lastSlashed === undefined ? 0 : from + lastSlashed.index + lastSlashed[0].length,
    );
    const count = Math.max(days.length, slashed.length);
    if (
      count < 2 ||
      leftOut.test(facts.text({ ...at, start: from, end })) ||
      isMore.test(facts.text({ ...at, start: end, end: at.end })) ||
      tellsMore(facts.text({ ...at, start: from, end })) ||
      count === figure(found[1])
    )
      continue;
    yield within(at, found.index, end - at.start - found.index);
  }
}

/** "… og en gang til": a day that is not named. */
const isMore = /^\)?,? (?:og|samt) (?:en|et|flere|andre|endnu)(?!\p{L})/u;

/** "modtaget 2/2, rykket 4/3": days of other things than the one announced. */
function tellsMore(words: string): boolean {
  const told = words.match(/\p{L}{4,}/gu) ?? [];
  return (
    told.filter((word) => !calendarWords.has(word.toLowerCase().replace(/en$/u, ""))).length > 1
  );
}

const calendarWords: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames, "samt"]);

/** True for one whole day, told by its date or its weekday. */
export function isDay(time: ReturnType<DraftFacts["times"]>[number]["value"]): boolean {
  if (time.kind !== "point" || time.vague || time.point.date?.type !== "date") return false;
  return time.point.date.day !== undefined || time.point.date.weekday !== undefined;
}
