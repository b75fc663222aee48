import { daysBetween, weekdayName } from "../../danish/calendar.ts";
import type { TimeExpression } from "../../danish/times.ts";
import { dateOf } from "../cues/recency.ts";
import { opensWith } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";

/** Efforts told with no word of what came of them; marked once, at the first of them. */
export function* effortWithoutEffect(facts: DraftFacts): Iterable<Match> {
  const prose = facts.prose();
  if (facts.signals("virkning-stærk", "own").length > 0) return;
  const efforts = prose.filter((at) => isEffort(facts, at));
  const effect = ["virkning-svag", "virkning-vidt"];
  const [first] = efforts;
  if (first === undefined || efforts.some((at) => hasEffect(facts, at, effect))) return;
  yield shortfall(trimmed(facts, first));
}

function isEffort(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, "tiltag-andet", "sentence") || isRecent(facts, at)) return false;
  if (facts.inSection(at, ["wishes", "assessment", "resources"])) return false;
  if (!facts.has(at, "tiltag-ord", "sentence", "own")) return false;
  return (
    facts.has(at, "tiltag-verbum", "sentence") ||
    facts.inSection(at, "efforts") ||
    opensWith(facts, at, "tiltag-liste") ||
    isRow(facts, at)
  );
}

/** "mentor, lektiecafé og forlænget tid": several efforts in a row, no other sentence round them. */
function isRow(facts: DraftFacts, at: Place): boolean {
  const words = facts.text(at);
  return (
    words.length < 90 &&
    !facts.has(at, "benægtelse", "sentence") &&
    facts.near(at, "tiltag-ord", "sentence").length > 1
  );
}

/** Begun within the last four weeks: too early to tell. "Hver onsdag siden marts" began in March. */
function isRecent(facts: DraftFacts, at: Place): boolean {
  const ages = facts.times(at.block).flatMap(({ at: time, value }) => {
    if (time.start < at.start || time.end > at.end || isOfEach(value, facts.text(time))) return [];
    const from = facts.resolve(value)?.from;
    return from === undefined ? [] : [daysBetween(dateOf(from), facts.reference)];
  });
  return ages.some((age) => age !== undefined && age < 28);
}

/** "hver onsdag", "kl. 6.30", "tirsdag og torsdag": times of the week or the day, and no beginning. */
function isOfEach({ kind, anchor }: TimeExpression, words: string): boolean {
  return kind === "frequency" || anchor === "clock" || weekdays.test(words);
}

const weekdays = new RegExp(
  `^(?:${([1, 2, 3, 4, 5, 6, 7] as const).map(weekdayName).join("|")})(?:e|ene)?$`,
  "iu",
);

function hasEffect(facts: DraftFacts, at: Place, kinds: readonly string[]): boolean {
  const reach = facts.inSection(at, "efforts") ? "section" : "next";
  return facts.has(at, kinds, reach);
}
