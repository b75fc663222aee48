import { daysBetween } from "../../danish/calendar.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import { isDenied } from "./denial.ts";
import { sideOf } from "./household.ts";
import { dateOf } from "./recency.ts";
import { isAmongChildren, type ViolenceCue } from "./violenceCues.ts";
import { holdsDenial } from "./within.ts";

/** Marks in words that are told of much else too: they count where no plainer word for the mark stands by. */
const broad = "voldfelt-skade-bred";

/** Marks: doubtful, changing or no explanation is a strong sign; a plain one a weak sign; a known harmless cause none. */
export function* markCues(facts: Facts): Iterable<ViolenceCue> {
  const harm = facts.signals(["selvskade", "skårne-mærker"]).length > 0;
  const infant = isInfant(facts);
  for (const hit of facts.signals(["mærke", "mærke-tvivl", broad])) {
    if (hit.signal.kind !== "mærke-tvivl" && isSaidNotToBe(facts, hit)) continue;
    if (hit.signal.kind === broad && facts.has(hit, "mærke", "sentence")) continue;
    const strength = strengthOf(facts, hit, harm, infant);
    if (strength === undefined) continue;
    const { block, start, end } = hit;
    yield { at: { block, start, end }, strength, signal: hit.signal.kind, blow: true };
  }
}

function isSaidNotToBe(facts: Facts, hit: PlacedSignal): boolean {
  return isDenied(facts, hit) || holdsDenial(facts, hit);
}

function strengthOf(
  facts: Facts,
  hit: PlacedSignal,
  harm: boolean,
  infant: boolean,
): ViolenceCue["strength"] | undefined {
  if (infant && !facts.has(hit, "mærke-medicinsk", "sentence")) return "strong";
  if (facts.has(hit, ["mærke-medicinsk", "mærke-set-ske"], "around")) return undefined;
  if (isOnStaff(facts, hit) || isOnOtherChild(facts, hit)) return undefined;
  if (isMadeByItself(facts, hit, harm) && !isDoubted(facts, hit)) return undefined;
  if (
    isAmongChildren(facts, hit) &&
    !facts.has(hit, ["mærke-form", "forklaring-tvivl"], "around") &&
    isByChildren(facts, hit)
  )
    return undefined;
  if (hit.signal.kind === "mærke-tvivl" || facts.has(hit, "forklaring-tvivl", "around"))
    return "strong";
  if (facts.has(hit, "mærke-form", "sentence")) return "strong";
  if (hit.signal.kind === broad) return "weak";
  if (facts.has(hit, "mærke-forklaret", "sentence") && !isDoubtful(facts, hit)) return undefined;
  if (facts.has(hit, "mærke-forklaret", "paragraph")) return "weak";
  return facts.has(hit, "mærke-lille", "sentence") ? "weak" : "strong";
}

/** A draft of self-harm, or "han bed sig selv, så der var mærker". */
function isMadeByItself(facts: Facts, hit: PlacedSignal, harm: boolean): boolean {
  return harm || facts.has(hit, "akutfelt-selvgjort", "sentence");
}

/** What is said of how it came changes or does not fit: no mark of self-harm then. */
function isDoubted(facts: Facts, hit: PlacedSignal): boolean {
  return facts.has(hit, "mærke-tvivl", "sentence") || facts.has(hit, "forklaring-tvivl", "around");
}

/** An explanation that is only somebody's word, or a mark where falls seldom leave one. */
function isDoubtful(facts: Facts, hit: PlacedSignal): boolean {
  return facts.has(hit, ["udsagn", "barn-siger", "forælder-siger", "mærke-udsat-sted"], "sentence");
}

function isByChildren(facts: Facts, hit: PlacedSignal): boolean {
  return facts.has(hit, ["voldshandling", "børneslag", "børn-imellem"], "paragraph");
}

/** "Han bed en vikar i armen, så der kom mærke": the mark is on somebody who works there. */
function isOnStaff(facts: Facts, hit: PlacedSignal): boolean {
  const { start, end } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  return people.some(
    (person) =>
      person.span.start >= start &&
      person.span.end <= end &&
      sideOf(facts, person) === "staff" &&
      facts.has(hit, "voldshandling", "sentence") &&
      person.kind === "role",
  );
}

/** "Da Magnus brækkede armen": the one named last before the mark is another than the child, whose name is known. */
function isOnOtherChild(facts: Facts, hit: PlacedSignal): boolean {
  const { start } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  const last = people.filter(({ span }) => span.start >= start && span.end <= hit.end).at(-1);
  if (last === undefined) return isOnWriter(facts, hit);
  const side = sideOf(facts, last);
  const isKnown = facts.cast.subjects.some(({ name }) => name !== undefined);
  return side === "peer" || (side === "unknown" && last.kind === "name" && isKnown);
}

/** "Jeg har selv et blåt mærke". */
function isOnWriter(facts: Facts, hit: PlacedSignal): boolean {
  return !hit.signal.quoted && facts.inside({ ...hit, end: hit.start + 1 }, "jeg-har");
}

/** A child too young to crawl, so that any mark needs explaining: told in words, weeks or months, or by birth date. */
export function isInfant(facts: Facts): boolean {
  if (facts.signals("ufødt").length > 0) return false;
  if (facts.signals("kravler").some(({ signal }) => !signal.negated)) return false;
  const ages = facts.blocks.flatMap((_, block) => facts.signalsIn(block).reading.ages);
  const older =
    ages.some(({ years }) => years >= 1 && years < 18) ||
    facts.blocks.some((_, block) => facts.signalsIn(block).reading.grades.length > 0);
  const words = facts.signals("spædbarn-ord");
  if (words.some(({ block }) => block < 6)) return true;
  if (older) return false;
  return words.length > 0 || ages.some(({ months }) => months <= 8) || isNewlyBorn(facts);
}

/** A birth date within nine months of the draft's date. */
function isNewlyBorn(facts: Facts): boolean {
  return facts.signals("født-ord").some((hit) =>
    facts.times(hit.block).some(({ at, value }) => {
      if (at.start < hit.end || at.start > hit.end + 25) return false;
      const day = facts.resolve(value)?.from;
      const age = day && daysBetween(dateOf(day), facts.reference);
      return age !== undefined && age >= 0 && age < 270 && value.grain === "day";
    }),
  );
}
