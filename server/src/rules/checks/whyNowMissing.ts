import { daysBetween } from "../../danish/calendar.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { datedEvents } from "./noDatedObservation.ts";

/** Three months and a little for months told whole. */
const recentDays = 100;

/** No recent event, change, deadline or exhausted effort tells why the underretning comes now. */
export function* whyNowMissing(facts: DraftFacts): Iterable<Match> {
  const told: readonly Place[] = facts
    .signals(["anledning"])
    .filter((at) => !facts.isHeading(at) && !facts.inSection(at, ["sender", "identification"]));
  const recent = datedEvents(facts).filter((at) => isRecent(facts, at));
  if (told.length === 0 && recent.length === 0) yield shortfall(undefined);
  for (const at of [...recent, ...told]) yield evidence(at);
}

function isRecent(facts: DraftFacts, at: Place): boolean {
  const time = facts.times(at.block).find((other) => other.at.start === at.start);
  const from = time && facts.resolve(time.value)?.from;
  if (from === undefined) return false;
  const days = daysBetween(from, facts.reference);
  return days >= 0 && days <= recentDays;
}
