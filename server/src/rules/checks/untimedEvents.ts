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
 * A single observed event that no time is tied to. An episode goes on: after a sentence with a time, or after one that
 * is marked, the next ones of the block belong to it, until one tells of a habit or opens another event ("en dag").
 */
export function* observationWithoutTime(facts: DraftFacts): Iterable<Match> {
  let going: "timed" | "told" | undefined;
  let block = -1;
  for (const at of facts.prose()) {
    if (at.block !== block) going = undefined;
    block = at.block;
    if (isElsewhere(facts, at)) continue;
    if (hasTime(facts, at)) {
      if (beginsEpisode(facts, at)) going = "timed";
      continue;
    }
    if (facts.has(at, ["vane", "hyppighed-løs"], "sentence")) going = undefined;
    if (!isUntimedEvent(facts, at, going) || isTimedNext(facts, at)) continue;
    going = "told";
    yield shortfall(marked(facts, at));
  }
}

/** A day, a past tense or a bare time open an episode; "hun har solbriller på i november" tells of a habit. */
function beginsEpisode(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, ["dag", "fortid"], "anchor", "any") || facts.text(at).length < mostBare;
}

/** Letters of a line that holds little else than a time. */
const mostBare = 40;

/** Part of a section that other criteria judge; running text under the identification is no identification. */
const isElsewhere = perSpot((facts: DraftFacts, at: Place): boolean => {
  if (!facts.inSection(at, elsewhere)) return false;
  const { kind, prose } = facts.block(at.block) ?? {};
  const isRunning = kind === "paragraph" && (prose?.sentences.length ?? 0) > 2;
  return !(isRunning && facts.inSection(at, "identification"));
});

/** A time of the calendar; the weekday of "en torsdag" or "den onsdag, det sneede" is none. */
const hasTime = perSpot((facts: DraftFacts, at: Place): boolean => {
  return facts
    .near(at, ["tid", "hyppighed-talt"], "anchor", "any")
    .some((time) => !facts.inside(time, "løs-ugedag"));
});

/** "Han har engang smidt en flaske. Det er vel to år siden.": the next sentence says when. */
function isTimedNext(facts: DraftFacts, at: Place): boolean {
  return facts.near(at, "tid-bagefter", "next", "own").some(({ start }) => start >= at.end);
}

function isUntimedEvent(
  facts: DraftFacts,
  at: Place,
  going: "timed" | "told" | undefined,
): boolean {
  if (facts.has(at, ["god-oplevelse", "vurderingsmarkør", "løs-varighed"], "sentence"))
    return false;
  if (isLongAgo(facts, at) || facts.has(at, "hjem-ringer", "sentence")) return false;
  if (isOfSeason(facts, at)) return false;
  if (["at-sætning", "tænkt-tilfælde"].some((kind) => begins(facts, at, kind))) return false;
  if (begins(facts, at, "fortsætter")) return false;
  if (opens(facts, at)) return tells(facts, at);
  if (going !== undefined || facts.has(at, ["vane", "baggrund"], "sentence")) return false;
  if (begins(facts, at, "løs-lejlighed")) return tells(facts, at);
  if (own(facts, at, "set-af-os")) return !facts.has(at, talks, "sentence");
  if (begins(facts, at, "ubestemt-lejlighed")) return happens(facts, at);
  if (own(facts, at, "hændelse-voldsom", "no negation") && hasDoer(facts, at)) return true;
  return isToldOfAPlace(facts, at);
}

/** "På trappen bed han Mads": somewhere, then what somebody did, where nothing in the past is told just before. */
function isToldOfAPlace(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, ["livshændelse", "procent", ...talks], "sentence")) return false;
  const [verb] = facts.near(at, "fortid", "sentence", "own");
  if (verb === undefined || verb.start < at.start + 4) return false;
  if (facts.inside(verb, ["gengivet", ...idle])) return false;
  const { people } = facts.signalsIn(at.block).reading;
  const isInverted = people.some(({ span }) => span.start > verb.end && span.start - verb.end < 3);
  return (
    isInverted && !facts.near(at, "fortid", "around", "any").some(({ end }) => end <= at.start)
  );
}

/** The sentence begins with a signal: with an occasion no calendar holds ("Til stævnet …"), with "At han …". */
function begins(facts: DraftFacts, at: Place, kind: string): boolean {
  return facts.near(at, kind, "sentence", "own").some(({ start }) => start - at.start < 3);
}

/** "I 2021 slog han sin bror": a year that is over a year back makes it background. */
function isLongAgo(facts: DraftFacts, at: Place): boolean {
  const year = /(?:(?<!\p{L})(?:i|siden|fra) |^\P{L}*)((?:19|20)\d\d)(?!\d)/iu.exec(
    facts.text(at),
  )?.[1];
  return year !== undefined && Number(year) < facts.reference.year - 1;
}

/** "I efteråret kom hun løbende": told of a time of the year. */
function isOfSeason(facts: DraftFacts, at: Place): boolean {
  return facts
    .times(at.block)
    .some(
      ({ at: time, value }) =>
        time.start >= at.start &&
        time.end <= at.end &&
        "grain" in value &&
        value.grain === "season",
    );
}

/** A list item may leave the child out: "gik grædende fra timen". */
function hasDoer(facts: DraftFacts, at: Place): boolean {
  return facts.block(at.block)?.kind === "listItem" || facts.has(at, "omtalt-person", "sentence");
}

/** True when the sentence begins another event than the one told of before. */
function opens(facts: DraftFacts, at: Place): boolean {
  if (own(facts, at, "løs-tid")) return true;
  return own(facts, at, "hændelse-nævnt") && !begins(facts, at, "samtale-bestemt");
}

/** True when somebody other than a parent in talk does something once. */
function tells(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, "livshændelse", "sentence")) return false;
  if (facts.has(at, "vane", "sentence") && !facts.has(at, "en-gang", "sentence")) return false;
  return own(facts, at, "hændelse") && !facts.has(at, "samtale-hjem", "sentence");
}

/** True when somebody does something in the past tense, whatever it is, and it is no talk with the parents. */
function happens(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, ["livshændelse", ...talks], "sentence")) return false;
  return (
    facts
      .near(at, "fortid", "sentence", "own")
      .some((verb) => !facts.inside(verb, ["gengivet", ...idle])) && hasDoer(facts, at)
  );
}

/** Past tenses that tell how things were or who said what, and no act. */
const idle = ["tilstand-da", "sige-da"];

const talks = ["samtale-hjem", "samtale-hjem-da", "samtale-navn", "samtale-pronomen"];

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
