import type { Facts, PlacedSignal } from "../facts.ts";
import type { ContextCue } from "../rule.ts";
import { rolesAt } from "./actors.ts";
import { acuteFrames, isOldEnough, isOver } from "./acuteFrames.ts";
import { acuteTraces } from "./acuteTraces.ts";
import { violenceCues } from "./allViolenceCues.ts";
import { isAnsweredNo, isAskedAndDenied, isDenied } from "./denial.ts";
import { freshDays, freshViolence } from "./freshViolence.ts";
import { honourCues } from "./honourCues.ts";
import { sideOf } from "./household.ts";
import { daysAhead, daysInSentence, daysSince } from "./recency.ts";
import { holdsDenial, opensWith } from "./within.ts";

/** Cues for danger within about a week. */
export function* acuteCues(facts: Facts): Iterable<ContextCue> {
  yield* freshViolence(facts);
  yield* suicidal(facts);
  yield* now(facts);
  yield* calledOut(facts);
  yield* illness(facts);
  yield* departures(facts);
  yield* intoxicated(facts);
  yield* outside(facts);
  yield* alone(facts);
  yield* acuteFrames(facts);
  yield* acuteTraces(facts);
}

function isSince(facts: Facts, at: PlacedSignal, days: number): boolean {
  const since = daysSince(facts, at);
  return since === "unknown" || since <= days;
}

/** Words of wanting to die, by the child or a sole carer; not what is long past and followed up, nor with help in two days. */
function* suicidal(facts: Facts): Iterable<ContextCue> {
  const harm = facts.signals("selvskade").filter((hit) => !isDenied(facts, hit));
  for (const hit of facts.signals("selvmord")) {
    if (isDeniedWish(facts, hit) || isAnsweredNo(facts, hit) || isOver(facts, hit)) continue;
    if (isFollowedUp(facts, hit) || isDoneByAdult(facts, hit)) continue;
    if (isAskedAndDenied(facts, hit, facts.sentence(hit))) continue;
    yield strong(hit);
  }
  yield* weary(facts, harm.length > 0);
  if (harm.length === 0) return;
  for (const hit of facts.signals("dødsønske"))
    if (!isDenied(facts, hit) && !isFollowedUp(facts, hit)) yield strong(hit);
}

/** "Jeg vil ikke være her mere". */
function* weary(facts: Facts, isHarmed: boolean): Iterable<ContextCue> {
  for (const hit of facts.signals("ikke-være-her")) {
    if (!isHarmed && isSmallChild(facts)) return;
    if (!isFollowedUp(facts, hit) && !isDoneByAdult(facts, hit)) yield strong(hit);
  }
}

/** All ages told are of a child in daycare, whose "jeg vil ikke være her" is about the place. */
function isSmallChild(facts: Facts): boolean {
  const ages = facts.blocks.flatMap((_, block) => facts.signalsIn(block).reading.ages);
  const young = ages.filter(({ years }) => years < 18);
  return young.length > 0 && young.every(({ years }) => years <= 6);
}

/** "Hun har ikke tanker om at tage sit liv": the wish itself is denied. A cue that holds "ikke" is no denial. */
function isDeniedWish(facts: Facts, hit: PlacedSignal): boolean {
  return !holdsDenial(facts, hit) && isDenied(facts, hit);
}

/** Days after which a parent's wish to die, dated in its own sentence, is the story of a life, followed up or not: about three years. */
const longPast = 1000;
/** Days that nobody under 18 has lived. */
const childhood = 18 * 366;

function isFollowedUp(facts: Facts, hit: PlacedSignal): boolean {
  const told = daysInSentence(facts, hit) ?? 0;
  if (told > childhood || (told > longPast && isAdultsOwn(facts, hit))) return true;
  const since = daysSince(facts, hit);
  const past = since !== "unknown" && since > 120;
  if (past && facts.has(hit, "akut-behandlet", "paragraph")) return true;
  return isAdultsOwn(facts, hit) && facts.has(hit, "akut-behandlet", "paragraph");
}

/** "Hans farfar tog sit eget liv": told of a relative as something that has happened. */
function isDoneByAdult(facts: Facts, hit: PlacedSignal): boolean {
  if (daysSince(facts, hit) !== "unknown" && isSince(facts, hit, 1)) return false;
  return isAdultsOwn(facts, hit) && facts.has(facts.sentence(hit), "er-sket", "sentence");
}

/** The one who says it is a parent. */
function isAdultsOwn(facts: Facts, hit: PlacedSignal): boolean {
  const { start } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  const before = people.filter(({ span }) => span.start >= start && span.start < hit.start);
  const last = before.at(-1);
  return last !== undefined && sideOf(facts, last) === "home";
}

/** The draft asks for an answer or a decision today or tomorrow. */
function* now(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("afgørelse-nu"))
    if (
      !isAnsweredNo(facts, hit) &&
      !isDenied(facts, hit) &&
      !isGeneral(facts, hit) &&
      !isLater(facts, hit)
    )
      yield strong(hit);
  if (violenceCues(facts).some(({ strength }) => strength === "strong"))
    for (const hit of facts.signals("afhentning-i-dag"))
      if (isSince(facts, hit, 1) && facts.has(hit, "nutid-i-dag", "paragraph")) yield strong(hit);
}

/** A day named in the sentence that lies beyond tomorrow: there is time. */
function isLater(facts: Facts, hit: PlacedSignal): boolean {
  const days = daysAhead(facts, facts.sentence(hit));
  return days !== undefined && days > 1 && !facts.has(hit, "nutid-i-dag", "sentence");
}

/** 112 or the emergency duty has been called today or yesterday, or the draft is written to it. */
function* calledOut(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("nødkald")) {
    const since = daysSince(facts, hit);
    if (isDenied(facts, hit) || isGeneral(facts, hit)) continue;
    if (since === "unknown" || since <= 1) yield strong(hit);
  }
}

/** "Ved akut fare skal man ringe til døgnvagten": a rule of a form, told of nobody. */
function isGeneral(facts: Facts, hit: PlacedSignal): boolean {
  return (
    opensWith(facts, facts.sentence(hit), "regel-åbner") &&
    facts.has(hit, "regel-handling", "sentence")
  );
}

/** Serious illness of which somebody in health care says that it cannot wait. */
function* illness(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("sygdom-nu"))
    if (isSince(facts, hit, freshDays) && facts.has(hit, "sundhedsfaglig", "section"))
      yield strong(hit);
  for (const hit of facts.signals("livsfare-tegn"))
    if (
      isSince(facts, hit, 2) &&
      !isDenied(facts, hit) &&
      !facts.has(hit, "akut-behandlet", "around")
    )
      yield strong(hit);
}

/** Cues of honour that tell of a journey, a marriage or a cut. */
const sending: ReadonlySet<string> = new Set([
  "ære-stærk",
  "ære-krop",
  "ære-indgreb",
  "ære-ægteskab",
  "ære-rejse",
  "ære-sendt",
  "ære-forgænger",
]);

/** Days ahead within which a journey under pressure must be acted on now: what has left cannot be called back. */
const departureDays = 45;

/** A journey or abduction with a date within some weeks, where the draft tells of pressure, or fear of the journey. */
function* departures(facts: Facts): Iterable<ContextCue> {
  for (const cue of honourCues(facts))
    if (
      cue.strength === "strong" &&
      sending.has(cue.signal) &&
      (daysAhead(facts, facts.sentence(cue.at)) ?? 999) <= departureDays
    )
      yield cue;
  const feared =
    facts.signals(["ære-stærk", "ære-ægteskab", "rejse-frygt", "bortførelse"]).length > 0;
  if (!feared) return;
  for (const hit of facts.signals("afrejse")) {
    const soon = facts.has(hit, "nutid-i-dag", "sentence") ? 2 : 999;
    const days = daysAhead(facts, facts.sentence(hit)) ?? soon;
    if (days <= departureDays && !isDenied(facts, hit)) yield strong(hit);
  }
}

/** A carer who is intoxicated today, or feared to be at the pick-up of today or tomorrow. */
function* intoxicated(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("påvirket-voksen")) {
    if (isDenied(facts, hit)) continue;
    const since = daysSince(facts, hit);
    const today = facts.has(hit, "nutid-i-dag", "sentence") && (since === "unknown" || since <= 0);
    const coming =
      since !== "unknown" && since <= 2 && facts.has(hit, "afhentning-i-dag", "section");
    if (today || coming) yield strong(hit);
  }
}

/** An observed attack or an explicit threat from outside, lately. */
function* outside(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("trussel-udefra"))
    if (
      !isDenied(facts, hit) &&
      !/^(?:child|peer)$/u.test(rolesAt(facts, hit).actor) &&
      isSince(facts, hit, 10)
    )
      yield strong(hit);
}

/** A small child alone or with nobody to take care of it now. */
function* alone(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("alene-nu")) {
    const since = daysSince(facts, hit);
    if (isDenied(facts, hit) && !holdsDenial(facts, hit)) continue;
    if (isOldEnough(facts, hit) || facts.has(hit, "akutfelt-vane", "sentence")) continue;
    const ahead = daysAhead(facts, facts.sentence(hit)) ?? 99;
    if (
      (facts.has(hit, "nutid-i-dag", "around") || since === 0 || ahead <= 5) &&
      (since === "unknown" || since <= 1)
    )
      yield strong(hit);
  }
}

function strong({ block, start, end, signal }: PlacedSignal): ContextCue {
  return { at: { block, start, end }, strength: "strong", signal: signal.kind };
}
