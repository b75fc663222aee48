import { at as infinitiveMark, wishes } from "../../danish/data/smallWords.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** Violence, threat, control or neglect told in the passive, with nobody named in that sentence or the one before. */
export function* agentlessPassive(facts: DraftFacts): Iterable<Match> {
  const hard = facts.signals("hård-handling", "own");
  for (const block of facts.blocks.keys()) yield* passivesIn(facts, block, hard);
  for (const at of facts.signals(["svigt-passiv"], "own")) {
    if (!isAnswered(facts, at) && !facts.inside(at, "gengivet")) yield shortfall(at);
  }
  for (const at of facts.signals(["hård-passiv", "omsorg-udebliver"], "own")) {
    const denied = at.signal.kind === "hård-passiv" && isDenied(facts, at);
    if (!denied && !isAnswered(facts, at) && !facts.inside(at, "gengivet")) yield shortfall(at);
  }
}

/** The passives of a block that tell a hard act and nobody who does it. */
function* passivesIn(
  facts: DraftFacts,
  block: number,
  hard: readonly PlacedSignal[],
): Iterable<Match> {
  for (const { verb, span, agent } of facts.signalsIn(block).reading.passives) {
    const act = hard.find((one) => one.block === block && one.start === verb.start);
    if (act === undefined || agent !== undefined) continue;
    const at: Place = { block, start: span.start, end: Math.max(span.end, act.end) };
    if (isDenied(facts, at) || !isOfSomebody(facts, at, act)) continue;
    if (!isAnswered(facts, at)) yield shortfall(at);
  }
}

/** Done to a person or to what is a person's own, not to a door; words told as another's are left. */
function isOfSomebody(facts: DraftFacts, at: Place, act: PlacedSignal): boolean {
  if (facts.inside(act, "gengivet")) return false;
  const here = facts.sentence(at);
  const words = facts.text(here);
  if (/^\P{L}*der(?!\p{L})|(?<!\p{L})der bli(?:ver|ve|v)(?!\p{L})/iu.test(words)) return true;
  if (facts.has(at, "ting-der-kontrolleres", "sentence")) return true;
  return facts
    .signalsIn(at.block)
    .reading.people.some(({ span }) => span.start >= here.start && span.end <= here.end);
}

/** True when the doer is named near, is said to be unknown, or the deed is only thought of or feared. */
function isAnswered(facts: DraftFacts, at: Place): boolean {
  return facts.has(at, thought, "sentence") || isWished(facts, at) || isNamed(facts, at);
}

const thought = ["vurderingsmarkør", "vurderer", "bekymring", "gæt-ord"];

/** "kan straffes", "angst for at blive glemt": not told as something that was done. */
function isWished(facts: DraftFacts, at: Place): boolean {
  const words = wordsOf(facts, at).filter(({ end }) => end <= at.start + 1);
  return words.slice(-2).some(({ norm }) => wishes.has(norm) || norm === infinitiveMark);
}

/** True when the doer is named near or is said to be unknown. */
function isNamed(facts: DraftFacts, at: Place): boolean {
  return (
    facts.has(at, "mulig-gerningsmand", "sentence") ||
    facts.has(at, "ukendt-gerningsmand", "around") ||
    isNamedBefore(facts, at)
  );
}

/** "er ikke blevet slået"; in "straffet med ikke at få mad" the denial comes after. */
function isDenied(facts: DraftFacts, at: Place): boolean {
  const { negations } = facts.signalsIn(at.block).reading;
  const here = facts.sentence(at);
  return negations.some(({ span }) => span.start >= here.start && span.end <= at.end);
}

/** The sentence before tells of somebody at home who does such things, or names the doer. */
function isNamedBefore(facts: DraftFacts, at: Place): boolean {
  const here = facts.sentence(at);
  const before = (kinds: readonly string[]) =>
    facts.near(at, kinds, "around").some(({ end }) => end <= here.start);
  return before(["mulig-gerningsmand"]) || (before(["hjemmevoksen"]) && before(acts));
}

const acts = ["voldshandling", "smadre", "trussel", "vold-ord", "vold-slag", "vold-svag", "dæmpet"];
