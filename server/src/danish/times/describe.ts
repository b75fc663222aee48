import { daysInMonth } from "../calendar.ts";
import type {
  ClockFact,
  DateFact,
  DayPartFact,
  Grain,
  TimeMeaning,
  TimePoint,
  TimeTraits,
} from "./expression.ts";
import { landmarks } from "./landmarks.ts";

type Anchor = TimeTraits["anchor"];

/** What follows from a meaning: its grain, what it hangs on, whether it is vague or impossible. */
export function describe(meaning: TimeMeaning, approximate: boolean): TimeTraits {
  return {
    grain: grainOf(meaning),
    anchor: anchorOf(meaning),
    vague: isVague(meaning),
    impossible: pointsOf(meaning).some(isImpossible),
    approximate,
  };
}

function pointsOf(meaning: TimeMeaning): readonly TimePoint[] {
  if (meaning.kind === "point") return [meaning.point];
  if (meaning.kind !== "range") return [];
  return [meaning.from, meaning.to].flatMap((point) => point ?? []);
}

function grainOf(meaning: TimeMeaning): Grain {
  switch (meaning.kind) {
    case "point":
    case "range":
      return finest(pointsOf(meaning).map(pointGrain));
    case "period":
      return meaning.unit;
    case "duration":
      return unitGrain(meaning.unit);
    case "frequency":
      return meaning.unit ?? "day";
    default:
      return "year";
  }
}

function unitGrain(unit: Extract<TimeMeaning, { kind: "duration" }>["unit"]): Grain {
  if (unit === "weekend") return "day";
  if (unit === "lesson" || unit === "time") return "hour";
  return unit === "decade" || unit === "century" ? "year" : unit;
}

const grains: readonly Grain[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
];

function finest(all: readonly Grain[]): Grain {
  return grains.find((grain) => all.includes(grain)) ?? "year";
}

function pointGrain(point: TimePoint): Grain {
  if (point.clock !== undefined) return clockGrain(point.clock);
  return point.date === undefined ? "year" : dateGrain(point.date);
}

function clockGrain(clock: ClockFact | DayPartFact): Grain {
  return clock.type === "part" ? "hour" : clock.grain;
}

/** The grain of a date fact as told. */
function dateGrain(fact: DateFact): Grain {
  switch (fact.type) {
    case "date":
      if (fact.day !== undefined || fact.weekday !== undefined) return "day";
      return fact.month === undefined ? "year" : "month";
    case "turn":
      return dateGrain(fact.of);
    case "within":
      return dateGrain(fact.date);
    case "unit":
      if (fact.unit === "weekend") return "day";
      return fact.unit === "schoolyear" ? "year" : fact.unit;
    case "shift":
    case "echo":
      return fact.unit;
    case "nth":
      return fact.unit === "week" ? "week" : "day";
    case "landmark":
      return landmarks.get(fact.id)?.grain ?? "day";
    case "weekend":
      return "day";
    case "schoolyear":
    case "decade":
      return "year";
    default:
      return fact.type;
  }
}

function anchorOf(meaning: TimeMeaning): Anchor {
  if (meaning.kind === "period") return "draft";
  if (meaning.kind !== "point" && meaning.kind !== "range") return "none";
  const narrative =
    meaning.kind === "range" && meaning.to === undefined && meaning.from?.date?.type === "shift";
  if (narrative) return "text";
  const anchors = pointsOf(meaning).map((point) =>
    point.date === undefined ? "clock" : dateAnchor(point.date),
  );
  return anchors.find((anchor) => anchor !== "calendar") ?? "calendar";
}

function dateAnchor(fact: DateFact): Anchor {
  switch (fact.type) {
    case "date":
      return fact.month === undefined && fact.year === undefined ? "draft" : "calendar";
    case "turn":
      return dateGrain(fact.of) === "day" || dateAnchor(fact.of) === "draft" ? "draft" : "calendar";
    case "unit":
    case "weekend":
      return "draft";
    case "within":
      return dateAnchor(fact.date);
    case "shift":
      return fact.from === undefined ? "draft" : dateAnchor(fact.from);
    case "echo":
      return "text";
    case "nth":
      return dateAnchor(fact.of);
    default:
      return "calendar";
  }
}

function isVague(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "mention":
    case "age":
      return true;
    case "duration":
      return meaning.amount === undefined;
    case "frequency":
      return false;
    case "period":
      return false;
    default:
      return pointsOf(meaning).every(
        (point) => point.clock === undefined && point.date !== undefined && isLoose(point.date),
      );
  }
}

/** A season, a year or a shift by an untold number fixes no month. */
function isLoose(fact: DateFact): boolean {
  if (fact.type === "turn") return isLoose(fact.of);
  if (fact.type === "shift") return Number.isNaN(fact.amount) || fact.unit === "year";
  const grain = dateGrain(fact);
  return grain === "season" || grain === "year";
}

function isImpossible(point: TimePoint): boolean {
  const late = point.clock?.type === "clock" && point.clock.second > 24 * 3600;
  return late || (point.date !== undefined && isNoDate(point.date));
}

function isNoDate(fact: DateFact): boolean {
  if (fact.type === "turn" || fact.type === "nth") return isNoDate(fact.of);
  if (fact.type === "within") return isNoDate(fact.date);
  if (fact.type === "shift") return fact.from !== undefined && isNoDate(fact.from);
  if (fact.type === "week") return fact.week < 1 || fact.week > 53;
  if (fact.type === "quarter") return fact.quarter < 1 || fact.quarter > 4;
  if (fact.type !== "date") return false;
  const { year, month, day } = fact;
  if (month !== undefined && (month < 1 || month > 12)) return true;
  if (day === undefined) return false;
  // 2024 is a leap year: without a year, 29 February may exist.
  return day < 1 || day > daysInMonth(year ?? 2024, month ?? 1);
}
