import type { Span } from "../../text/span.ts";
import type { Weekday } from "../calendar.ts";

/** The fineness of a time: the length of what the words name. */
export type Grain =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year";

/** A stretch of time one can count in or number. */
export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** The seasons as Danes use them: whole months, spring from 1 March. */
export type Season = "spring" | "summer" | "autumn" | "winter";

/** Parts of the day, from `hour` to `hour`. */
export type DayPart =
  | "dawn"
  | "morning"
  | "noon"
  | "afternoon"
  | "after lunch"
  | "evening"
  | "night"
  | "midnight";

/** A clock time: seconds since midnight; `grain` says whether minutes or seconds were told. */
export interface ClockFact {
  readonly type: "clock";
  readonly second: number;
  readonly grain: "hour" | "minute" | "second";
  /** Minutes east of UTC, when a zone is named. */
  readonly zone?: number;
}

/** A part of the day by name. */
export interface DayPartFact {
  readonly type: "part";
  readonly part: DayPart;
}

/** What a day or a longer stretch is called, not yet tied to a year or to the day of writing. */
export type DateFact =
  /** Any of year, month, day and weekday: "tirsdag d. 11/3", "marts", "2025", "onsdag". */
  | {
      readonly type: "date";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: Weekday;
    }
  /** The last or next thing of a name: -1 "sidste tirsdag", 1 "næste marts", 2 "næste fredag igen". */
  | { readonly type: "turn"; readonly of: DateFact; readonly turn: number }
  /** A month or day of a year told from now: "juni sidste år", "3. maj i år". */
  | { readonly type: "within"; readonly date: DateFact; readonly of: DateFact }
  /** A whole unit counted from the present one: -1 "sidste uge", 0 "i år", 1 "næste måned". */
  | {
      readonly type: "unit";
      readonly unit: Unit | "weekend" | "schoolyear";
      readonly offset: number;
    }
  /** So long before or after a point; the time of writing when `from` is absent: "for to uger siden", "i går". */
  | {
      readonly type: "shift";
      /** Not a number for "for mange år siden". */
      readonly amount: number;
      readonly unit: Unit;
      readonly from?: DateFact;
    }
  | { readonly type: "week"; readonly week: number; readonly year?: number }
  | { readonly type: "quarter"; readonly quarter: number; readonly year?: number }
  | { readonly type: "season"; readonly season: Season; readonly year?: number }
  /** The n-th day, week or weekday of a longer stretch; -1 is the last. */
  | {
      readonly type: "nth";
      readonly n: number;
      readonly unit: "day" | "week" | Weekday;
      readonly of: DateFact;
    }
  /** A feast or a landmark of the school year; `id` is a row of the landmark table. */
  | { readonly type: "landmark"; readonly id: string; readonly year?: number }
  /** Counted from another time in the text: "samme dag" 0, "dagen efter" 1, "to uger senere" 2. */
  | { readonly type: "echo"; readonly unit: Unit; readonly offset: number }
  /** The weekend last gone by or next to come, Friday 18:00 to Monday. */
  | { readonly type: "weekend" }
  /** The school year that begins in `year`. */
  | { readonly type: "schoolyear"; readonly year: number }
  /** The ten years from `year`. */
  | { readonly type: "decade"; readonly year: number };

/** A point as fine as the words make it: a date, a clock time, or both. */
export interface TimePoint {
  readonly date?: DateFact;
  readonly clock?: ClockFact | DayPartFact;
}

/** What an expression says, by its kind. */
export type TimeMeaning =
  /** One day, hour, month …: "tirsdag d. 11/3", "kl. 9.40", "i går", "uge 36", "for to uger siden". */
  | { readonly kind: "point"; readonly point: TimePoint }
  /** From one point to another, or open at one end: "1. august til 31. oktober", "siden sommerferien", "efter kl. 14". */
  | {
      readonly kind: "range";
      readonly from?: TimePoint;
      readonly to?: TimePoint;
      /** True when the named points themselves lie outside: "efter 1. marts", "før jul". */
      readonly outside?: boolean;
    }
  /** So many units up to or after the time of writing: "de sidste 14 dage" (-14), "næste tre uger" (3). */
  | { readonly kind: "period"; readonly amount: number; readonly unit: Unit }
  /** How long: "i tre uger", "20-30 min."; `amount` is absent when no number is told ("i lang tid"). */
  | {
      readonly kind: "duration";
      readonly amount?: number;
      readonly most?: number;
      readonly unit: Unit | "weekend" | "lesson" | "decade" | "century" | "time";
    }
  /** How often: "to gange om ugen" {count 2, unit week}, "fire af fem dage" {count 4, of 5, unit day}, "hver mandag". */
  | {
      readonly kind: "frequency";
      readonly count?: number;
      readonly of?: number;
      /** The unit it is counted per: "om ugen", or repeats in: "hver anden uge" {every 2}. */
      readonly unit?: Unit;
      readonly every?: number;
      readonly weekday?: Weekday;
    }
  /** How old: "Noah er 8 år", "1 år og 9 mdr."; the number is found by `findAges`. */
  | { readonly kind: "age" }
  /** A word for time that fixes none: "den dag", "dagen", "forleden", "på et tidspunkt". */
  | { readonly kind: "mention" };

/** What can be said of every time expression without resolving it. */
export interface TimeTraits {
  /** The fineness of the finest thing told (a duration's unit; a frequency's period). */
  readonly grain: Grain;
  /**
   * What it hangs on: `calendar` a date, weekday, week, month or landmark; `draft` the time of writing ("i går",
   * "sidste uge", "for to uger siden"); `text` another time in the text ("dagen efter", "samme dag"); `clock` only
   * an hour of an untold day; `none` no place in time (how long, how often).
   */
  readonly anchor: "calendar" | "draft" | "text" | "clock" | "none";
  /** True when it fixes no time to the month: "forleden", "en dag", a season or year, "for noget tid siden". */
  readonly vague: boolean;
  /** True when no calendar has it: "31/2", "uge 60", "kl. 27". */
  readonly impossible: boolean;
  /** True when said with "ca.", "omkring", "et par". */
  readonly approximate: boolean;
}

/**
 * A stretch of text that tells of time, with what its words alone say. Nothing is resolved: years, weekdays and
 * "i går" get values from `resolveTime`, so a draft's date can change without reading the text again.
 */
export type TimeExpression = Span &
  TimeMeaning &
  TimeTraits & {
    /** The words of the date alone, where a clock time is told beside it. */
    readonly dateSpan?: Span;
  };
