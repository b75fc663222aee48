import { dateOfDayNumber, isDate, isoWeekStart, weekdayOfDayNumber } from "../calendar.ts";
import type { DateFact } from "./expression.ts";
import { landmarks } from "./landmarks.ts";
import {
  addUnits,
  finer,
  floorTo,
  type Stretch,
  secondsOf,
  unitFrom,
  type View,
} from "./stretches.ts";

const daySeconds = 86_400;

type Fact<Type extends DateFact["type"]> = Extract<DateFact, { type: Type }>;

/** The stretch of a date fact from a view; undefined when no calendar has it. */
export function resolveDate(fact: DateFact, view: View): Stretch | undefined {
  switch (fact.type) {
    case "date":
      return resolveCalendar(fact, view);
    case "turn":
      return resolveTurn(fact, view);
    case "unit":
      return resolveUnit(fact, view);
    case "within":
      return resolveWithin(fact, view);
    case "shift":
    case "echo":
      return resolveShift(fact, view);
    case "nth":
      return resolveNth(fact, view);
    case "weekend":
      return choose(weekendsAround(view), view);
    case "decade":
      return {
        from: secondsOf(fact.year, 1, 1),
        to: secondsOf(fact.year + 10, 1, 1),
        grain: "year",
      };
    case "schoolyear":
      return schoolYear(fact.year);
    default:
      return resolveYearly(fact, view);
  }
}

function yearOf(seconds: number): number {
  return dateOfDayNumber(Math.floor(seconds / daySeconds)).year;
}

/** School years run from 1 August (folkeskoleloven § 14 a). */
function schoolYear(year: number): Stretch {
  return { from: secondsOf(year, 8, 1), to: secondsOf(year + 1, 8, 1), grain: "year" };
}

/** Among candidates in order: the last begun by now, or the first not yet over. */
function choose(candidates: readonly Stretch[], view: View): Stretch | undefined {
  if (view.direction === "past") return candidates.findLast((each) => each.from <= view.now);
  return candidates.find((each) => each.to > view.now);
}

const near = [-2, -1, 0, 1, 2];

/** What comes once a year, in its year or in the years around now. */
function resolveYearly(
  fact: Fact<"week"> | Fact<"quarter"> | Fact<"season"> | Fact<"landmark">,
  view: View,
): Stretch | undefined {
  if (fact.year !== undefined) return yearly(fact, fact.year);
  return choose(
    near.flatMap((step) => yearly(fact, yearOf(view.now) + step) ?? []),
    view,
  );
}

const seasonMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

function yearly(
  fact: Fact<"week"> | Fact<"quarter"> | Fact<"season"> | Fact<"landmark">,
  year: number,
): Stretch | undefined {
  if (fact.type === "week") return unitFrom(isoWeekStart(year, fact.week) * daySeconds, "week");
  if (fact.type === "quarter") return unitFrom(secondsOf(year, 3 * fact.quarter - 2, 1), "quarter");
  if (fact.type === "season")
    return unitFrom(secondsOf(year, seasonMonths[fact.season], 1), "season");
  const landmark = landmarks.get(fact.id);
  if (landmark === undefined) return undefined;
  const [from, to] = landmark.days(year);
  return { from: from * daySeconds, to: to * daySeconds, grain: landmark.grain };
}

function resolveCalendar(fact: Fact<"date">, view: View): Stretch | undefined {
  const { year, month, day, weekday } = fact;
  if (month === undefined && day === undefined) {
    if (weekday !== undefined) return resolveWeekday(weekday, view);
    return year === undefined ? undefined : unitFrom(secondsOf(year, 1, 1), "year");
  }
  if (month === undefined) return choose(monthDays(day ?? 1, view), view);
  if (year !== undefined) return dateIn(year, month, day);
  const now = yearOf(view.now);
  if (weekday !== undefined && day !== undefined && view.direction === "future") {
    const agreeing = [0, 1, -1, 2].find((step) => dayOfWeek(now + step, month, day) === weekday);
    if (agreeing !== undefined) return dateIn(now + agreeing, month, day);
  }
  return choose(
    [-8, -4, ...near, 4, 8].flatMap((step) => dateIn(now + step, month, day) ?? []),
    view,
  );
}

function dayOfWeek(year: number, month: number, day: number): number {
  return weekdayOfDayNumber(secondsOf(year, month, day) / daySeconds);
}

function dateIn(year: number, month: number, day: number | undefined): Stretch | undefined {
  if (day === undefined) return unitFrom(secondsOf(year, month, 1), "month");
  if (!isDate(year, month, day)) return undefined;
  return unitFrom(secondsOf(year, month, day), "day");
}

/** "den 15." in the months around now. */
function monthDays(day: number, view: View): readonly Stretch[] {
  const { year, month } = dateOfDayNumber(Math.floor(view.now / daySeconds));
  return near.flatMap((step) => {
    const first = dateOfDayNumber(secondsOf(year, month + step, 1) / daySeconds);
    return dateIn(first.year, first.month, day) ?? [];
  });
}

/** A bare weekday is never today: one would say "i dag". */
function resolveWeekday(weekday: number, view: View): Stretch {
  const today = floorTo(view.now, "day");
  const ahead = (weekday - weekdayOfDayNumber(today / daySeconds) + 7) % 7;
  const days = view.direction === "past" ? ahead - 7 : ahead === 0 ? 7 : ahead;
  return unitFrom(today + days * daySeconds, "day");
}

/** The turn-th instance before or after now; 0 is the one of the present week or year. */
function resolveTurn({ of, turn }: Fact<"turn">, view: View): Stretch | undefined {
  if (turn === 0) return resolvePresent(of, view);
  if (of.type === "date" && of.weekday !== undefined && of.day === undefined) {
    const direction = turn < 0 ? "past" : "future";
    const first = resolveWeekday(of.weekday, { ...view, direction });
    const more = turn < 0 ? turn + 1 : turn - 1;
    return unitFrom(first.from + more * 7 * daySeconds, "day");
  }
  const candidates = near.flatMap((step) => instance(of, yearOf(view.now) + step) ?? []);
  if (turn < 0) return candidates.filter((each) => each.to <= view.now).at(turn);
  return candidates.filter((each) => each.from > view.now).at(turn - 1);
}

function resolvePresent(of: DateFact, view: View): Stretch | undefined {
  if (of.type === "date" && of.weekday !== undefined && of.day === undefined)
    return unitFrom(floorTo(view.now, "week") + (of.weekday - 1) * daySeconds, "day");
  if (of.type === "season") {
    const inIt = near
      .flatMap((step) => instance(of, yearOf(view.now) + step) ?? [])
      .find((each) => each.from <= view.now && view.now < each.to);
    return (
      inIt ??
      choose(
        near.flatMap((step) => instance(of, yearOf(view.now) + step) ?? []),
        view,
      )
    );
  }
  return instance(of, yearOf(view.now));
}

function instance(of: DateFact, year: number): Stretch | undefined {
  if (of.type === "date" && of.month !== undefined) return dateIn(year, of.month, of.day);
  if (of.type === "season" || of.type === "landmark" || of.type === "week" || of.type === "quarter")
    return yearly(of, year);
  return undefined;
}

function resolveWithin({ date, of }: Fact<"within">, view: View): Stretch | undefined {
  const whole = resolveDate(of, view);
  return whole === undefined ? undefined : instance(date, yearOf(whole.from));
}

function resolveUnit({ unit, offset }: Fact<"unit">, view: View): Stretch {
  if (unit === "weekend") return weekendOf(addUnits(floorTo(view.now, "week"), "week", offset));
  if (unit === "schoolyear") {
    const year = yearOf(addUnits(view.now, "month", -7));
    return schoolYear(year + offset);
  }
  return unitFrom(addUnits(floorTo(view.now, unit), unit, offset), unit);
}

/** From Friday 18:00 to Monday. */
function weekendOf(monday: number): Stretch {
  return { from: monday + 4.75 * daySeconds, to: monday + 7 * daySeconds, grain: "hour" };
}

function weekendsAround(view: View): readonly Stretch[] {
  const monday = floorTo(view.now, "week");
  return near.map((step) => weekendOf(monday + step * 7 * daySeconds));
}

/** So long from now, from a date, or from the time told before; good to the next finer unit. */
function resolveShift(fact: Fact<"shift"> | Fact<"echo">, view: View): Stretch | undefined {
  const amount = fact.type === "echo" ? fact.offset : fact.amount;
  if (Number.isNaN(amount)) return undefined;
  const grain = finer[fact.unit];
  if (fact.type === "echo") {
    const from = addUnits(view.now, fact.unit, amount);
    const unit = fact.unit === "day" || sameUnit(amount) ? fact.unit : grain;
    return unitFrom(floorTo(from, unit), unit);
  }
  if (fact.from === undefined)
    return unitFrom(floorTo(addUnits(view.now, fact.unit, amount), grain), grain);
  // "et år efter juleaften": seen from a year ago it is an ordinary Christmas Eve.
  const then = { ...view, now: addUnits(view.now, fact.unit, -amount) };
  const start = resolveDate(fact.from, then);
  if (start === undefined) return undefined;
  const whole = fact.unit === "day" ? "day" : start.grain;
  return unitFrom(addUnits(start.from, fact.unit, amount), whole);
}

function sameUnit(amount: number): boolean {
  return Math.abs(amount) <= 1;
}

function resolveNth({ n, unit, of }: Fact<"nth">, view: View): Stretch | undefined {
  const whole = resolveDate(of, view);
  if (whole === undefined) return undefined;
  if (unit === "day") {
    const from = n < 0 ? whole.to + n * daySeconds : whole.from + (n - 1) * daySeconds;
    return unitFrom(from, "day");
  }
  const weekday = unit === "week" ? 1 : unit;
  const length = unit === "week" ? 7 * daySeconds : daySeconds;
  const first = onOrAfter(whole.from, weekday);
  const last = onOrAfter(whole.to - length - 6 * daySeconds, weekday);
  const from = n < 0 ? last + (n + 1) * 7 * daySeconds : first + (n - 1) * 7 * daySeconds;
  return unitFrom(from, unit === "week" ? "week" : "day");
}

function onOrAfter(seconds: number, weekday: number): number {
  const ahead = (weekday - weekdayOfDayNumber(Math.floor(seconds / daySeconds)) + 7) % 7;
  return seconds + ahead * daySeconds;
}
