import { type CalendarDate, dateOfDayNumber } from "../calendar.ts";
import type { DayPart, Grain, TimeExpression, TimePoint } from "./expression.ts";
import { resolveDate } from "./resolveDate.ts";
import {
  addUnits,
  type Direction,
  floorTo,
  type Stretch,
  secondsOf,
  type View,
} from "./stretches.ts";

/** A moment of civil time: a date and the seconds since its midnight. */
export interface Moment extends CalendarDate {
  readonly second: number;
}

/** When a text is written: a date, and if known the time of day and the zone (minutes east of UTC). */
export interface Reference extends CalendarDate {
  readonly second?: number;
  readonly zone?: number;
}

/**
 * The stretch an expression stands for, end-exclusive; an end that is absent is open. `grain` is what the value is
 * good to: "for to uger siden" is good to the day, "for to år siden" to the month.
 */
export interface TimeValue {
  readonly from?: Moment;
  readonly to?: Moment;
  readonly grain: Grain;
}

/**
 * The value of an expression seen from the day of writing. Reports tell of the past, so what the words leave open
 * (a year, which Tuesday) is the latest before the reference; `future` takes the next after it, and lets a weekday
 * choose the year of its date. What hangs on another time in the text ("dagen efter") is counted from the reference
 * too: give that time's date. Undefined for what has no place in time (how long, how often) and for impossible dates.
 */
export function resolveTime(
  time: TimeExpression,
  reference: Reference,
  direction: Direction = "past",
): TimeValue | undefined {
  if (time.impossible) return undefined;
  const view: View = {
    now: secondsOf(reference.year, reference.month, reference.day) + (reference.second ?? 0),
    exact: reference.second !== undefined,
    direction,
    ...(reference.zone === undefined ? {} : { zone: reference.zone }),
  };
  const stretch = resolveMeaning(time, view);
  return stretch === undefined ? undefined : asValue(stretch);
}

function asValue({ from, to, grain }: Partial<Stretch> & { readonly grain: Grain }): TimeValue {
  return {
    ...(from === undefined ? {} : { from: momentOf(from) }),
    ...(to === undefined ? {} : { to: momentOf(to) }),
    grain,
  };
}

function momentOf(seconds: number): Moment {
  const days = Math.floor(seconds / 86_400);
  return { ...dateOfDayNumber(days), second: Math.round(seconds - days * 86_400) };
}

type Open = Partial<Stretch> & { readonly grain: Grain };

function resolveMeaning(time: TimeExpression, view: View): Open | undefined {
  if (time.kind === "point") return resolvePoint(time.point, view);
  if (time.kind === "period") return resolvePeriod(time.amount, time.unit, view);
  if (time.kind !== "range") return undefined;
  const from = time.from === undefined ? undefined : resolvePoint(time.from, view);
  const to = time.to === undefined ? undefined : resolveEnd(time.to, time.from, from, view);
  if (from === undefined && to === undefined) return undefined;
  const grain = to?.grain ?? from?.grain ?? "day";
  const instant = time.from?.date?.type === "shift" || time.from?.clock !== undefined;
  const start = time.outside === true && !instant ? from?.to : from?.from;
  const end = time.outside === true || isInstant(time.to) ? to?.from : to?.to;
  return {
    grain,
    ...(from === undefined || start === undefined ? {} : { from: start }),
    ...(to === undefined || end === undefined ? {} : { to: end }),
  };
}

/** A clock time or "now" ends a range where it begins; a day or month belongs to the range. */
function isInstant(point: TimePoint | undefined): boolean {
  return point?.clock?.type === "clock" || point?.date?.type === "shift";
}

/** The end of a range is the first that lies after its beginning; an hour without a date of its own is of that day. */
function resolveEnd(
  point: TimePoint,
  start: TimePoint | undefined,
  from: Stretch | undefined,
  view: View,
): Stretch | undefined {
  if (from === undefined || point.date?.type === "shift") return resolvePoint(point, view);
  if (point.clock !== undefined && point.date === start?.date) {
    const day = floorTo(from.from, "day");
    const end = clockOn(point.clock, day, view);
    return end.from > from.from ? end : clockOn(point.clock, day + 86_400, view);
  }
  return resolvePoint(point, { ...view, now: from.from, exact: true, direction: "future" });
}

function resolvePeriod(amount: number, unit: Grain, view: View): Open {
  const whole = Number.isInteger(amount);
  if (!whole) {
    const ends = [view.now, addUnits(view.now, unit, amount)].sort((a, b) => a - b);
    return { from: ends[0] ?? view.now, to: ends[1] ?? view.now, grain: unit };
  }
  const start = floorTo(view.now, unit);
  if (amount < 0) return { from: addUnits(start, unit, amount), to: start, grain: unit };
  const next = addUnits(start, unit, 1);
  return { from: next, to: addUnits(next, unit, amount), grain: unit };
}

function resolvePoint(point: TimePoint, view: View): Stretch | undefined {
  const date = point.date === undefined ? undefined : resolveDate(point.date, view);
  if (point.date !== undefined && date === undefined) return undefined;
  if (point.clock === undefined) return date;
  if (date === undefined) return resolveClockAlone(point.clock, view);
  return clockOn(point.clock, floorTo(date.from, "day"), view);
}

type Clock = NonNullable<TimePoint["clock"]>;

/** The nearest such hour: of today when only the day of writing is known. */
function resolveClockAlone(clock: Clock, view: View): Stretch {
  const today = floorTo(view.now, "day");
  const first = clockOn(clock, today, view);
  if (!view.exact) return first;
  const passed = first.to <= view.now || (clock.type === "clock" && first.from <= view.now);
  if (view.direction === "future" && passed) return clockOn(clock, today + 86_400, view);
  if (view.direction === "past" && first.from > view.now)
    return clockOn(clock, today - 86_400, view);
  return first;
}

const partHours: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [4, 12],
  morning: [9, 12],
  noon: [12, 14],
  afternoon: [12, 19],
  "after lunch": [13, 17],
  evening: [18, 24],
  night: [0, 6],
  midnight: [24, 25],
};

const clockSizes = { hour: 3600, minute: 60, second: 1 } as const;

function clockOn(clock: Clock, day: number, view: View): Stretch {
  if (clock.type === "part") {
    const [from, to] = partHours[clock.part];
    return { from: day + from * 3600, to: day + to * 3600, grain: "hour" };
  }
  const away = clock.zone === undefined || view.zone === undefined ? 0 : view.zone - clock.zone;
  const from = day + clock.second + away * 60;
  return { from, to: from + clockSizes[clock.grain], grain: clock.grain };
}
