import * as z from "zod";
import { type CalendarDate, daysBetween } from "../danish/calendar.ts";
import type { DraftFacts } from "./facts.ts";
import { texts } from "./file/pieces.ts";
import type { Place } from "./place.ts";

/** Two dated things and how many days lie between them; the later one may be the draft's own date. */
export interface TimeApart {
  readonly from: readonly string[];
  /** Signals, or undefined for the day the draft is written. */
  readonly to: readonly string[] | undefined;
  readonly least: number;
  readonly most: number;
}

const days = z.int().min(0).max(36_500);

/** `tidsafstand` as written in a rule file. */
export const timeApart = z
  .strictObject({
    fra: texts,
    til: texts.optional(),
    "mindst-dage": days.optional(),
    "højst-dage": days.optional(),
  })
  .transform(
    (value): TimeApart => ({
      from: value.fra,
      to: value.til,
      least: value["mindst-dage"] ?? 0,
      most: value["højst-dage"] ?? Number.POSITIVE_INFINITY,
    }),
  );

/** The dated places the distance is measured between: the last of each kind; undefined when it is not as wished. */
export function apart(
  facts: DraftFacts,
  { from, to, least, most }: TimeApart,
): readonly Place[] | undefined {
  const first = latest(facts, from);
  const second = to === undefined ? { date: facts.reference, at: undefined } : latest(facts, to);
  if (first === undefined || second === undefined) return undefined;
  const distance = Math.abs(daysBetween(first.date, second.date));
  if (distance < least || distance > most) return undefined;
  return second.at === undefined ? [first.at] : [first.at, second.at];
}

interface Dated {
  readonly at: Place;
  readonly date: CalendarDate;
}

function latest(facts: DraftFacts, signals: readonly string[]): Dated | undefined {
  const dated = facts.signals(signals).flatMap((at) => datesOf(facts, at));
  return dated.reduce<Dated | undefined>(
    (last, each) => (last === undefined || daysBetween(last.date, each.date) > 0 ? each : last),
    undefined,
  );
}

/** The days told of in the sentence of a place. */
function datesOf(facts: DraftFacts, place: Place): readonly Dated[] {
  const sentence = facts.sentence(place);
  const at = { block: place.block, start: place.start, end: place.end };
  return facts.times(place.block).flatMap(({ at: time, value }) => {
    if (time.start < sentence.start || time.end > sentence.end) return [];
    const date = facts.resolve(value)?.from;
    return date === undefined ? [] : [{ at, date }];
  });
}
