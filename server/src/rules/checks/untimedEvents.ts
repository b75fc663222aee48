import { perSpot } from "../facts/watch.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Sections whose events are judged by other criteria, or are no observations. */
const elsewhere = [
  ...["parents", "informed", "efforts", "assessment", "resources", "wishes", "consent", "child"],
  ...["identification", "sender", "attachments", "participants", "agenda"],
];

/**
 * A single observed event that no time is tied to. An episode goes on: after a sentence with a time the next ones of the
 * block have it too, until one tells of a habit or opens another event ("en dag", "har også").
 */
export function* observationWithoutTime(facts: DraftFacts): Iterable<Match> {
  let timed = false;
  let block = -1;
  for (const at of facts.prose()) {
    if (at.block !== block) timed = false;
    block = at.block;
    const told = toldIn(facts, at);
    if (told === undefined) continue;
    if (told === "timed") {
      timed = true;
      continue;
    }
    if (told.isHabit) timed = false;
    if (!(timed ? told.isOther : told.isEvent)) continue;
    timed = false;
    yield shortfall(marked(facts, at));
  }
}

/** What a sentence tells: a time, or an event without one – also where the one before it has a time, when it is another. */
const toldIn = perSpot((facts: DraftFacts, at: Place) => {
  if (facts.inSection(at, elsewhere)) return undefined;
  if (hasTime(facts, at)) return "timed";
  return {
    isHabit: facts.has(at, ["vane", "hyppighed-løs"], "sentence"),
    isEvent: isUntimedEvent(facts, at, false),
    isOther: isUntimedEvent(facts, at, true),
  };
});

/** A time of the calendar; the weekday of "en torsdag" is none. */
function hasTime(facts: DraftFacts, at: Place): boolean {
  return facts
    .near(at, ["tid", "hyppighed-talt"], "anchor", "any")
    .some((time) => !facts.inside(time, "løs-ugedag"));
}

function isUntimedEvent(facts: DraftFacts, at: Place, timed: boolean): boolean {
  if (facts.has(at, ["god-oplevelse", "vurderingsmarkør", "løs-varighed"], "sentence"))
    return false;
  if (isLongAgo(facts, at)) return false;
  if (opens(facts, at)) return tells(facts, at);
  if (timed || facts.has(at, ["vane", "baggrund"], "sentence")) return false;
  return own(facts, at, "hændelse-voldsom", "no negation") && hasDoer(facts, at);
}

/** "I 2021 slog han sin bror": a year that is over a year back makes it background. */
function isLongAgo(facts: DraftFacts, at: Place): boolean {
  const year = /(?<!\p{L})(?:i|siden|fra) ((?:19|20)\d\d)(?!\d)/iu.exec(facts.text(at))?.[1];
  return year !== undefined && Number(year) < facts.reference.year - 1;
}

/** A list item may leave the child out: "gik grædende fra timen". */
function hasDoer(facts: DraftFacts, at: Place): boolean {
  return facts.block(at.block)?.kind === "listItem" || facts.has(at, "omtalt-person", "sentence");
}

/** True when the sentence begins another event than the one told of before. */
function opens(facts: DraftFacts, at: Place): boolean {
  return own(facts, at, "løs-tid") || own(facts, at, "hændelse-nævnt");
}

/** True when somebody other than a parent in talk does something once. */
function tells(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, ["vane", "livshændelse"], "sentence")) return false;
  return own(facts, at, "hændelse") && !facts.has(at, "samtale-hjem", "sentence");
}

/** True when a signal of the kind stands in the sentence and not in words told as another's. */
function own(
  facts: DraftFacts,
  at: Place,
  kind: string,
  negated: "any" | "no negation" = "any",
): boolean {
  return facts
    .near(at, kind, "sentence", "own")
    .some(
      (signal) =>
        !facts.inside(signal, "gengivet") && (negated === "any" || !signal.signal.negated),
    );
}

function marked(facts: DraftFacts, at: Place): Place {
  const words = facts.text(at).replace(/\s+$/u, "");
  return { ...at, end: at.start + words.length };
}
