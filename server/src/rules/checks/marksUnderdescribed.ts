import { sideOf } from "../cues/household.ts";
import { holds, holdsDenial } from "../cues/within.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** A visible mark that lacks two or more of place with side, size, colour or kind, and the date it was seen. */
export function* marksUnderdescribed(facts: DraftFacts): Iterable<Match> {
  const harm = facts.signals(["selvskade", "skårne-mærker"]).length > 0;
  const told = new Set<number>();
  for (const hit of facts.signals("mærke", "own")) {
    const sentence = facts.sentence(hit);
    const key = hit.block * 100_000 + sentence.start;
    if (told.has(key) || !isMark(facts, hit, harm)) continue;
    if (lacking(facts, hit) < 2) continue;
    told.add(key);
    yield shortfall(hit);
  }
}

function isMark(facts: DraftFacts, hit: PlacedSignal, harm: boolean): boolean {
  if (harm || hit.signal.negated || holdsDenial(facts, hit)) return false;
  if (facts.signals("ufødt").length > 0 || holds(facts, hit, "nævnt-mærke")) return false;
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

/** Sides whose own marks are no matter of the draft. */
const grownUpOrPeer: ReadonlySet<string> = new Set(["home", "staff", "peer", "adult"]);

/** How many of the four are not told in the sentence, the next one, or what it hangs on. */
function lacking(facts: DraftFacts, hit: PlacedSignal): number {
  const tells = (kind: string) => facts.has(hit, kind, "next");
  const dated =
    facts.has(hit, ["tid", "dag"], "paragraph") || facts.has(hit, ["tid", "dag"], "anchor");
  return [
    tells("felt-krop") && tells("mærke-side"),
    tells("mærke-størrelse"),
    tells("mærke-farve"),
    dated,
  ].filter((one) => !one).length;
}
