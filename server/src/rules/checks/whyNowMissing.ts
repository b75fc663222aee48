import { daysBetween } from "../../danish/calendar.ts";
import { holds, opensWith } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { datedEvents } from "./noDatedObservation.ts";

/** Three months and a little for months told whole. */
const recentDays = 100;
/** In a draft without a date a month named is one of the last year. */
const undatedDays = 365;
const apart = ["sender", "identification"];
/** No recent event, change, deadline or exhausted effort tells why the underretning comes now. */
export function* whyNowMissing(facts: DraftFacts): Iterable<Match> {
  const told = [
    ...facts.signals(["anledning", "anledning-sagt"]),
    ...facts.signals("nylig-dag").filter((at) => isOfChild(facts, at)),
    ...facts.signals("vending").filter((at) => isNew(facts, at)),
    ...facts.signals("ende-forude").filter((at) => isAhead(facts, at)),
  ].filter((at) => !facts.isHeading(at) && !facts.inSection(at, apart));
  const recent = datedEvents(facts).filter((at) => isRecent(facts, at, recentDays));
  if (told.length === 0 && recent.length === 0) yield shortfall(undefined);
  for (const at of [...recent, ...told]) yield evidence(at);
}

/** A change told together with a time that is not long past. */
function isNew(facts: DraftFacts, at: Place): boolean {
  if (!isOfChild(facts, at) || !hasBeside(facts, at, ["for-nylig", "dag"])) return false;
  const { block, start, end } = facts.sentence(at);
  const times = facts.times(block).filter((time) => start <= time.at.start && time.at.end <= end);
  const days = facts.date === undefined ? undatedDays : recentDays;
  return (
    times.every(({ value }) => value.grain !== "year") &&
    times.every(({ at: time }) => isRecent(facts, time, days) !== false)
  );
}

function isAhead(facts: DraftFacts, at: Place): boolean {
  return isOfChild(facts, at) && hasBeside(facts, at, ["fremad"]);
}

function hasBeside(facts: DraftFacts, at: Place, kinds: readonly string[]): boolean {
  return facts.has({ ...at, end: at.start }, kinds, "sentence");
}

/** What happens to a class or a house, or stands as ever, is no reason to write of one child. */
function isOfChild(facts: DraftFacts, at: Place): boolean {
  const sentence = facts.sentence(at);
  return !opensWith(facts, sentence, "om-mange") && !holds(facts, sentence, "intet-nyt");
}

/** Whether a time lies at most so many days back; undefined when it has no value. */
function isRecent(facts: DraftFacts, at: Place, most: number): boolean | undefined {
  const time = facts.times(at.block).find((other) => other.at.start === at.start);
  const from = time && facts.resolve(time.value)?.from;
  if (from === undefined) return undefined;
  const days = daysBetween(from, facts.reference);
  return days >= 0 && days <= most;
}
