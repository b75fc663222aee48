import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";
import { isAnsweredNo, isBygone } from "./denial.ts";
import { daysAhead, daysBeside, daysSince } from "./recency.ts";

/**
 * How near in time a frame must be: today or yesterday; within the week; the same and said to be so, for words that are
 * told of much else; or in the days to come.
 */
type When = "now" | "week" | "timed" | "ahead";

/** Fields of meaning that stand together in a sentence and the one beside it. */
interface Frame {
  /** Of each group one field must be there; the first group is where the cue is shown. */
  readonly fields: readonly (readonly string[])[];
  readonly when: When;
  /** How near the other groups must be. */
  readonly reach: "sentence" | "around";
}

const frame = (when: When, ...fields: Frame["fields"]): Frame => ({
  when,
  fields,
  reach: "around",
});
/** The same with all fields in one sentence, for fields whose words are told of much else. */
const close = (when: When, ...fields: Frame["fields"]): Frame => ({
  when,
  fields,
  reach: "sentence",
});

const frames: readonly Frame[] = [
  close("week", ["middel"], ["gemt", "ved-stedet"]),
  frame("week", ["middel"], ["afslutning"]),
  frame("week", ["afslutning"], ["gemt", "snit"]),
  frame("week", ["afslutning"], ["afslutning"]),
  frame("week", ["snit"]),
  frame("week", ["stemmer"], ["drab", "voksen", "lille"]),
  frame("timed", ["magter-ikke"], ["voksen"]),
  frame("week", ["drab"], ["voksen", "våben", "stemmer"]),
  close("timed", ["våben"], ["agt", "drab", "afslutning"]),
  close("now", ["lille-alene"], ["lille", "alder"]),
  frame("now", ["ingen-voksne"]),
  frame("timed", ["væk"]),
  frame("timed", ["voksen-nede"]),
  frame("week", ["livsmedicin"]),
  frame("week", ["spæd-mærke"], ["spæd"]),
  frame("now", ["spørger"], ["udlevering"]),
  frame("week", ["haster"], ["ubehandlet"], ["sundhed", "symptom"]),
  frame("week", ["symptom"], ["ubehandlet"], ["sundhed"]),
  frame("week", ["symptom"], ["haster"]),
  frame("now", ["svært-syg"], ["lille", "spæd", "alder"]),
  frame("now", ["gravid-fare"], ["gravid"]),
  frame("now", ["straf-venter"], ["hjem-nu"]),
  frame("timed", ["krænkelse-nu"]),
  close("timed", ["forfulgt"], ["drab", "agt", "voksen"]),
  frame("timed", ["forfulgt"], ["forfulgt", "drab"]),
  frame("week", ["afpresning"], ["fremmed"]),
  frame("week", ["afpresning"], ["net"], ["forfulgt", "drab", "straf-venter"]),
  frame("week", ["vilkår"]),
  frame("ahead", ["bortrejse"], ["uden-ja"]),
  frame("week", ["så-det"], ["straf-venter", "hjem-nu"]),
  frame("timed", ["spurgt-om"], ["bekræfter"]),
];

/** What fields say together of danger now; what is denied, answered with no, or past and handled says nothing. */
export function* acuteFrames(facts: Facts): Iterable<ContextCue> {
  for (const { fields, when, reach } of frames) {
    const [first = [], ...others] = fields.map((group) =>
      group.map((one) => (one === "alder" ? one : `akutfelt-${one}`)),
    );
    for (const { block, start, end, signal } of facts.signals(first)) {
      const at = { block, start, end };
      if (!others.every((group) => facts.has(at, group, reach))) continue;
      if (!isNear(facts, at, when) || isAnsweredNo(facts, at) || isOver(facts, at)) continue;
      if (!isHarmless(facts, at, signal.kind))
        yield { at, strength: "strong", signal: signal.kind };
    }
  }
}

/** A doctor has looked, the child is old enough, it is only feared, or it happens as a habit. */
function isHarmless(facts: Facts, at: Place, kind: string): boolean {
  if (soothed.has(kind) && facts.has(at, "akutfelt-behandlet", "around")) return true;
  if (left.has(kind) && (isOldEnough(facts, at) || isOnlyFeared(facts, at))) return true;
  return lasting.has(kind) && facts.has(at, "akutfelt-vane", "sentence");
}

/** Kinds that a doctor's look undoes. */
const soothed: ReadonlySet<string> = new Set([
  "akutfelt-symptom",
  "akutfelt-livsmedicin",
  "akutfelt-haster",
]);

/** Kinds of a child left alone: no danger for one who is old enough, nor when only feared. */
const left: ReadonlySet<string> = new Set(["akutfelt-lille-alene", "akutfelt-ingen-voksne"]);

/** Kinds that as a habit are no danger of this week. */
const lasting: ReadonlySet<string> = new Set([
  ...left,
  "akutfelt-voksen-nede",
  "akutfelt-livsmedicin",
]);

function isOnlyFeared(facts: Facts, at: Place): boolean {
  return facts.has(at, "kun-frygtet", "sentence");
}

/** Long past and followed up or not seen since. */
export function isOver(facts: Facts, at: Place): boolean {
  if (isBygone(facts, at)) return true;
  return facts.has(at, "akutfelt-før", "sentence") && facts.has(at, "akutfelt-forbi", "around");
}

/** The ages told beside are all of children of ten or more, who may be at home alone for a while. */
export function isOldEnough(facts: Facts, at: Place): boolean {
  const [around] = facts.region(at, "around");
  const { ages } = facts.signalsIn(at.block).reading;
  const near = ages.filter(
    ({ start, end }) => around !== undefined && start >= around.start && end <= around.end,
  );
  return near.length > 0 && near.every(({ years }) => years >= 10);
}

function isNear(facts: Facts, at: Place, when: When): boolean {
  if (when === "ahead") return (daysAhead(facts, facts.sentence(at)) ?? 99) <= 14;
  const since = daysBeside(facts, at) ?? daysSince(facts, at);
  if (when === "week") return since === "unknown" || since <= 7;
  if (when === "timed") return since === "unknown" ? isSaidToBeNow(facts, at) : since <= 7;
  if (since !== "unknown" && since > 1) return false;
  return since !== "unknown" || facts.has(at, ["nutid-i-dag", "klokkeslæt"], "around");
}

/** A word of now, of lasting, or a day to come stands in the sentence, or a word of now beside it. */
function isSaidToBeNow(facts: Facts, at: Place): boolean {
  if (facts.has(at, ["nutid-i-dag", "akutfelt-varer"], "around")) return true;
  if (facts.inside(at, "akutfelt-varer") || facts.has(at, "klokkeslæt", "sentence")) return true;
  return (daysAhead(facts, facts.sentence(at)) ?? 99) <= 14;
}
