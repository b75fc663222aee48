import {
  daysBetween,
  isDate,
  type Weekday,
  weekdayName,
  weekdayOf,
} from "../../danish/calendar.ts";
import type { TimeExpression, TimePoint } from "../../danish/times.ts";
import { overlaps } from "../../text/span.ts";
import type { DraftFacts, Placed } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** A weekday and a date that are said to be one day. */
interface NamedDay {
  readonly at: Place;
  readonly weekday: Weekday;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** A weekday that does not belong to its date; the year is the draft's own when none is written. */
export function* weekdayDateMismatch(facts: DraftFacts): Iterable<Match> {
  for (const { at, weekday, day, month, year } of namedDays(facts)) {
    if (year === undefined && isDraftDate(facts, at)) continue;
    const told = year ?? likelyYear(facts, month, day);
    if (!isDate(told, month, day)) continue;
    const real = weekdayOf({ year: told, month, day });
    if (real !== weekday) yield shortfall(at, { values: { ugedag: weekdayName(real) } });
  }
}

/** The draft's own day without a year was given one by guess: no ground to gainsay its weekday. */
function isDraftDate({ date }: DraftFacts, at: Place): boolean {
  return date !== undefined && date.at.block === at.block && overlaps(date.at, at);
}

function* namedDays(facts: DraftFacts): Iterable<NamedDay> {
  let before: Placed<TimeExpression> | undefined;
  for (const block of facts.blocks.keys())
    for (const time of facts.times(block)) {
      for (const point of pointsOf(time.value)) {
        const own = dayOf(point);
        if (own?.weekday !== undefined) yield { ...own, at: time.at, weekday: own.weekday };
      }
      if (before !== undefined) yield* pairedDay(facts, before, time);
      before = time;
    }
}

function pointsOf(time: TimeExpression): readonly TimePoint[] {
  if (time.kind === "point") return [time.point];
  if (time.kind !== "range") return [];
  return [time.from, time.to].filter((point) => point !== undefined);
}

function dayOf({ date }: TimePoint) {
  if (date?.type !== "date" || date.day === undefined || date.month === undefined) return undefined;
  const { weekday, day, month, year } = date;
  return { weekday, day, month, year };
}

/** A weekday told beside its date: "tirsdag morgen, den 4/11", "4/11 (tirsdag)", a weekday and a date in neighbouring cells. */
function* pairedDay(
  facts: DraftFacts,
  first: Placed<TimeExpression>,
  second: Placed<TimeExpression>,
): Iterable<NamedDay> {
  const bridge = bridgeBetween(facts, first.at, second.at);
  if (bridge === undefined) return;
  const [named, dated] = bareWeekday(first) === undefined ? [second, first] : [first, second];
  const weekday = bareWeekday(named);
  const day = dated.value.kind === "point" ? dayOf(dated.value.point) : undefined;
  if (weekday === undefined || day === undefined || day.weekday !== undefined) return;
  if (!(named === first ? nameBefore : nameAfter).test(bridge)) return;
  const at = first.at.block === second.at.block ? { ...first.at, end: second.at.end } : dated.at;
  yield { ...day, at, weekday };
}

const nameBefore = /^(?:\s?,?\s*(?:(?:det var|altså)\s)?(?:d\.|den)?\s?|\|)$/u;
const nameAfter = /^(?:\s?[(,]\s*(?:en |det var en )?|\|)$/u;

/** The words between two times of a block; "|" between neighbouring cells that hold nothing else. */
function bridgeBetween(facts: DraftFacts, first: Place, second: Place): string | undefined {
  if (first.block === second.block)
    return facts.text({ block: first.block, start: first.end, end: second.start });
  const [left, right] = [first, second].map(({ block }) => facts.blocks[block]);
  const alone = [first, second].every((at) => facts.text(at).length + 2 > textOf(facts, at).length);
  const beside = second.block === first.block + 1 && left?.group === right?.group;
  return left?.kind === "cell" && right?.kind === "cell" && beside && alone ? "|" : undefined;
}

function textOf(facts: DraftFacts, { block }: Place): string {
  return facts.blocks[block]?.prose.text.trim() ?? "";
}

function bareWeekday({ value }: Placed<TimeExpression>): Weekday | undefined {
  if (value.kind !== "point" || value.point.date?.type !== "date") return undefined;
  const { weekday, day, month } = value.point.date;
  return day === undefined && month === undefined ? weekday : undefined;
}

/** The year a date without one means: the latest that is not well after the draft. */
export function likelyYear({ reference }: DraftFacts, month: number, day: number): number {
  const ahead = daysBetween(reference, { year: reference.year, month, day });
  return ahead > 90 ? reference.year - 1 : ahead < -300 ? reference.year + 1 : reference.year;
}
