import { firstPersons } from "../../danish/data/smallWords.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { type Participant, rolesAt } from "./actors.ts";
import { isAnsweredNo, isBygone, isDenied } from "./denial.ts";
import { fearedAfter } from "./feared.ts";
import { sideOf } from "./household.ts";
import { wordsOf } from "./sentenceWords.ts";
import { holds, holdsDenial } from "./within.ts";

/** A cue for violence; `blow` tells that it is a blow, a hold on the throat, an injury or a sexual act, which may be acute. */
export interface ViolenceCue extends ContextCue {
  readonly blow: boolean;
}

/** Acts told by a verb: who does it decides. A child that hits is no cue, nor are blows among children. */
export function* actCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals(["voldshandling", "smadre", "trussel"])) {
    if (isOff(facts, hit) || facts.inside({ ...hit, end: hit.start + 1 }, "mildt-tag")) continue;
    const strength = strengthOf(facts, hit);
    if (strength === undefined) continue;
    yield cue(hit, strength, hit.signal.kind === "voldshandling");
  }
  for (const hit of facts.signals(mild))
    if (!isOff(facts, hit) && strengthOf(facts, hit) === "strong") yield cue(hit, "weak", false);
}

/** A hold of arm, clothes or body, which grown-ups also take to help: never more than a weak sign. */
const mild = ["mildt-tag", "greb-i-krop"];

/** Whose acts are no sign: the child's and other children's, and what the writer does. */
const ownActs: ReadonlySet<Participant> = new Set(["child", "peer", "writer"]);

function strengthOf(facts: Facts, hit: PlacedSignal): "strong" | "weak" | undefined {
  const { actor, patient, passive } = rolesAt(facts, hit);
  const things = hit.signal.kind === "smadre";
  if (facts.inside(hit, "får-slag")) return isGot(facts, hit);
  const speaking = isChildSpeaking(facts, hit);
  if (actor === "home") return byHome(facts, hit, patient, speaking);
  if (actor === "child" && speaking && !passive && isToSpeaker(facts, hit)) return "strong";
  if (things || ownActs.has(actor)) return undefined;
  if (actor === "staff") return byStaff(facts, hit, patient);
  const isNear = speaking || isNearHome(facts, hit);
  if (actor === "adult" || actor === "sibling") return isNear ? "weak" : undefined;
  if (isAmongChildren(facts, hit)) return undefined;
  if (passive) return byNobody(facts, hit, patient, speaking);
  if (!isNear) return undefined;
  if (actor === "unknown") return byUnknown(patient, speaking);
  return patient === "nobody" ? undefined : "weak";
}

/** Somebody who works with the child: a plain blow is sure, a hold or a push says less. */
function byStaff(
  facts: Facts,
  hit: PlacedSignal,
  patient: Participant,
): "strong" | "weak" | undefined {
  if (patient !== "child") return undefined;
  return facts.inside(hit, "slår") ? "strong" : "weak";
}

/** "Fik en lussing af far": who gets it is the subject; who gave it is named, if at all, behind. */
function isGot(facts: Facts, hit: PlacedSignal): "strong" | "weak" | undefined {
  if (isAmongChildren(facts, hit)) return undefined;
  if (isChildSpeaking(facts, hit)) return "strong";
  if (/^(?:staff|peer|writer)$/u.test(rolesAt(facts, hit).actor)) return undefined;
  return isNearHome(facts, hit) ? "strong" : "weak";
}

/** A grown-up of the home does it: to whom decides. What is done to staff, things or by a child brother says less. */
function byHome(
  facts: Facts,
  hit: PlacedSignal,
  patient: Participant,
  speaking: boolean,
): "strong" | "weak" | undefined {
  if (patient === "staff" || isToWriter(facts, hit)) return undefined;
  if (facts.has(hit, "sin-søskende", "sentence")) return "weak";
  if (facts.signals("ung-bror").length > 0 && facts.has(hit, "bror", "sentence")) return undefined;
  if (patient !== "nobody" || speaking || hit.signal.kind !== "voldshandling") return "strong";
  if (holds(facts, hit, "felt-redskab")) return "strong";
  return facts.inside(hit, "slår") && isFinished(facts, hit) ? "strong" : "weak";
}

/** "Mor skubbede mig": outside quotes the one it is done to is the writer. */
function isToWriter(facts: Facts, hit: PlacedSignal): boolean {
  return !isChildSpeaking(facts, hit) && isToSpeaker(facts, hit);
}

/** "Mig" or "os" stands in the words or right behind them. */
function isToSpeaker(facts: Facts, hit: PlacedSignal): boolean {
  return wordsOf(facts, hit).some(
    ({ norm, start, end }) => start >= hit.start && end <= hit.end + 5 && firstPersons.has(norm),
  );
}

/** Nothing that can be a thing follows the words: "far slår, når …", "mor slår hårdt". */
function isFinished(facts: Facts, hit: PlacedSignal): boolean {
  const next = wordsOf(facts, hit).find(({ start }) => start >= hit.end);
  return (
    next === undefined || !/^\p{L}/u.test(next.norm) || facts.has(hit, "slag-slut", "sentence")
  );
}

/** "Blev slået" with no doer: sure of the child, of anybody where the home is named, or in the child's own words. */
function byNobody(
  facts: Facts,
  hit: PlacedSignal,
  patient: Participant,
  speaking: boolean,
): "strong" | "weak" | undefined {
  if (patient === "peer" || patient === "staff" || facts.has(hit, "af-dyr-eller-ting", "sentence"))
    return undefined;
  if (patient === "writer" && !speaking) return undefined;
  return patient === "child" || speaking || isNearHome(facts, hit) ? "strong" : "weak";
}

/** Somebody nobody has told of does it: sure only in the child's own words, and only to somebody. */
function byUnknown(patient: Participant, speaking: boolean): "strong" | "weak" | undefined {
  if (patient === "child" || patient === "home") return speaking ? "strong" : "weak";
  return patient === "nobody" && !speaking ? undefined : "weak";
}

/** Among children: other children or the place where they meet are named in the sentence or beside it. */
export const isAmongChildren = perSpot(readAmongChildren);

function readAmongChildren(facts: Facts, at: PlacedSignal): boolean {
  if (facts.has(at, "hjemme-sted", "sentence")) return false;
  const here = facts.sentence(at);
  const { people } = facts.signalsIn(at.block).reading;
  const names = (from: number, to: number) =>
    people.filter(({ span }) => span.start >= from && span.end <= to).map((p) => sideOf(facts, p));
  const own = names(here.start, here.end);
  if (own.includes("peer") && !own.includes("home")) return true;
  if (facts.has(at, "børn-imellem", "sentence")) return true;
  const reach = facts.block(at.block)?.kind === "listItem" ? "paragraph" : "around";
  const [around] = facts.region(at, reach);
  if (around === undefined) return false;
  const wide = names(around.start, around.end);
  return (
    !wide.includes("home") && (wide.includes("peer") || facts.has(at, "børn-imellem", "around"))
  );
}

/** In the child's quoted or retold words. */
export function isChildSpeaking(facts: Facts, at: PlacedSignal): boolean {
  return (
    at.signal.quoted || (facts.inside(at, "gengivet") && facts.has(at, "barn-siger", "sentence"))
  );
}

/** A secret with somebody at home named beside it: sure beside words of touch or nakedness. */
export function* secretCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals("hemmelighed")) {
    if (isDenied(facts, hit)) continue;
    const touching = facts.has(hit, ["felt-nøgen", "seksuel-løs"], "around");
    if (isNearHome(facts, hit)) yield cue(hit, touching ? "strong" : "weak", false);
  }
}

/** A grown-up of the home is named in the sentence. */
export function isNamedBeside(facts: Facts, hit: PlacedSignal): boolean {
  return isHomeNamed(facts, facts.sentence(hit));
}

/** A grown-up of the home is named in the sentence or beside it, or the words are told of the home. */
export function isNearHome(facts: Facts, hit: PlacedSignal): boolean {
  if (facts.has(hit, "hjemme-sted", "sentence")) return true;
  const [around] = facts.region(hit, "around");
  return around !== undefined && isHomeNamed(facts, around);
}

/** A grown-up of the home is named or pointed to in a stretch of a block. */
export function isHomeNamed(facts: Facts, { block, start, end }: Place): boolean {
  const { people } = facts.signalsIn(block).reading;
  return people.some(
    (one) => one.span.start >= start && one.span.end <= end && sideOf(facts, one) === "home",
  );
}

/** Fear of somebody: "bange for Bo", "utryg ved far"; the one feared must be somebody at home. */
export function* fearCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals("bange-for")) {
    if (isOff(facts, hit)) continue;
    const feared = fearedAfter(facts, hit);
    if (feared === "home") yield cue(hit, "strong", false);
    else if (feared === "unknown") yield cue(hit, "weak", false);
  }
}

/** Kinds whose patterns hold a "ikke" as a part of the sign ("tør ikke hjem", "får ikke mad"). */
const negativeKinds = new Set([
  "frygt-hjem",
  "dæmpet",
  "skærmer-sig",
  "bange-for-vrede",
  "tavs-om-berøring",
  "ellers-straf",
  "afstraffelse",
  "seksuel",
  "seksuel-løs",
  "frygt-hjem-svag",
  "vold-svag",
  "hemmelighed",
]);

/** Denied, answered with no, or long past and handled. */
export function isOff(facts: Facts, at: PlacedSignal): boolean {
  if (!negativeKinds.has(at.signal.kind) && holdsDenial(facts, at)) return true;
  return isDenied(facts, at) || isAnsweredNo(facts, at) || isBygone(facts, at);
}

/** A cue where a signal stands. */
export function cue(
  at: PlacedSignal,
  strength: ContextCue["strength"],
  blow: boolean,
): ViolenceCue {
  const { block, start, end } = at;
  return { at: { block, start, end }, strength, signal: at.signal.kind, blow };
}
