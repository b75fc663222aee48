import { daysBetween } from "../../danish/calendar.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";

/** Efforts told with no word of what came of them; marked once, at the first of them. */
export function* effortWithoutEffect(facts: DraftFacts): Iterable<Match> {
  const prose = facts.prose();
  if (facts.signals("virkning-stærk", "own").length > 0) return;
  const efforts = prose.filter((at) => isEffort(facts, at));
  const [first] = efforts;
  if (first === undefined || efforts.some((at) => hasEffect(facts, at))) return;
  yield shortfall(trimmed(facts, first));
}

function isEffort(facts: DraftFacts, at: Place): boolean {
  if (!facts.has(at, "tiltag-ord", "sentence", "own")) return false;
  if (facts.has(at, "tiltag-andet", "sentence") || isRecent(facts, at)) return false;
  if (facts.inSection(at, ["wishes", "assessment", "resources"])) return false;
  return (
    facts.has(at, "tiltag-verbum", "sentence") ||
    facts.inSection(at, "efforts") ||
    isList(facts.text(at)) ||
    isRow(facts, at)
  );
}

/** "Tiltag: mentor, lektiecafé" tells of efforts without a verb. */
function isList(words: string): boolean {
  return /^(?:\p{Lu}\p{L}*(?:tiltag|indsats\p{L}*)|[Tt]iltag|[Ii]ndsats\p{L}*|[Vv]i har prøvet):/u.test(
    words,
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

/** Begun within the last four weeks: too early to tell. */
function isRecent(facts: DraftFacts, at: Place): boolean {
  return facts.times(at.block).some(({ at: time, value }) => {
    if (time.start < at.start || time.end > at.end) return false;
    const from = facts.resolve(value)?.from;
    const age = from && daysBetween(dateOf(from), facts.reference);
    return age !== undefined && age < 28;
  });
}

function hasEffect(facts: DraftFacts, at: Place): boolean {
  const reach = facts.inSection(at, "efforts") ? "section" : "next";
  return facts.has(at, "virkning-svag", reach);
}
