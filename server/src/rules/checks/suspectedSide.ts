import { subordinators } from "../../danish/data/reporting.ts";
import { comingPassives as toBecome } from "../../danish/data/smallWords.ts";
import { endsAsPassive, endsAsPresent } from "../../danish/verbForms.ts";
import { type Contact, contacts } from "../cues/contacts.ts";
import { sideOf } from "../cues/household.ts";
import { daysAhead } from "../cues/recency.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { opensWith } from "../cues/within.ts";
import { perSpot } from "../facts/watch.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { suspectOf } from "../suspect.ts";
import { isOnly, victimOf } from "./likelyVictim.ts";
import { isToldAtHome } from "./toldUnnamed.ts";
import { trimmed } from "./trimmed.ts";

/** Plans and offers to tell, confront, invite or let the suspected side read; only under suspicion. */
export function* parentContactPlanned(facts: DraftFacts): Iterable<Match> {
  yield* sentencesWith(
    facts,
    (contact, all) => {
      if (contact.time !== "ahead" || isLeftToOthers(facts, contact.at)) return false;
      const isLetIn = contact.at.signal.kind === "kontakt-modtager";
      if (!isPlanned(facts, contact)) return false;
      const onTheMatter = isLetIn || isOnTheMatter(facts, contact.at);
      if (
        !onTheMatter &&
        facts.has(contact.at, ["andet-emne", "vane", "hyppighed-talt"], "sentence")
      )
        return false;
      return isToTheSuspected(facts, contact, all);
    },
    ["kontakt-bred-plan", "kontakt-bred-stedord"],
  );
}

/** Said to come: a wish, duty or plan stands before it, or a time to come; what is tried or told of as a habit is none. */
const isPlanned = perSpot((facts: DraftFacts, { at }: Contact): boolean => {
  if (facts.near(at, "forsøgt", "sentence").some(({ start }) => start <= at.start)) return false;
  if (at.signal.kind === "kontakt-modtager" || facts.has(at, "fremtid", "sentence")) return true;
  if ((daysAhead(facts, facts.sentence(at)) ?? 99) <= 60) return true;
  if (isMainPresent(facts, at)) return true;
  const isWilled = ({ start }: Place) => start <= at.start;
  return (
    facts.near(at, "plan-verbum", "sentence").some(isWilled) || facts.inside(at, "plan-verbum")
  );
});

/** "Vi kontakter hjemmet", "Forældrene orienteres": the main clause tells in the present what is done next. */
function isMainPresent(facts: DraftFacts, at: PlacedSignal): boolean {
  const words = wordsOf(facts, at);
  const verb = words.findIndex(({ end }) => end > at.start);
  const norm = words[verb]?.norm ?? "";
  const isComing = words.slice(Math.max(0, verb - 3), verb).some((word) => toBecome.has(word.norm));
  if (!endsAsPresent(norm) && !endsAsPassive(norm) && !toBecome.has(norm) && !isComing)
    return false;
  return !words.slice(0, verb).some((word) => subordinators.has(word.norm));
}

/** The sentence in which the suspicion or the underretning has been put to the suspected side; only under suspicion. */
export function* parentAlreadyTold(facts: DraftFacts): Iterable<Match> {
  yield* sentencesWith(
    facts,
    (contact, all) => {
      if (contact.time !== "done" || !isTellingOf(facts, contact)) return false;
      return isToTheSuspected(facts, contact, all);
    },
    ["kontakt-bred-sagt", "sagt-uden-navn"],
  );
}

const isTellingOf = perSpot(
  (facts: DraftFacts, contact: Contact) => !isAgreed(facts, contact.at) && isTold(facts, contact),
);

/** Each sentence that holds such a contact, once: as the clause tells it, or as whole fields of words meet in it. */
function* sentencesWith(
  facts: DraftFacts,
  fits: (contact: Contact, all: readonly Contact[]) => boolean,
  broad: readonly string[],
): Iterable<Match> {
  if (!facts.suspicion || suspectOf(facts) === "outside") return;
  const seen = new Set<Place>();
  const all = contacts(facts);
  for (const contact of all) {
    const sentence = facts.sentence(contact.at);
    if (seen.has(sentence) || isAside(facts, sentence) || !fits(contact, all)) continue;
    seen.add(sentence);
    yield shortfall(trimmed(facts, sentence));
  }
  const victim = victimOf(facts);
  for (const hit of facts.signals(broad, "own")) {
    const sentence = facts.sentence(hit);
    if (seen.has(sentence) || isAside(facts, sentence) || isLeftToOthers(facts, hit)) continue;
    if (isOnly(facts, sentence, victim)) continue;
    if (hit.signal.kind === "sagt-uden-navn" && !isToldAtHome(facts, hit, victim)) continue;
    seen.add(sentence);
    yield shortfall(trimmed(facts, sentence));
  }
}

const isAside = perSpot(
  (facts: DraftFacts, sentence: Place) => isAsked(facts, sentence) || isUnchecked(facts, sentence),
);

/** A question of the writer or of a form; one that is answered with yes counts. */
function isAsked(facts: DraftFacts, sentence: Place): boolean {
  const text = facts.text(sentence);
  return /\?\s*$/u.test(text);
}

function isUnchecked(facts: DraftFacts, { block }: Place): boolean {
  return facts.block(block)?.checked === false;
}

function isAgreed(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, "aftalt-med-myndighed", "sentence")) return true;
  return facts
    .near(at, "aftalt-med-jer", "sentence")
    .some((agreed) => /(?<!\p{L})I(?!\p{L})/u.test(facts.text(agreed)));
}

/** Agreed with the municipality, asked of it, put off, only imagined, or feared by somebody. */
function isLeftToOthers(facts: DraftFacts, at: PlacedSignal): boolean {
  if (isAgreed(facts, at)) return true;
  const before = facts
    .near(at, ["beder-om-råd", "lader-være", "frygt-for-kontakt"], "sentence")
    .filter(({ end }) => end <= at.start);
  if (before.some((one) => isTiedTo(facts, one, at))) return true;
  const clause = facts.text({ ...facts.sentence(at), end: at.start });
  return /(?:^|[,;(] ?|\p{L} )hvis [^,]*$/iu.test(clause);
}

/** A word that rules what follows it: advice and fear reach to the end of the sentence, putting off only what it names. */
function isTiedTo(facts: DraftFacts, ruling: PlacedSignal, at: Place): boolean {
  const between = facts.text({ block: at.block, start: ruling.end, end: at.start });
  if (ruling.signal.kind === "lader-være") return !/[,;]/u.test(between) && between.length < 25;
  return !/;| men /u.test(between) && between.length < 60;
}

function isOnTheMatter(facts: DraftFacts, at: Place, kinds: readonly string[] = matter): boolean {
  return facts.has(at, kinds, "sentence") || facts.inside(at, kinds);
}

const matter = [
  "sagen",
  "voldshandling",
  "vold-slag",
  "vold-ord",
  "afstraffelse",
  "seksuel",
  "bange-for",
  "mærke",
  "ære-stærk",
  "ære-ægteskab",
  "konfronteret",
];

/** The suspicion or the underretning itself, not any worry. */
const ownMatter = [
  "sagen-selv",
  ...matter.filter((kind) => kind !== "sagen" && kind !== "bange-for"),
];

/** The matter is named beside the contact, or the answer shows that it was. */
function isTold(facts: DraftFacts, { at }: Contact): boolean {
  if (at.signal.kind === "kender-sagen" && facts.has(at, "støtter-op", "sentence")) return false;
  if (opensWith(facts, facts.sentence(at), "ingen-af-dem")) return false;
  if (facts.has(at, "spurgt-til-skade", "sentence")) return false;
  if (isOnTheMatter(facts, at, ownMatter)) return true;
  if (at.signal.kind === "kender-sagen")
    return /\p{L}t(?:e|et)?$/u.test(facts.text(at)) && isEnd(facts, at) && !isHabit(facts, at);
  if (isAskedOfMarks(facts, at) || facts.has(at, "orientering-overskrift", "anchor")) return true;
  return facts.has(at, "afviser", "next");
}

/** "Vi spurgte far, da han hentede": asked right after a mark has been told of. */
function isAskedOfMarks(facts: DraftFacts, at: Place): boolean {
  if (!facts.inside({ ...at, end: at.start + 1 }, "har-spurgt")) return false;
  return facts.has(at, ["mærke", "voldfelt-skade-bred", "voldfelt-skade", "felt-smerte"], "around");
}

/** "Mor er orienteret.": nothing else follows that she may have been told of. */
function isEnd(facts: DraftFacts, at: Place): boolean {
  const rest = facts.text({ ...at, start: at.end, end: facts.sentence(at).end });
  return (rest.match(/\p{L}+/gu) ?? []).length <= 4 && !/(?<!\p{L})om(?!\p{L})/iu.test(rest);
}

/** "Forældrene er orienteret hver gang": of what goes on, not of the suspicion. */
function isHabit(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, ["vane", "forsøgt", "om-vores-syn", "hyppighed-talt"], "sentence");
}

/** Somebody at home who is not the parent the violence is against and who lives apart. */
function isToTheSuspected(facts: DraftFacts, contact: Contact, all: readonly Contact[]): boolean {
  const victim = victimOf(facts);
  if (contact.unaddressed) return isSpokenThere(facts, contact, all, victim);
  return contact.to.length === 0 || contact.to.some((relation) => relation !== victim);
}

/** Nobody is named as listener: somebody at home has come by, or was spoken to right before. */
function isSpokenThere(
  facts: DraftFacts,
  contact: Contact,
  all: readonly Contact[],
  victim: string | undefined,
): boolean {
  const { at } = contact;
  if (!facts.inside({ ...at, end: at.start + 1 }, "taler-til")) return false;
  if (facts.has(at, "ikke-sagt-dem", "sentence")) return false;
  const { start, end } = facts.sentence(at);
  const { people } = facts.signalsIn(at.block).reading;
  const here = people.filter(({ span }) => span.start >= start && span.end <= end);
  const home = here.find((one) => sideOf(facts, one) === "home" && one.relation !== victim);
  if (home !== undefined && facts.has(at, "kommer-forbi", "sentence")) return true;
  if (isChildSpeaking(facts, at) || !isOnTheMatterIn(facts, { ...at, start: at.end, end }))
    return false;
  const before = all.filter(
    (one) => one.at.block === at.block && one.at.end <= start && one.at.end > start - 400,
  );
  return before.some(
    (one) => one.time === contact.time && one.to.some((relation) => relation !== victim),
  );
}

/** The child was the one who spoke last: the question went to it. */
function isChildSpeaking(facts: DraftFacts, at: PlacedSignal): boolean {
  const said = facts
    .signalsIn(at.block)
    .reading.speech.findLast(({ verb }) => verb.end <= at.start);
  return said !== undefined && /^(?:child|named|unknown)$/u.test(said.speakerKind);
}

function isOnTheMatterIn(facts: DraftFacts, { block, start, end }: Place): boolean {
  const { byKind } = facts.signalsIn(block);
  return matter.some((kind) =>
    byKind.get(kind)?.some((one) => one.start >= start && one.end <= end),
  );
}
