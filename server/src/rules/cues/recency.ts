import { type CalendarDate, daysBetween } from "../../danish/calendar.ts";
import type { TimeExpression } from "../../danish/times.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";

/** Days from the draft's date back to the latest time told with a place; "unknown" when nothing dates it. */
export const daysSince = perSpot(readDaysSince);

function readDaysSince(facts: Facts, at: Place): number | "unknown" {
  const sentence = facts.sentence(at);
  for (const region of [
    [sentence],
    [{ ...sentence, start: 0 }],
    facts.region(at, "anchor").filter(({ block }) => block !== at.block),
  ]) {
    const ages = region.flatMap((place) => agesIn(facts, place));
    if (ages.length > 0) return Math.min(...ages);
  }
  return daysOfBlockBefore(facts, at) ?? "unknown";
}

/** Days from the draft's date back to the latest time told in the sentence of a place; undefined when none is. */
export function daysInSentence(facts: Facts, at: Place): number | undefined {
  const ages = agesIn(facts, facts.sentence(at));
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** Days back of a calendar day told right beside a place ("besvimede i idræt d. 5. november"); undefined when none is. */
export function daysBeside(facts: Facts, at: Place): number | undefined {
  const { start, end } = facts.sentence(at);
  const ages = facts.times(at.block).flatMap(({ at: time, value }) => {
    if (time.start < start || time.end > end) return [];
    if (value.kind !== "point" || value.anchor !== "calendar" || value.grain !== "day") return [];
    const [from, to] = time.start >= at.end ? [at.end, time.start] : [time.end, at.start];
    const between = facts.text({ block: at.block, start: from, end: Math.max(from, to) });
    const age = between.length <= 20 && !/[,.;:]/u.test(between) ? ageOf(facts, value) : undefined;
    return age === undefined ? [] : [age];
  });
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** The last time of the block before, for letters whose paragraphs tell one story. */
function daysOfBlockBefore(facts: Facts, at: Place): number | undefined {
  const before = facts.block(at.block - 1);
  const own = facts.block(at.block);
  if (before === undefined || own === undefined || before.section !== own.section) return undefined;
  if (before.kind === "heading" || before.kind === "cell") return undefined;
  if (isLaterThanBefore(facts, at)) return undefined;
  const ages = agesIn(facts, { block: at.block - 1, start: 0, end: before.prose.text.length });
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** "Hun har efterfølgende fortalt …": later than the block before, nobody knows how much. */
function isLaterThanBefore(facts: Facts, { block }: Place): boolean {
  const [first] = facts.signalsIn(block).byKind.get("senere-end-før") ?? [];
  return first !== undefined && first.start < 60;
}

function agesIn(facts: Facts, place: Place): readonly number[] {
  return facts.times(place.block).flatMap(({ at, value }) => {
    if (at.start < place.start || at.end > place.end) return [];
    const age = ageOf(facts, value);
    return age === undefined ? [] : [age];
  });
}

/** Days back from the draft's date to the end of a time; undefined when it has no day, week or month, or lies ahead. */
function ageOf(facts: Facts, time: TimeExpression): number | undefined {
  if (time.kind !== "point" && time.kind !== "range") return undefined;
  if (time.anchor !== "calendar" && time.anchor !== "draft") return undefined;
  if (time.grain === "year" || time.grain === "season" || time.grain === "quarter")
    return ageOfLongSpan(facts, time);
  if (time.kind === "point" && time.point.date === undefined) return undefined;
  const value = facts.resolve(time);
  if (value?.from === undefined) return undefined;
  const end =
    value.grain === "week" || value.grain === "month" ? (value.to ?? value.from) : value.from;
  const age = daysBetween(dateOf(end), facts.reference);
  const start = daysBetween(dateOf(value.from), facts.reference);
  return start < -1 ? undefined : Math.max(0, age);
}

/** A year, season or quarter tells only that something is old: its last day lies more than a month back. */
function ageOfLongSpan(facts: Facts, time: TimeExpression): number | undefined {
  const value = facts.resolve(time);
  if (value?.to === undefined) return undefined;
  const age = daysBetween(dateOf(value.to), facts.reference);
  return age > 30 ? age : undefined;
}

/** Days ahead of the draft's date to the nearest coming time in a place; undefined when none is ahead. */
export const daysAhead = perSpot(readDaysAhead);

function readDaysAhead(facts: Facts, place: Place): number | undefined {
  const ahead = facts.times(place.block).flatMap(({ at, value }) => {
    if (at.start < place.start || at.end > place.end) return [];
    if (value.kind !== "point" || value.point.date === undefined) return [];
    if (!/^(?:second|minute|hour|day|week)$/u.test(value.grain)) return [];
    const from = facts.resolve(value, "future")?.from;
    const days = from === undefined ? undefined : daysBetween(facts.reference, dateOf(from));
    return days === undefined || days < 0 || days > 300 ? [] : [days];
  });
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** The date of a moment. */
export function dateOf({ year, month, day }: CalendarDate): CalendarDate {
  return { year, month, day };
}
