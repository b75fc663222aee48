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

/** True for a time that begins after the draft's own day: a day, a week, or a month whose year is told. */
function isAhead(facts: DraftFacts, value: TimeExpression): boolean {
  if (facts.date === undefined || value.kind !== "point") return false;
  const own = facts.date.value;
  const { date: told } = value.point;
  if (told?.type === "date" && told.year === undefined) {
    const { day, month } = told;
    if (day === undefined || month === undefined) return false;
    const date = { year: likelyYear(facts, month, day), month, day };
    return compareDates(date, own) > 0 && daysBetween(own, date) <= farAhead;
  }
  if (told?.type !== "date" && told?.type !== "within" && told?.type !== "week") return false;
  const from = facts.resolve(value, told.type === "week" ? "future" : "past")?.from;
  if (from === undefined || compareDates(from, own) <= 0) return false;
  return told.type !== "week" || told.year !== undefined || daysBetween(own, from) <= farAhead;
}

/** The clause of the day, or the sentence around a day that stands between commas, has a verb in the past, and nothing in it is planned. */
function isToldAsPast(facts: DraftFacts, at: Place): boolean {
  const clause = clauseOf(facts, at);
  if (clause === undefined) return false;
  const { pasts } = facts.signalsIn(at.block).reading;
  const happened = [...pasts, ...facts.near(at, "sket", "sentence", "own")];
  const told = isAside(facts, { ...at, ...clause }) ? facts.sentence(at) : clause;
  const later = facts.near(at, ["plan", "kommende"], "sentence", "own");
  return (
    happened.some((past) => overlaps(past, told)) &&
    !later.some((sign) => overlaps(sign, told) && !isInNextClause(facts, at, sign))
  );
}

/** "Den 28. var han så påvirket, at hun ikke ville give slip": what was wanted is told behind "at", not of the day. */
function isInNextClause(facts: DraftFacts, at: Place, sign: Span): boolean {
  if (sign.start < at.end) return false;
  return /(?<!\p{L})at(?!\p{L})/u.test(facts.text({ ...at, start: at.end, end: sign.start }));
}

/** Little but the day itself behind a comma: "Samme aften, den 26. september, ringede han." */
function isAside(facts: DraftFacts, clause: Place): boolean {
  const { start, end } = clause;
  if (!facts.text({ ...clause, start: Math.max(0, start - 2), end: start }).includes(","))
    return false;
  return end - start < longestAside && !/\d.*\p{L}.*\p{L}\s+\p{L}/u.test(facts.text(clause));
}

const longestAside = 36;

/** The clause that holds the start of a place, as a stretch of its block. */
function clauseOf(facts: DraftFacts, at: Place): Span | undefined {
  const { tokens, sentences } = facts.block(at.block)?.prose ?? { tokens: [], sentences: [] };
  const token = tokens.findIndex(({ start }) => start >= at.start);
  const sentence = sentences.find(({ start, end }) => start <= at.start && at.start < end);
  if (token < 0 || sentence === undefined) return undefined;
  const clause = clauseAround(tokens, sentence, token);
  return { start: tokens[clause.start]?.start ?? 0, end: tokens[clause.end - 1]?.end ?? 0 };
}
