import type { DateFact, TimeMeaning, TimePoint } from "./expression.ts";

/** A date read at an index; `next` is the index after it. */
export interface DateReading {
  readonly next: number;
  readonly date: DateFact;
}

/** A date made of calendar parts. */
export interface CalendarReading {
  readonly next: number;
  readonly date: Extract<DateFact, { type: "date" }>;
}

/** A point read at an index; `dated` are the atoms of its date where a clock time is joined to it. */
export interface PointReading {
  readonly next: number;
  readonly point: TimePoint;
  readonly approximate?: boolean;
  readonly dated?: { readonly from: number; readonly to: number };
}

/** Any expression read at an index. */
export interface MeaningReading {
  readonly next: number;
  readonly meaning: TimeMeaning;
  readonly approximate?: boolean;
  readonly dated?: { readonly from: number; readonly to: number };
}
