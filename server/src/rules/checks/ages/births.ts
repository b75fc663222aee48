import { type CalendarDate, isDate } from "../../../danish/calendar.ts";
import { perBlock, perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { ownerOf } from "./ownerOf.ts";

/** When somebody was born, as ages in months: `least` on the first day the draft can be from, `most` on the last. */
export interface Birth {
  readonly least: number;
  readonly most: number;
}

/** The words of the rule files for being born, as forms of what stands beside them. */
const grammarOf = perObject((lists: Lists) => {
  const inYear = new RegExp(
    `(?<!\\p{L})${anyOf(lists, "født-ord", "født-år")}(?::| i)?(?: år)? ((?:19|20)\\d\\d)(?![\\d-])`,
    "giu",
  );
  return {
    before: new RegExp(
      `(?<!\\p{L})${anyOf(lists, "født-ord")}[^\\p{L}\\d]*(?:d\\.|den|i)?\\s*$`,
      "iu",
    ),
    label: new RegExp(`^${anyOf(lists, "født-mærkat")}`, "iu"),
    years: perBlock(({ text }) =>
      [...text.matchAll(inYear)].map((match) => ({ start: match.index, year: Number(match[1]) })),
    ),
  };
});

/** The births told in the draft by whose they are; one that is told in two ways is left out. */
export function birthsOf(facts: DraftFacts): ReadonlyMap<string, Birth> {
  const dates = birthDates(facts);
  const days = daysOfDraft(facts, dates);
  const births = new Map<string, Birth | undefined>();
  for (const { at, date, isMonth } of dates) {
    const least = monthsBetween(date, days.first) - (isMonth === true ? 1 : 0);
    const months = { least, most: monthsBetween(date, days.last) };
    put(births, ownerOf(facts, at), months);
  }
  for (const [block, { prose }] of facts.blocks.entries())
    for (const { start, year } of grammarOf(facts.ruleSet.lists).years(prose)) {
      const most = (days.last.year - year) * 12 + days.last.month;
      const least = (days.first.year - year) * 12 + days.first.month - 12;
      if (least > -12 && most < 240)
        put(births, ownerOf(facts, { block, start, end: start }), { least, most });
    }
  return new Map([...births].flatMap(([owner, birth]) => (birth ? [[owner, birth] as const] : [])));
}

function put(
  births: Map<string, Birth | undefined>,
  owner: string | undefined,
  birth: Birth,
): void {
  if (owner === undefined) return;
  const before = births.get(owner);
  if (!births.has(owner)) births.set(owner, birth);
  else if (before === undefined || before.least > birth.most || birth.least > before.most)
    births.set(owner, undefined);
}

interface BirthDate {
  readonly at: Place;
  readonly date: CalendarDate;
  /** True when only the month is told; the day is then its first. */
  readonly isMonth?: boolean;
}

function birthDates(facts: DraftFacts): readonly BirthDate[] {
  const found: BirthDate[] = [];
  for (const block of facts.blocks.keys()) {
    for (const { birthDigits, start, end } of facts.signalsIn(block).reading.cprs) {
      const date = dateOfDigits(birthDigits);
      if (isChildhood(facts, date)) found.push({ at: { block, start, end }, date });
    }
    for (const born of datesIn(facts, block))
      if (isChildhood(facts, born.date) && isBirth(facts, born.at)) found.push(born);
  }
  return found;
}

function datesIn(facts: DraftFacts, block: number): readonly BirthDate[] {
  return facts.times(block).flatMap(({ at, value }) => {
    if (value.kind !== "point" || value.point.date?.type !== "date") return [];
    const { year, month, day } = value.point.date;
    if (year === undefined || month === undefined) return [];
    return [{ at, date: { year, month, day: day ?? 1 }, isMonth: day === undefined }];
  });
}

/** The draft's own day; without one, from the last day it tells of until today. */
function daysOfDraft(
  facts: DraftFacts,
  births: readonly BirthDate[],
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  if (facts.date !== undefined) return { first: facts.date.value, last: facts.date.value };
  const told = [...facts.blocks.keys()]
    .flatMap((block) => datesIn(facts, block))
    .filter(({ isMonth }) => isMonth !== true)
    .map(({ date }) => date)
    .filter(
      (date) =>
        isDate(date.year, date.month, date.day) &&
        !births.some((birth) => isSame(birth.date, date)) &&
        monthsBetween(date, facts.today) >= 0,
    )
    .sort((a, b) => b.year - a.year || b.month - a.month || b.day - a.day);
  const [first] = told;
  if (first !== undefined) return { first, last: first };
  return { first: { ...facts.today, year: facts.today.year - 1 }, last: facts.today };
}

function isBirth(facts: DraftFacts, at: Place): boolean {
  const text = facts.block(at.block)?.prose.text ?? "";
  const born = grammarOf(facts.ruleSet.lists);
  if (born.before.test(text.slice(Math.max(0, at.start - 24), at.start))) return true;
  const { start, end } = facts.source(at);
  return facts.draft.fields.some(
    ({ label, valueSpan }) =>
      born.label.test(label.trim()) && valueSpan.start <= start && end <= valueSpan.end,
  );
}

function dateOfDigits(digits: string): CalendarDate {
  const [day = 0, month = 0, year = 0] = (digits.match(/\d\d/gu) ?? []).map(Number);
  return { year: 2000 + year, month, day };
}

/** A day that makes the bearer younger than 20 on the draft's day. */
function isChildhood({ reference }: DraftFacts, date: CalendarDate): boolean {
  const months = monthsBetween(date, reference);
  return isDate(date.year, date.month, date.day) && months >= -1 && months < 240;
}

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whole months from one day to another. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}
