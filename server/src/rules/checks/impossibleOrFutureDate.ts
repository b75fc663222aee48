import { compareDates, daysBetween } from "../../danish/calendar.ts";
import { clauseAround } from "../../danish/clauses.ts";
import type { TimeExpression } from "../../danish/times.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { likelyYear } from "./weekdayDateMismatch.ts";

/** A day no calendar has, or an event told in the past tense on a day after the draft's own. */
export function* impossibleOrFutureDate(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys())
    for (const { at, value } of facts.times(block)) {
      if (value.impossible)
        yield shortfall(at, {
          message:
            "Datoen „{ord}“ findes ikke i kalenderen. Ret den, så modtageren kan stole på forløbet.",
        });
      else if (isAhead(facts, value) && isToldAsPast(facts, at)) yield shortfall(at);
    }
}

/** A date without a year further ahead than this is rather one of the year before. */
const farAhead = 45;

/** True for a day after the draft's own. */
function isAhead(facts: DraftFacts, value: TimeExpression): boolean {
  if (facts.date === undefined || value.kind !== "point" || value.point.date?.type !== "date")
    return false;
  const { day, month, year } = value.point.date;
  if (day === undefined || month === undefined) return false;
  const date = { year: year ?? likelyYear(facts, month, day), month, day };
  if (compareDates(date, facts.date.value) <= 0) return false;
  return year !== undefined || daysBetween(facts.date.value, date) <= farAhead;
}

/** The clause of the day has a verb in the past, and nothing in it is planned, moved or agreed for later. */
function isToldAsPast(facts: DraftFacts, at: Place): boolean {
  const clause = clauseOf(facts, at);
  if (clause === undefined) return false;
  const later = facts.near(at, ["plan", "kommende"], "sentence", "own");
  return (
    facts.signalsIn(at.block).reading.pasts.some((past) => overlaps(past, clause)) &&
    !later.some((sign) => overlaps(sign, clause))
  );
}

/** The clause that holds the start of a place, as a stretch of its block. */
function clauseOf(facts: DraftFacts, at: Place): Span | undefined {
  const { tokens, sentences } = facts.block(at.block)?.prose ?? { tokens: [], sentences: [] };
  const token = tokens.findIndex(({ start }) => start >= at.start);
  const sentence = sentences.find(({ start, end }) => start <= at.start && at.start < end);
  if (token < 0 || sentence === undefined) return undefined;
  const clause = clauseAround(tokens, sentence, token);
  return { start: tokens[clause.start]?.start ?? 0, end: tokens[clause.end - 1]?.end ?? 0 };
}
