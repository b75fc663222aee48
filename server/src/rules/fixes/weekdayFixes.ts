import { isDate, type Weekday, weekdayName, weekdayOf } from "../../danish/calendar.ts";
import { likelyYear } from "../checks/weekdayDateMismatch.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";

const weekdayWord =
  /(?:man|tirs|ons|tors|fre|lør|søn)dag|(?<!\p{L})(?:man|tirs|ons|tors|fre|lør|søn)\.?(?!\p{L})/iu;

/** The other weekday and the other date; only the writer knows which of the two is right. */
export function weekdayFixes(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  const told = at && toldAt(facts, at);
  if (at === undefined || told === undefined) return [];
  return [...otherWeekday(facts, at, told), ...otherDate(facts, at, told)];
}

interface Told {
  readonly weekday: Weekday;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function toldAt(facts: DraftFacts, at: Place): Told | undefined {
  const time = facts
    .times(at.block)
    .find((each) => each.at.start === at.start && each.at.end === at.end);
  if (time?.value.kind !== "point" || time.value.point.date?.type !== "date") return undefined;
  const { weekday, day, month, year } = time.value.point.date;
  if (weekday === undefined || day === undefined || month === undefined) return undefined;
  return { weekday, day, month, year: year ?? likelyYear(facts, month, day) };
}

function otherWeekday(facts: DraftFacts, at: Place, told: Told): readonly CodedFix[] {
  const text = facts.text(at);
  const word = weekdayWord.exec(text);
  if (word === null) return [];
  const name = sameCapital(word[0], weekdayName(weekdayOf(told)));
  const start = at.start + word.index;
  const span = facts.source({ block: at.block, start, end: start + word[0].length });
  return [choice(`Ret ugedagen: skriv „${name}“`, [{ span, text: name }])];
}

function otherDate(facts: DraftFacts, at: Place, told: Told): readonly CodedFix[] {
  const day = nearestDay(told);
  const written = dayIn(facts.text(at), told.day);
  if (day === undefined || written === undefined) return [];
  const text = written.digits.startsWith("0") ? String(day).padStart(2, "0") : String(day);
  const start = at.start + written.index;
  const span = facts.source({ block: at.block, start, end: start + written.digits.length });
  return [choice(`Ret datoen: skriv „${weekdayName(told.weekday)} den ${day}.“`, [{ span, text }])];
}

/** The nearest day of the same month that falls on the weekday; of two equally near there are none. */
function nearestDay({ weekday, day, month, year }: Told): number | undefined {
  const near = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((shift) => day + shift);
  return near.find(
    (other) => isDate(year, month, other) && weekdayOf({ year, month, day: other }) === weekday,
  );
}

/** Where the number of the day stands: last in "2025-03-04", else first. */
function dayIn(text: string, day: number) {
  const found = [...text.matchAll(new RegExp(`(?<!\\d)0?${day}(?!\\d)`, "gu"))];
  const match = /\d{4}-\d/u.test(text) ? found.at(-1) : found[0];
  return match && { index: match.index, digits: match[0] };
}

function sameCapital(old: string, name: string): string {
  const first = old[0] ?? "";
  return first === first.toLowerCase() ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
