import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { rolesAt } from "./actors.ts";
import { isAnsweredNo, isBygone, isDenied } from "./denial.ts";
import { sideOf } from "./household.ts";
import type { ViolenceCue } from "./violenceCues.ts";

/** How near a grown-up of the home must be named: in the sentence, in it or beside it, or nowhere. */
type Home = "here" | "near" | "none";

/** Fields of meaning that stand together in a sentence or the ones beside it, and how much they say together. */
interface Frame {
  readonly strength: ContextCue["strength"];
  /** Of each group one field must be there; the first group is where the cue is shown. */
  readonly first: readonly string[];
  /** True where the other groups stand near, and a grown-up of the home as near as the frame asks. */
  readonly stands: (facts: Facts, hit: PlacedSignal) => boolean;
}

/** How near the other groups must be. */
type Reach = "sentence" | "around";

const frame = (
  strength: ContextCue["strength"],
  home: Home,
  reach: Reach,
  ...fields: readonly (readonly string[])[]
): Frame => {
  const [first = [], ...others] = fields.map((group) => group.map((one) => `voldfelt-${one}`));
  const stands = perSpot(
    (facts: Facts, hit: PlacedSignal) =>
      others.every((group) => hasOther(facts, hit, group, reach)) &&
      (home === "none" || isHome(facts, hit, home)) &&
      !isOff(facts, hit),
  );
  return { strength, first, stands };
};

const frames: readonly Frame[] = [
  frame("strong", "none", "around", ["værn"], ["rørt", "hjemvej"]),
  frame("weak", "none", "sentence", ["værn"]),
  frame("weak", "none", "sentence", ["ryk"], ["rørt", "hjemvej"]),
  frame("weak", "here", "sentence", ["ryk"], ["hjemvej", "når-der", "raser"]),
  frame("strong", "here", "sentence", ["ryk"], ["vil-ikke-hjem", "rædsel"]),
  frame("strong", "near", "sentence", ["rædsel"], ["hjemvej", "når-der"]),
  frame("weak", "none", "sentence", ["rædsel"], ["hjemvej"]),
  frame("strong", "near", "around", ["vil-ikke-hjem"], ["rædsel"]),
  frame("weak", "here", "around", ["vil-ikke-hjem"], ["bange", "tavs", "ryk"]),
  frame("strong", "none", "sentence", ["sikker-straf"]),
  frame("strong", "here", "sentence", ["straf"]),
  frame("weak", "none", "sentence", ["straf"]),
  frame("strong", "here", "sentence", ["trussel"]),
  frame("weak", "near", "sentence", ["trussel"]),
  frame(
    "strong",
    "here",
    "around",
    ["tavs"],
    ["rædsel", "straf", "spor", "gang", "ødelagt", "uforeneligt"],
  ),
  frame("weak", "here", "sentence", ["tavs"], ["bange", "raser", "ubehag", "hjemvej"]),
  frame("strong", "here", "sentence", ["navne"], ["ofte"]),
  frame("weak", "here", "sentence", ["navne"]),
  frame("strong", "here", "around", ["gemmer"], ["rædsel"]),
  frame("weak", "here", "around", ["gemmer"], ["larm-hjemme"]),
  frame("weak", "none", "sentence", ["gemmer"], ["raser"]),
  frame("weak", "none", "around", ["gemmer"], ["banker"]),
  frame("weak", "near", "sentence", ["gemmer"], ["bange", "når-der"]),
  frame("strong", "none", "sentence", ["naboer"], ["skrig"]),
  frame("weak", "near", "sentence", ["naboer"], ["larm-hjemme", "raser"]),
  frame("strong", "here", "sentence", ["flugt"]),
  frame("strong", "here", "sentence", ["partner-frygt"], ["bange"]),
  frame("strong", "here", "sentence", ["partner-frygt"], ["raser"]),
  frame("weak", "here", "sentence", ["partner-frygt"]),
  frame("weak", "here", "sentence", ["hvisker"]),
  frame("weak", "here", "sentence", ["ser-sig-om"]),
  frame("weak", "here", "sentence", ["solbriller"]),
  frame("weak", "here", "sentence", ["gået-ind-i"], ["igen", "solbriller", "skade"]),
  frame("strong", "here", "sentence", ["våben"]),
  frame("strong", "here", "around", ["selv-ude-om"], ["skade", "hårdt-greb", "straf"]),
  frame("weak", "here", "sentence", ["bange-nu"]),
  frame("weak", "none", "sentence", ["ikke-hjem"]),
  frame("weak", "none", "sentence", ["ryk"], ["vil-ikke-hjem"]),
  frame("weak", "here", "sentence", ["raser"], ["bange", "rædsel"]),
  frame("strong", "here", "sentence", ["stalker"]),
  frame("strong", "here", "sentence", ["udenfor"], ["far-mor-nat"]),
  frame("weak", "here", "sentence", ["mange-opkald"]),
  frame("strong", "here", "sentence", ["nat-hos"], ["ubehag"]),
  frame("weak", "none", "sentence", ["nat-hos"], ["ubehag"]),
  frame("strong", "here", "sentence", ["krop-hemmelig"]),
  frame("strong", "none", "sentence", ["krop-hemmelig"], ["en-voksen", "ubehag"]),
  frame("strong", "none", "sentence", ["ældre-mand"], ["gaver"]),
  frame("weak", "none", "sentence", ["ældre-mand"]),
  frame("strong", "none", "sentence", ["leg-vold"], ["leg"]),
  frame("strong", "none", "around", ["uforeneligt"], ["skade"]),
  frame("strong", "none", "sentence", ["spor", "kropssted"]),
  frame("weak", "none", "sentence", ["uforeneligt"]),
  frame("strong", "none", "around", ["tavs"], ["skade", "kropssted"]),
  frame("weak", "near", "around", ["gang"], ["vil-ikke-hjem", "hjemvej", "rædsel"]),
  frame("weak", "none", "sentence", ["når-der"], ["anspændt"]),
];

/** Frames whose doer must be a grown-up of the home. */
const done: readonly Frame[] = [
  frame("strong", "here", "sentence", ["hårdt-greb"]),
  frame("strong", "near", "sentence", ["ødelagt"]),
  frame("strong", "here", "sentence", ["selvangivelse"]),
  frame("strong", "here", "sentence", ["låser-dør"], ["raser", "far-mor-nat"]),
];

/** A child that hides while a grown-up of the home rages. */
const hiding = frame("strong", "here", "sentence", ["gemmer"], ["raser"]);

function isByHome(facts: Facts, hit: PlacedSignal): boolean {
  return rolesAt(facts, hit).actor === "home";
}

/** What fields say together of violence and fear at home, in words no single list knows. */
export function* violenceFrames(facts: Facts): Iterable<ViolenceCue> {
  for (const one of frames) for (const hit of hitsOf(facts, one)) yield cue(hit, one.strength);
  for (const one of done)
    for (const hit of hitsOf(facts, one)) if (isByHome(facts, hit)) yield cue(hit, "strong");
  for (const hit of hitsOf(facts, hiding))
    if (facts.near(hit, "voldfelt-raser", "sentence").some((rage) => isByHome(facts, rage)))
      yield cue(hit, "strong");
  for (const hit of facts.signals("voldfelt-raser"))
    if (hit.signal.quoted && !isAmongPeers(facts, hit)) yield cue(hit, "weak");
}

function hitsOf(facts: Facts, { first, stands }: Frame): readonly PlacedSignal[] {
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

/** A grown-up of the home is named, or the words are told to happen at home. */
function isHome(facts: Facts, hit: PlacedSignal, home: Home): boolean {
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
  if (/(?<!\p{L})(?:ikke|ikk|ik|aldrig|ingen)(?!\p{L})/iu.test(facts.text(hit))) return false;
  return isDenied(facts, hit) || (isAmongPeers(facts, hit) && !isHome(facts, hit, "here"));
}

function isAmongPeers(facts: Facts, hit: PlacedSignal): boolean {
  return facts.has(hit, "børn-imellem", "sentence");
}

function cue(hit: PlacedSignal, strength: ContextCue["strength"]): ViolenceCue {
  const { block, start, end }: Place = hit;
  return { at: { block, start, end }, strength, signal: hit.signal.kind, blow: false };
}
