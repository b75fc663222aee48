import {
  ambiguousPasts,
  comingPassives,
  finiteBeings,
  finiteHaves,
  lightParticiples,
  likeParticiples,
  modals,
  perfect,
  stParticiples,
  toBecome,
  untilWords,
} from "../../danish/data/smallWords.ts";
import { endsAsParticiple, endsAsPast, endsAsPresent } from "../../danish/verbForms.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import { daysAhead, daysSince } from "./recency.ts";
import type { Word } from "./sentenceWords.ts";

/** Whether a contact is still to come or has been made, as the verb and its auxiliaries tell; undefined when neither. */
export function timeOf(
  facts: Facts,
  hit: PlacedSignal,
  words: readonly Word[],
  { verb, start }: { readonly verb: number; readonly start: number },
): "ahead" | "done" | undefined {
  const norm = words[verb]?.norm ?? "";
  const before = words.slice(Math.max(0, start - 1), verb).map((word) => word.norm);
  if (hit.signal.kind === "kender-sagen") return "done";
  if (isPast(facts, hit, words[verb]))
    return isPlan(facts, hit) && !isBehind(facts, hit) ? "ahead" : "done";
  const isPerfectForm = finiteHaves.has(norm);
  if (isPerfectForm && isPerfect(words, verb, hit.end)) return "done";
  if (isPerfectForm || finiteBeings.has(norm)) return hasInner(facts, hit) ? undefined : "ahead";
  if (isParticiple(norm)) return ofParticiple(facts, hit, before);
  if (endsAsPresent(norm)) return "ahead";
  return ofInfinitive(facts, hit, words, { verb, start });
}

function isParticiple(norm: string): boolean {
  return stParticiples.has(norm) || (endsAsParticiple(norm) && !likeParticiples.has(norm));
}

/** "har talt", "er spurgt", "talt med far" are done; "bliver spurgt", "skal være orienteret", "til vi har talt" are not. */
function ofParticiple(
  facts: Facts,
  hit: PlacedSignal,
  before: readonly string[],
): "ahead" | "done" {
  const hasPerfect = before.includes(perfect);
  const isUntil = before.some((norm) => untilWords.has(norm));
  const isComing = before.some((norm) => modals.has(norm) || comingPassives.has(norm));
  const isToBe = hasPerfect ? isUntil || before.includes(toBecome) : isComing;
  if (isToBe) return "ahead";
  return isPlan(facts, hit) && !isBehind(facts, hit) ? "ahead" : "done";
}

/** "vil tale" is ahead, "kom til at sige" is done, "aftalte at ringe" is ahead. */
function ofInfinitive(
  facts: Facts,
  hit: PlacedSignal,
  words: readonly Word[],
  { verb, start }: { readonly verb: number; readonly start: number },
): "ahead" | "done" {
  for (let at = verb - 1; at >= Math.max(0, start - 2); at -= 1) {
    const word = words[at];
    if (word === undefined || !isPast(facts, hit, word)) continue;
    const place = { block: hit.block, start: word.start, end: word.end };
    return facts.inside(place, "plan-verbum") || isBetween(facts, hit, word) ? "ahead" : "done";
  }
  return "ahead";
}

function isBetween(facts: Facts, hit: PlacedSignal, word: Word): boolean {
  return facts
    .near(hit, "plan-verbum", "sentence")
    .some(({ start, end }) => start >= word.start && end <= hit.start);
}

function isPast(facts: Facts, { block }: PlacedSignal, word: Word | undefined): boolean {
  if (word === undefined || ambiguousPasts.has(word.norm)) return false;
  if (endsAsPast(word.norm)) return true;
  return facts.inside({ block, start: word.start, end: word.end }, "fortid");
}

/** The verb itself tells of something to come: "har inviteret", "aftalte et møde". */
function isPlan(facts: Facts, hit: PlacedSignal): boolean {
  return (facts.signalsIn(hit.block).byKind.get("plan-verbum") ?? []).some(
    ({ start }) => start === hit.start,
  );
}

/** The sentence tells a day that has gone, and none to come. */
function isBehind(facts: Facts, hit: PlacedSignal): boolean {
  const sentence = facts.sentence(hit);
  const since = daysSince(facts, hit);
  return since !== "unknown" && since > 0 && daysAhead(facts, sentence) === undefined;
}

/** "har haft far inde": the words of contact hold the participle. */
function isPerfect(words: readonly Word[], verb: number, end: number): boolean {
  return words
    .slice(verb + 1, verb + 4)
    .some((word) => word.end <= end && lightParticiples.has(word.norm));
}

/** "har haft en snak": the participle inside the hit is a hit of its own. */
function hasInner(facts: Facts, hit: PlacedSignal): boolean {
  return (facts.signalsIn(hit.block).byKind.get(hit.signal.kind) ?? []).some(
    ({ start }) => start > hit.start && start < hit.end,
  );
}
