import type { Mention } from "../../danish/people.ts";
import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts, Placed, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { otherChildNamed } from "./otherChildNamed.ts";

/** Danger to the child the draft is about, and what is told of the home it lives in. */
const rightlyTold = ["seksuel", "trussel", "fare-for-barnet", "hører-til-hjemmet"];

/**
 * True when the sentence tells something sensitive of another child that the draft names, or of that child's family:
 * "Noah, som har epilepsi", "Villads' far er på afvænning", and in the next sentence "Hendes forældre skal skilles".
 */
export function tellsOfOtherChild(facts: DraftFacts, at: Place): boolean {
  if (facts.has(at, rightlyTold, "sentence")) return false;
  const matters = facts.near(at, ["følsomt", "følsomt-om-barn"], "sentence", "own");
  if (matters.length === 0) return false;
  const named = namesIn(facts, at);
  if (named.length === 0) return goesOn(facts, at);
  return matters.some((matter) => isOfNamed(facts, named, matter));
}

/** First names of the other children, lower case. */
const otherChildren = perDraft((facts: DraftFacts): ReadonlySet<string> => {
  const names = [...otherChildNamed(facts)].flatMap(({ at }) => at ?? []);
  return new Set(names.map((at) => firstOf(facts.text(at))));
});

function firstOf(name: string): string {
  return name.toLowerCase().split(/\s+/u)[0] ?? "";
}

function isOther(facts: DraftFacts, name: string): boolean {
  return otherChildren(facts).has(firstOf(name));
}

/** The people named in the sentence of a place, in reading order. */
function namesIn(facts: DraftFacts, at: Place): readonly Placed<Mention>[] {
  const { start, end } = facts.sentence(at);
  return facts
    .signalsIn(at.block)
    .reading.people.filter(
      ({ kind, span }) => kind === "name" && span.start >= start && span.end <= end,
    )
    .map((value) => ({ at: { block: at.block, ...value.span }, value }));
}

/** The last who is named before the matter is another child: the one the sentence begins with, or one a clause is tied to. */
function isOfNamed(
  facts: DraftFacts,
  named: readonly Placed<Mention>[],
  matter: PlacedSignal,
): boolean {
  const before = named.filter(({ at }) => at.end <= matter.start);
  const last = before.at(-1);
  if (last === undefined || !isOther(facts, last.value.name ?? "")) return false;
  if (isSaidBy(facts, last.at, matter)) return false;
  return before.length === 1
    ? isTopic(facts, last.at) || isTied(facts, last.at)
    : isTied(facts, last.at);
}

/** "Amalie siger, at hun …": whoever tells may tell of anybody. */
function isSaidBy(facts: DraftFacts, name: Place, matter: Place): boolean {
  return facts
    .signalsIn(matter.block)
    .reading.speech.some(
      ({ speaker, content }) =>
        speaker !== undefined &&
        content !== undefined &&
        speaker.start <= name.start &&
        name.end <= speaker.end &&
        content.start <= matter.start &&
        matter.end <= content.end,
    );
}

/** Nobody else stands before the name in its sentence. */
function isTopic(facts: DraftFacts, name: Place): boolean {
  const { start } = facts.sentence(name);
  return !facts
    .signalsIn(name.block)
    .reading.people.some(
      ({ span, relation }) => span.start >= start && span.end < name.start && relation !== "peer",
    );
}

/** "Noah, som …", "Noah (…)", "Noahs mor": what follows belongs to the name. */
function isTied(facts: DraftFacts, name: Place): boolean {
  const { end } = facts.sentence(name);
  const own = { block: name.block, start: name.start, end };
  const after = facts.text({ ...own, start: name.end });
  if (/^\s*\(/u.test(after)) return true;
  return facts
    .near(name, ["knyttes-til-navnet", "andens-forælder"], "sentence")
    .some(
      ({ start }) =>
        start >= name.end &&
        /^(?:['’]?s?)?[\s,]*$/u.test(facts.text({ ...own, start: name.end, end: start })),
    );
}

/** The sentence takes up by a pronoun the one other child of the sentence before: "Hendes far …", "De er …". */
function goesOn(facts: DraftFacts, at: Place): boolean {
  const here = facts.sentence(at);
  if (
    !facts
      .near(here, "optager-navnet", "sentence", "own")
      .some(({ start }) => start - here.start < 2)
  )
    return false;
  const before = facts
    .prose()
    .findLast(({ block, end }) => block === here.block && end <= here.start);
  if (before === undefined) return false;
  const named = namesIn(facts, before);
  const [only] = named;
  return (
    named.length === 1 &&
    only !== undefined &&
    isOther(facts, only.value.name ?? "") &&
    isTopic(facts, only.at)
  );
}
