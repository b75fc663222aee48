import { sideOf } from "../cues/household.ts";
import { holds, holdsDenial } from "../cues/within.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** A visible mark that lacks two or more of place with side, size, colour or kind, and the date it was seen. */
export function* marksUnderdescribed(facts: DraftFacts): Iterable<Match> {
  const harm = facts.signals(["selvskade", "skårne-mærker"]).length > 0;
  const marks = facts
    .signals(["mærke", "synlig-skade", "skade-endnu-en"], "own")
    .filter((hit) => isMark(facts, hit, harm));
  const described = new Set(
    marks.filter((hit) => lacking(facts, hit) < 2).flatMap((hit) => bodyOf(facts, hit)),
  );
  const told = new Set<number>();
  for (const hit of marks) {
    const key = hit.block * 100_000 + facts.sentence(hit).start;
    if (told.has(key) || lacking(facts, hit) < 2 || isDescribed(facts, hit, described)) continue;
    told.add(key);
    yield shortfall(hit);
  }
}

/** The parts of the body named in the sentence of a mark, by how their words begin: "hånd" and "hånden" are one. */
function bodyOf(facts: DraftFacts, hit: PlacedSignal): readonly string[] {
  return facts
    .near(hit, "felt-krop", "sentence")
    .map((part) => facts.text(part).toLowerCase().slice(0, 3));
}

/** Told again, or told at first in short, of what is described elsewhere: so is every part of the body named with it. */
function isDescribed(
  facts: DraftFacts,
  hit: PlacedSignal,
  described: ReadonlySet<string>,
): boolean {
  const parts = bodyOf(facts, hit);
  return described.size > 0 && parts.every((part) => described.has(part));
}

function isMark(facts: DraftFacts, hit: PlacedSignal, harm: boolean): boolean {
  if (harm || hit.signal.negated || holdsDenial(facts, hit)) return false;
  if (isUnborn(facts) || holds(facts, hit, "nævnt-mærke")) return false;
  if (facts.has(hit, ["mærke-medicinsk", "intet-mærke"], "sentence")) return false;
  const { start, end } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  const bearer = people.find(
    ({ span }) => span.start >= start && span.end <= Math.min(end, hit.start),
  );
  const side = bearer === undefined ? "nobody" : sideOf(facts, bearer);
  if (grownUpOrPeer.has(side))
    return side === "staff" && facts.has(hit, "mærke-på-barnet", "sentence");
  return !facts.has(hit, "mærke-kun-frygtet", "sentence");
}

/** The draft opens with a child that is not born: a sibling on the way is told of later. */
function isUnborn(facts: DraftFacts): boolean {
  return facts.signals("ufødt").some(({ block }) => block < headBlocks);
}

/** How many blocks tell whom a draft is about. */
const headBlocks = 6;

/** Sides whose own marks are no matter of the draft. */
const grownUpOrPeer: ReadonlySet<string> = new Set(["home", "staff", "peer", "adult"]);

/** How many of the four are not told in the sentence, the next one, or what it hangs on. */
function lacking(facts: DraftFacts, hit: PlacedSignal): number {
  const tells = (kind: string) => facts.has(hit, kind, "next");
  const dated =
    facts.has(hit, ["tid", "dag"], "paragraph") || facts.has(hit, ["tid", "dag"], "anchor");
  return [
    tells("felt-krop") && (tells("mærke-side") || tells("mærke-midt")),
    tells("mærke-størrelse"),
    tells("mærke-farve"),
    dated,
  ].filter((one) => !one).length;
}
