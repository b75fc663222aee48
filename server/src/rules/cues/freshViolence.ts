import type { Facts, PlacedSignal } from "../facts.ts";
import type { ContextCue } from "../rule.ts";
import { rolesAt } from "./actors.ts";
import { violenceCues } from "./allViolenceCues.ts";
import { type Contact, contacts } from "./contacts.ts";
import { isDenied } from "./denial.ts";
import { honourCues } from "./honourCues.ts";
import { daysSince } from "./recency.ts";
import { isHomeNamed, isNearHome, type ViolenceCue } from "./violenceCues.ts";
import { holds, holdsDenial, nextSentence } from "./within.ts";

/** How many days back a blow, a mark or a telling of one is fresh. */
export const freshDays = 7;

/** How many days back what the suspected side has been told still puts the child in danger. */
const toldDays = 14;

/** A blow, sexual act or mark within seven days, or a suspected side that has been told of what is known. */
export function* freshViolence(facts: Facts): Iterable<ContextCue> {
  const cues = violenceCues(facts);
  const isOn = cues.length > 1 || cues.some(({ strength }) => strength === "strong");
  const blows = cues.filter(
    (cue) =>
      (cue.blow && (cue.strength === "strong" || (isOn && cue.signal === "mærke"))) ||
      (cue.signal === "afstraffelse" && daysSince(facts, cue.at) !== "unknown"),
  );
  const isHonour = [...honourCues(facts)].some(({ strength }) => strength === "strong");
  yield* confronted(facts, cues.length > 0 || isHonour);
  yield* toldAtHome(facts, isOn || isHonour);
  if (isOn || isHonour) yield* keptAway(facts);
  const aged = blows.map((cue) => ({ cue, days: ageOf(facts, cue) }));
  const anyDated = aged.some(({ days }) => days !== "unknown");
  for (const { cue, days } of aged) {
    if (days === "unknown" ? anyDated || !isSureUndated(facts, cue) : days > freshDays) continue;
    if (facts.has(cue.at, "kun-gættet", "sentence") || isOutOfReach(facts)) continue;
    if (isNoBlow(facts, cue) || isOnOthers(facts, cue) || isOnlyAsked(facts, cue)) continue;
    yield { ...cue, strength: "strong" };
  }
}

/** Days back of a blow or mark; a mark that nothing dates has the nearest day told later in its paragraph. */
function ageOf(facts: Facts, { at, signal }: ViolenceCue): number | "unknown" {
  const own = daysSince(facts, at);
  if (own !== "unknown" || signal !== "mærke") return own;
  for (let next = nextSentence(facts, at); next !== undefined; next = nextSentence(facts, next)) {
    const days = daysSince(facts, next);
    if (days !== "unknown") return days <= freshDays ? days : "unknown";
  }
  return "unknown";
}

/** What nothing dates is recent, when it is told of the child: not a fear, nor what an adult has been through. */
function isSureUndated(facts: Facts, { at, signal }: ViolenceCue): boolean {
  if (facts.has(at, ["kun-frygtet", "kun-formodet"], "sentence")) return false;
  if (signal !== "voldshandling" && signal !== "greb-i-krop") return true;
  const [hit] = facts.near(at, "barn-siger", "sentence");
  if (hit !== undefined) return true;
  const { passive, patient } = rolesAt(facts, at);
  return !passive || patient === "child" || patient === "sibling";
}

/** A push, a hold, words that only sound like a blow, what is weeks old, a scar, or a mark the child made itself. */
function isNoBlow(facts: Facts, { at, signal }: ViolenceCue): boolean {
  if (facts.inside(at, ["akutfelt-mildt", "akutfelt-greb"])) return true;
  if (facts.has(at, "akutfelt-uger-siden", "sentence")) return true;
  if (facts.inside({ ...at, end: at.start + 1 }, "akutfelt-intet-slag")) return true;
  if (!signal.startsWith("mærke")) return false;
  return facts.has(at, "akutfelt-selvgjort", "around") || holds(facts, at, "akutfelt-ar");
}

/** Asked from suspicion and answered with no: a sign of violence, but of no blow of this week. */
function isOnlyAsked(facts: Facts, { at, signal }: ViolenceCue): boolean {
  return signal.startsWith("seksuel") && !holdsDenial(facts, at) && isDenied(facts, at);
}

/** "At han slår Svend", told of somebody outside the home by the grown-ups. */
function isOnOthers(facts: Facts, { at, signal }: ViolenceCue): boolean {
  if (signal !== "voldshandling" && signal !== "greb-i-krop") return false;
  if (facts.has(at, "barn-siger", "sentence")) return false;
  return /^(?:staff|peer|adult|unknown)$/u.test(rolesAt(facts, at).patient);
}

/** The words tell of it themselves: somebody at home has been faced with it within two weeks. */
function* confronted(facts: Facts, isTold: boolean): Iterable<ContextCue> {
  for (const hit of facts.signals("konfronteret")) {
    if (isDenied(facts, hit) || !isSince(facts, hit)) continue;
    if (!isHomeNamed(facts, facts.sentence(hit)) && !isNearHome(facts, hit)) continue;
    if (isTold || facts.has(hit, "voldshandling", "sentence")) yield strong(hit);
  }
}

/** Somebody of ours has told the home what the child said, showed or bears, within two weeks. */
function* toldAtHome(facts: Facts, isSuspected: boolean): Iterable<ContextCue> {
  if (!isSuspected) return;
  for (const contact of contacts(facts))
    if (contact.time === "done" && isSince(facts, contact.at) && isOfContent(facts, contact))
      yield strong(contact.at);
}

/** The home has been spoken with, and the child has not come since. */
function* keptAway(facts: Facts): Iterable<ContextCue> {
  for (const hit of facts.signals("akutfelt-udeblevet"))
    if (!isDenied(facts, hit) && isAfterTalk(facts, hit)) yield strong(hit);
}

function isAfterTalk(facts: Facts, { block, start }: PlacedSignal): boolean {
  return contacts(facts).some(
    ({ at, time }) =>
      time === "done" && (at.block === block ? at.start < start : at.block === block - 1),
  );
}

/** What was told stands after the telling: the child's words, the marks, the deed, or a warning to stop. */
function isOfContent(facts: Facts, { at, unaddressed }: Contact): boolean {
  if (unaddressed && !isNearHome(facts, at)) return false;
  if (unaddressed && facts.has(at, "akutfelt-spurgt-nogen", "sentence")) return false;
  const { start: from } = at;
  if (facts.inside({ ...at, end: from + 1 }, "akutfelt-spurgt-hvad")) return false;
  if (facts.has(at, "aftalt-med-myndighed", "sentence")) return false;
  return facts
    .near(at, "fortalt-videre", "sentence")
    .some(({ start, end }) => end > at.end && start < at.end + 90);
}

/** The victim lives hidden or at a crisis centre, or the suspected person is locked up, and nobody has met since. */
function isOutOfReach(facts: Facts): boolean {
  return facts.signals("uden-for-rækkevidde").length > 0;
}

function isSince(facts: Facts, at: PlacedSignal): boolean {
  const since = daysSince(facts, at);
  return since === "unknown" || since <= toldDays;
}

function strong({ block, start, end, signal }: PlacedSignal): ContextCue {
  return { at: { block, start, end }, strength: "strong", signal: signal.kind };
}
