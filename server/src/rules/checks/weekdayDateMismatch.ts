import {
  daysBetween,
  isDate,
  type Weekday,
  weekdayName,
  weekdayOf,
} from "../../danish/calendar.ts";
import type { TimeExpression, TimePoint } from "../../danish/times.ts";
import { overlaps } from "../../text/span.ts";
import { perObject } from "../facts/remembered.ts";
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

/** A weekday that does not belong to its date; where no year is written it is the draft's, or the one its other days fit. */
export function* weekdayDateMismatch(facts: DraftFacts): Iterable<Match> {
  const days = [...namedDays(facts)];
  const shift = isYearTold(facts) ? 0 : fittingShift(facts, days);
  for (const named of days) {
    if (named.year === undefined && shift === undefined) continue;
    const real = weekdayIn(facts, named, shift ?? 0);
    if (real !== undefined && real !== named.weekday)
      yield shortfall(named.at, { values: { ugedag: weekdayName(real) } });
  }
}

/** The weekday of the date in the year it tells, else in the likely one moved by so many years; undefined for no day at all. */
function weekdayIn(facts: DraftFacts, named: NamedDay, shift: number): Weekday | undefined {
  const { day, month } = named;
  const year = named.year ?? likelyYear(facts, month, day) + shift;
  return isDate(year, month, day) ? weekdayOf({ year, month, day }) : undefined;
}

/** True when the draft's own day is written with its year. */
function isYearTold(facts: DraftFacts): boolean {
  const { date } = facts;
  if (date === undefined) return false;
  const own = facts.times(date.at.block).find(({ at }) => overlaps(at, date.at));
  const [point] = own === undefined ? [] : pointsOf(own.value);
  return point?.date?.type !== "date" || point.date.year !== undefined;
}

/** A draft without a year may be of another one: that in which most of its days fit; undefined when none does. */
function fittingShift(facts: DraftFacts, days: readonly NamedDay[]): number | undefined {
  const fits = (shift: number) =>
    days.filter(
      (named) => named.year === undefined && weekdayIn(facts, named, shift) === named.weekday,
    ).length;
  const shifts = [0, -1, 1, -2];
  const most = Math.max(...shifts.map(fits));
  return most === 0 ? undefined : shifts.find((shift) => fits(shift) === most);
}

function* namedDays(facts: DraftFacts): Iterable<NamedDay> {
  let before: Placed<TimeExpression> | undefined;
  for (const block of facts.blocks.keys())
    for (const time of facts.times(block)) {
      yield* ownDays(time);
      if (before !== undefined && (isBare(before) || isBare(time)))
        yield* pairedDay(facts, before, time);
      before = time;
    }
}

/** The days that a time names whole. */
const ownDays = perObject(({ at, value }: Placed<TimeExpression>): readonly NamedDay[] =>
  pointsOf(value).flatMap((point) => {
    const own = dayOf(point);
    return own?.weekday === undefined ? [] : [{ ...own, at, weekday: own.weekday }];
  }),
);

const isBare = perObject((time: Placed<TimeExpression>) => bareWeekday(time) !== undefined);

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
  const [left, right] = [first, second].map(({ block }) => facts.block(block));
  const alone = [first, second].every((at) => facts.text(at).length + 2 > textOf(facts, at).length);
  const beside = second.block === first.block + 1 && left?.group === right?.group;
  return left?.kind === "cell" && right?.kind === "cell" && beside && alone ? "|" : undefined;
}

function textOf(facts: DraftFacts, { block }: Place): string {
  return facts.block(block)?.prose.text.trim() ?? "";
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
