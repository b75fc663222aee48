import { daysBetween, weekdayName } from "../../danish/calendar.ts";
import type { TimeExpression } from "../../danish/times.ts";
import { dateOf } from "../cues/recency.ts";
import { opensWith } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";

/**
 * Efforts told with no word of what came of them; marked once, at the first of them. In a section of its own whatever is
 * told there was done for the child; only a draft without one is searched for words that say so.
 */
export function* effortWithoutEffect(facts: DraftFacts): Iterable<Match> {
  if (facts.signals("virkning-stærk", "own").length > 0) return;
  const prose = facts.prose();
  const told = prose.filter((at) => facts.inSection(at, "efforts"));
  const efforts =
    told.length > 0
      ? told.filter((at) => isDone(facts, at) && isLasting(facts, at))
      : prose.filter((at) => isEffort(facts, at) && isLasting(facts, at));
  const [first] = efforts;
  if (first === undefined || [...told, ...efforts].some((at) => hasEffect(facts, at))) return;
  yield shortfall(trimmed(facts, first));
}

/** Done for the child, and not in the last weeks. */
function isLasting(facts: DraftFacts, at: Place): boolean {
  return !facts.has(at, "tiltag-andet", "sentence") && !isRecent(facts, at);
}

/** Told, outside a section of its own, as something done for the child. */
function isEffort(facts: DraftFacts, at: Place): boolean {
  if (facts.inSection(at, ["wishes", "assessment", "resources", "parents", "child"])) return false;
  if (!facts.has(at, "tiltag-ord", "sentence", "own")) return false;
  return opensWith(facts, at, "tiltag-liste") || facts.has(at, "tiltag-verbum", "sentence");
}

/** More than "Alt." or a line that leads in a list, and nothing that was not done. */
function isDone(facts: DraftFacts, at: Place): boolean {
  const words = facts.text(at).trim();
  return (
    /\p{L}{3,}\P{L}+\p{L}{2,}|\p{L}{9,}/u.test(words) &&
    !/:$/u.test(words) &&
    !facts.has(at, "benægtelse", "sentence")
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

function hasEffect(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, ["virkning-svag", "virkning-vidt"], "next");
}
