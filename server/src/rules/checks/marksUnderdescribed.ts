import { sideOf } from "../cues/household.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

const body =
  /(?<!\p{L})(?:arm|ben|lår|kind|øre|øje|hals|nakke|ryg|mave|bryst|pande|hånd|læg|balle|balde|skinneben|knæ|skulder|hofte|tinding|underarm|overarm|numse|læbe|ansigt|næse|fod|hage|albue|ankel|lænd|håndled|mund|krop|hoved)\p{L}*/iu;
const side =
  /(?<!\p{L})(?:højre|venstre|begge|indersiden|ydersiden|forsiden|bagsiden|under|over|bag|midt|nederst|øverst|lige)(?!\p{L})/iu;
const size =
  /(?<!\p{L})(?:\d+(?:[.,]\d+)? ?(?:cm|mm|centimeter|millimeter)|(?:to|fem|ti|tyve)?krone|(?:på )?størrelse|stor[te]?|små|lille|lang[te]?|bred[te]?|som en|femkrone|tokrone|2-krone|5-krone|fingerspids|ært|tændstik)/iu;
const colour =
  /(?<!\p{L})(?:blå|blåt|blålig\p{L}*|gul|gult|gullig\p{L}*|rød|rødt|røde|rødlig\p{L}*|lilla|grøn\p{L}*|brun\p{L}*|mørk\p{L}*|rødblå\p{L}*|blårød\p{L}*|rift|rifter|sår|hævet|hævelse|brandsår|aflang\p{L}*|rund\p{L}*|stribe\p{L}*|bule|åben\p{L}*)(?!\p{L})/iu;

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
  if (hit.signal.negated || /ingen|ikke/iu.test(facts.text(hit))) return false;
  const text = facts.text(facts.sentence(hit));
  if (/(?<!\p{L})(?:ingen|ikke set|ikke noget) (?:\p{L}+ )?mærke/iu.test(text) || harm)
    return false;
  if (/mærkerne sidder|disse mærker|(?<!\p{L})mærkerne(?!\p{L})/iu.test(facts.text(hit)))
    return false;
  if (facts.has(hit, ["mærke-medicinsk"], "sentence")) return false;
  const { start, end } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  const bearer = people.find(
    ({ span }) => span.start >= start && span.end <= Math.min(end, hit.start),
  );
  if (facts.signals("ufødt").length > 0) return false;
  if (bearer !== undefined && ["home", "staff", "peer", "adult"].includes(sideOf(facts, bearer)))
    return (
      /(?:hans|hendes|barnets|på ham|på hende|så|opdage\p{L}*|set)/iu.test(text) &&
      sideOf(facts, bearer) === "staff"
    );
  return !/(?:vi (?:frygter|skriver)|ved ikke|mistanke|bekymr)/iu.test(text);
}

/** How many of the four are not told in the sentence, the next one, or what it hangs on. */
function lacking(facts: DraftFacts, hit: PlacedSignal): number {
  const text = facts
    .region(hit, "next")
    .map((place) => facts.text(place))
    .join(" ");
  const clause = text.slice(0, 320);
  const dated =
    facts.has(hit, ["tid", "dag"], "paragraph") || facts.has(hit, ["tid", "dag"], "anchor");
  return [
    body.test(clause) && side.test(clause),
    size.test(clause),
    colour.test(clause),
    dated,
  ].filter((one) => !one).length;
}
