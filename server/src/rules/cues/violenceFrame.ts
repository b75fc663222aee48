import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { rolesAt } from "./actors.ts";
import { isAnsweredNo, isBygone, isDenied } from "./denial.ts";
import { sideOf } from "./household.ts";
import { isAmongChildren, type ViolenceCue } from "./violenceCues.ts";
import { holdsDenial } from "./within.ts";
import { isWritersAct } from "./wordCues.ts";

/**
 * What must stand by: a grown-up of the home in the sentence (`here`) or beside it (`near`), one of them or the child's
 * own telling (`told`), no other children (`apart`), or nothing (`none`).
 */
export type By = "here" | "near" | "told" | "apart" | "none";

/** Fields of meaning that stand together in a sentence or the ones beside it, and how much they say together. */
export interface Frame {
  readonly strength: ContextCue["strength"];
  /** Of each group one field must be there; the first group is where the cue is shown. */
  readonly first: readonly string[];
  /** True where the other groups stand near, and whoever the frame asks for stands by. */
  readonly stands: (facts: Facts, hit: PlacedSignal) => boolean;
}

/** How near the other groups must be. */
export type Reach = "sentence" | "around";

/** A frame of groups of fields, named without the beginning that all of them share. */
export function frame(
  strength: ContextCue["strength"],
  by: By,
  reach: Reach,
  ...fields: readonly (readonly string[])[]
): Frame {
  const [first = [], ...others] = fields.map((group) => group.map((name) => `voldfelt-${name}`));
  const stands = perSpot(
    (facts: Facts, hit: PlacedSignal) =>
      others.every((group) => hasOther(facts, hit, group, reach)) &&
      isBy(facts, hit, by) &&
      !isOff(facts, hit),
  );
  return { strength, first, stands };
}

/** Where a frame stands in a draft. */
export function hitsOf(facts: Facts, { first, stands }: Frame): readonly PlacedSignal[] {
  return facts.signals(first).filter((hit) => stands(facts, hit));
}

/** Another field near, in words of its own. */
function hasOther(
  facts: Facts,
  hit: PlacedSignal,
  group: readonly string[],
  reach: Reach,
): boolean {
  return facts
    .near(hit, group, reach)
    .some((other) => other.end <= hit.start || other.start >= hit.end);
}

function isBy(facts: Facts, hit: PlacedSignal, by: By): boolean {
  if (by === "none") return true;
  if (by === "apart")
    return isHome(facts, hit, "here") || !(isAmongChildren(facts, hit) || isWritersAct(facts, hit));
  if (by === "told")
    return isHome(facts, hit, "here") || (isTold(facts, hit) && !isAmongChildren(facts, hit));
  return isHome(facts, hit, by);
}

/** Quoted, or the child is said to tell, write, show or ask in the sentence or beside it. */
function isTold(facts: Facts, hit: PlacedSignal): boolean {
  return hit.signal.quoted || facts.has(hit, ["barn-siger", "voldfelt-fortalt"], "around");
}

/** A grown-up of the home is named, or the words are told to happen at home. */
function isHome(facts: Facts, hit: PlacedSignal, home: "here" | "near"): boolean {
  const [region] = facts.region(hit, home === "here" ? "sentence" : "around");
  if (region === undefined) return false;
  const { people } = facts.signalsIn(hit.block).reading;
  return (
    facts.has(hit, "hjemme-sted", "sentence") ||
    people.some(
      (one) =>
        one.span.start >= region.start &&
        one.span.end <= region.end &&
        sideOf(facts, one) === "home",
    )
  );
}

/** What is denied, answered with no, long past, said of other children or done by the writer says nothing. */
function isOff(facts: Facts, hit: PlacedSignal): boolean {
  if (isAnsweredNo(facts, hit) || isBygone(facts, hit)) return true;
  if (holdsDenial(facts, hit)) return false;
  return isDenied(facts, hit) || (isAmongPeers(facts, hit) && !isHome(facts, hit, "here"));
}

/** True where other children or the place where they meet are named in the sentence. */
export function isAmongPeers(facts: Facts, hit: PlacedSignal): boolean {
  return facts.has(hit, "børn-imellem", "sentence");
}

/** True where a grown-up of the home does what the words tell. */
export function isByHome(facts: Facts, hit: PlacedSignal): boolean {
  return rolesAt(facts, hit).actor === "home";
}

/** The cues of frames wherever they stand. */
export function* cuesOf(facts: Facts, frames: readonly Frame[]): Iterable<ViolenceCue> {
  for (const one of frames) for (const hit of hitsOf(facts, one)) yield frameCue(hit, one.strength);
}

/** The same of frames whose doer must be a grown-up of the home. */
export function* cuesByHome(facts: Facts, frames: readonly Frame[]): Iterable<ViolenceCue> {
  for (const one of frames)
    for (const hit of hitsOf(facts, one))
      if (isByHome(facts, hit)) yield frameCue(hit, one.strength);
}

/** The cue of a frame: never a blow by itself. */
export function frameCue(hit: PlacedSignal, strength: ContextCue["strength"]): ViolenceCue {
  const { block, start, end }: Place = hit;
  return { at: { block, start, end }, strength, signal: hit.signal.kind, blow: false };
}
