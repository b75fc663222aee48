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
  if (/^(?:har|havde)$/u.test(norm) && isPerfect(words, verb, hit.end)) return "done";
  if (/^(?:har|havde|er|var)$/u.test(norm)) return hasInner(facts, hit) ? undefined : "ahead";
  if (/[^s]t$/u.test(norm) && !/^(?:åbent|ærligt)$/u.test(norm))
    return ofParticiple(facts, hit, before);
  if (/r$|es$/u.test(norm)) return "ahead";
  return ofInfinitive(facts, hit, words, { verb, start });
}

/** "har talt", "er spurgt", "talt med far" are done; "bliver spurgt", "skal være orienteret", "til vi har talt" are not. */
function ofParticiple(
  facts: Facts,
  hit: PlacedSignal,
  before: readonly string[],
): "ahead" | "done" {
  if (before.includes("har") && !before.includes("til") && !before.includes("blive")) {
    if (!before.some((norm) => /^(?:indtil|før|inden|når)$/u.test(norm)))
      return isPlan(facts, hit) && !isBehind(facts, hit) ? "ahead" : "done";
  }
  if (before.some((norm) => /^(?:bliver|blive|vil|skal|kan|må|bør|ville|skulle)$/u.test(norm)))
    return "ahead";
  if (before.some((norm) => /^(?:indtil|før|inden|når|til)$/u.test(norm)) && before.includes("har"))
    return "ahead";
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
  if (word === undefined || /^s(?:å|aa)$/u.test(word.norm)) return false;
  if (/(?:[gln]te|gde)$/u.test(word.norm)) return true;
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
    .some((word) => word.end <= end && /^(?:haft|taget|holdt|fået|sat)$/u.test(word.norm));
}

/** "har haft en snak": the participle inside the hit is a hit of its own. */
function hasInner(facts: Facts, hit: PlacedSignal): boolean {
  return (facts.signalsIn(hit.block).byKind.get(hit.signal.kind) ?? []).some(
    ({ start }) => start > hit.start && start < hit.end,
  );
}
