import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import type { ContextCue } from "../rule.ts";
import { rolesAt } from "./actors.ts";
import { isAnsweredNo, isBygone, isDenied } from "./denial.ts";
import { fearedAfter } from "./feared.ts";
import { type Side, sideOf } from "./household.ts";
import { before, holdsDenial, opensWith } from "./within.ts";

/** A cue for violence; `blow` tells that it is a blow, a hold on the throat, an injury or a sexual act, which may be acute. */
export interface ViolenceCue extends ContextCue {
  readonly blow: boolean;
}

/** Acts told by a verb: who does it decides. A child that hits is no cue, nor are blows among children. */
export function* actCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals(["voldshandling", "greb-i-krop", "smadre", "trussel"])) {
    if (isOff(facts, hit)) continue;
    const strength = strengthOf(facts, hit);
    if (strength === undefined) continue;
    yield cue(hit, strength, /^(?:voldshandling|greb-i-krop)$/u.test(hit.signal.kind));
  }
}

function strengthOf(facts: Facts, hit: PlacedSignal): "strong" | "weak" | undefined {
  const { actor, patient, passive } = rolesAt(facts, hit);
  const things = hit.signal.kind === "smadre";
  const speaking = isChildSpeaking(facts, hit);
  if (actor === "home") return "strong";
  if (actor === "child" && speaking && patient === "child" && !passive) return "strong";
  if (actor === "child" || actor === "peer") return undefined;
  if (actor === "staff" || actor === "adult" || actor === "sibling")
    return things ? undefined : "weak";
  if (things || isAmongChildren(facts, hit)) return undefined;
  if (passive) return patient === "peer" || patient === "staff" ? undefined : "strong";
  return actor === "unknown"
    ? byUnknown(patient, speaking)
    : patient === "nobody"
      ? undefined
      : "weak";
}

/** Somebody nobody has told of does it: sure only in the child's own words, and only to somebody. */
function byUnknown(patient: Side | "nobody", speaking: boolean): "strong" | "weak" | undefined {
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

function isChildSpeaking(facts: Facts, at: PlacedSignal): boolean {
  return (
    at.signal.quoted || (facts.inside(at, "gengivet") && facts.has(at, "barn-siger", "sentence"))
  );
}

/** Cues by words alone, whoever acts; those of `blow` kinds may be acute. */
export function* wordCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals([
    "vold-ord",
    "vold-slag",
    "afstraffelse",
    "seksuel",
    "frygt-hjem",
    "dæmpet",
    "skærmer-sig",
    "hårdhændet",
    "redskab-brugt",
    "bange-for-vrede",
    "tavs-om-berøring",
    "ellers-straf",
  ])) {
    const { kind } = hit.signal;
    if (isOff(facts, hit) || isWritersWorry(facts, hit)) continue;
    if (kind !== "frygt-hjem" && kind !== "dæmpet" && isAmongChildren(facts, hit)) continue;
    const blow = kind === "vold-slag" || kind === "seksuel";
    const isSure = !isRule(facts, hit) && (kind !== "hårdhændet" || isNamedBeside(facts, hit));
    yield cue(hit, isSure ? "strong" : "weak", blow);
  }
  for (const hit of facts.signals("vold-svag"))
    if (!isOff(facts, hit) && !isAmongChildren(facts, hit)) yield cue(hit, "weak", false);
}

/** A secret with somebody at home named beside it. */
export function* secretCues(facts: Facts): Iterable<ViolenceCue> {
  for (const hit of facts.signals("hemmelighed")) {
    if (isDenied(facts, hit)) continue;
    const [around] = facts.region(hit, "around");
    const { people } = facts.signalsIn(hit.block).reading;
    const home = people.some(
      (person) =>
        around !== undefined &&
        person.span.start >= around.start &&
        person.span.end <= around.end &&
        sideOf(facts, person) === "home",
    );
    yield cue(
      hit,
      home && (hit.signal.quoted || isNamedBeside(facts, hit)) ? "strong" : "weak",
      false,
    );
  }
}

function isNamedBeside(facts: Facts, hit: PlacedSignal): boolean {
  const { start, end } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  return people.some(
    (one) => one.span.start >= start && one.span.end <= end && sideOf(facts, one) === "home",
  );
}

/** "Jeg er bange for, at hans far kommer fuld": the one who is afraid is the writer. */
function isWritersWorry(facts: Facts, hit: PlacedSignal): boolean {
  if (hit.signal.kind !== "bange-for-vrede" || hit.signal.quoted) return false;
  return before(facts, hit, "skriveren-er").some(({ end }) =>
    /^ (?:\p{L}+ ){0,2}$/u.test(facts.text({ ...hit, start: end, end: hit.start })),
  );
}

/** "Ved mistanke om vold skal …" is a rule of a form, told of nobody. */
function isRule(facts: Facts, at: PlacedSignal): boolean {
  return opensWith(facts, facts.sentence(at), "skemaregel");
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
  "vold-svag",
  "hemmelighed",
]);

function isOff(facts: Facts, at: PlacedSignal): boolean {
  if (!negativeKinds.has(at.signal.kind) && holdsDenial(facts, at)) return true;
  return isDenied(facts, at) || isAnsweredNo(facts, at) || isBygone(facts, at);
}

function cue(at: PlacedSignal, strength: ContextCue["strength"], blow: boolean): ViolenceCue {
  const { block, start, end } = at;
  return { at: { block, start, end }, strength, signal: at.signal.kind, blow };
}
