import { firstPersons, obliques } from "../../danish/data/smallWords.ts";
import { wordsOf } from "../cues/sentenceWords.ts";
import { before, holds, opensWith } from "../cues/within.ts";
import { perDraft } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { type Side, sidesOf, sidesWithin } from "./whoIsMeant.ts";

/** A parent's stance told of, and whose it is. */
export interface ParentView {
  readonly at: Place;
  readonly sides: ReadonlySet<Side>;
}

/** No parent's explanation, stance or wish about the concern is told. */
export function* parentViewMissing(facts: DraftFacts): Iterable<Match> {
  const views = parentViews(facts);
  if (views.length === 0 && isHerself(facts)) return;
  if (views.length === 0) yield shortfall(undefined);
  for (const { at } of views) yield evidence(at);
}

/** Before the birth the one who is spoken with is the parent. */
function isHerself(facts: DraftFacts): boolean {
  return facts.signals("ufødt").length > 0 && facts.signals(["citat", "barn-siger"]).length > 0;
}

/** Every sentence in which a parent, by role, name or pronoun, says or thinks something. */
export const parentViews = perDraft((facts: DraftFacts): readonly ParentView[] =>
  [...toldViews(facts), ...meantViews(facts)].flatMap(({ at, sides }) => {
    if (facts.isHeading(at) || holds(facts, at, "syn-uden-indhold")) return [];
    const all = sides.size > 0 ? sides : parentSides(facts, at);
    return all.size > 0 ? [{ at, sides: all }] : [];
  }),
);

/** "Mor mener": the parent stands beside the verb. */
function toldViews(facts: DraftFacts): readonly ParentView[] {
  return facts
    .signals(["forældres-syn", "forælder-siger"])
    .filter((at) => facts.isOwnVoice(at) || at.signal.kind === "forælder-siger")
    .filter((at) => !namesWriter(facts, at) && !isOfAnother(facts, at))
    .map((at) => {
      const sentence = facts.sentence(at);
      const whole = holds(facts, sentence, "mor-og-far");
      return { at: sentence, sides: parentSides(facts, whole ? sentence : at) };
    });
}

/** Verbs of thinking and saying before which no child or other stands. */
function meantViews(facts: DraftFacts): readonly ParentView[] {
  return facts.signals("syn-sagt", "own").flatMap((verb) => {
    if (isOfAnother(facts, verb)) return [];
    const at = facts.sentence(verb);
    const side = holderOf(facts, at, verb);
    if (side === "child" || side === "other") return [];
    const unnamed = side === undefined && opensWith(facts, at, "syn-af-flere");
    if (unnamed || holds(facts, at, "mor-og-far"))
      return [{ at, sides: new Set<Side>(["parents"]) }];
    return [{ at, sides: new Set(side === undefined ? [] : [side]) }];
  });
}

/** "Mor siger, at vi skal …": the words are on the writer. */
function namesWriter(facts: DraftFacts, at: Place): boolean {
  return wordsOf(facts, at).some(
    ({ norm, start, end }) =>
      start >= at.start && end <= at.end && firstPersons.has(norm) && !obliques.has(norm),
  );
}

/** "Vi tror, at mor …", "har vi sagt": the words before make it somebody else's view. */
function isOfAnother(facts: DraftFacts, at: Place): boolean {
  const { byKind } = facts.signalsIn(at.block);
  const isWriters = byKind
    .get("syn-af-os")
    ?.some(
      ({ start, end }) =>
        start < at.start &&
        at.start < end &&
        !facts.text({ ...at, start, end: at.start }).includes(","),
    );
  return (
    isWriters === true ||
    before(facts, at, "syn-gennem-anden").some(
      ({ end }) => !/[;:]/u.test(facts.text({ ...at, start: end, end: at.start })),
    )
  );
}

/** Whoever is named last before the verb holds it, else who is named right behind it. */
function holderOf(facts: DraftFacts, at: Place, verb: Place): Side | undefined {
  const here = [...facts.mentions.entries()].filter(
    ([, { at: place }]) =>
      place.block === at.block && place.start >= at.start && place.end <= verb.end + 14,
  );
  const before = here.findLast(([, { at: place }]) => place.start < verb.start);
  const holder = before ?? here.find(([, { at: place }]) => place.start >= verb.start);
  return holder && sidesOf(facts).get(holder[0]);
}

/** The parents named within a place, by who they are, by their role or as the home. */
export function parentSides(facts: DraftFacts, at: Place): ReadonlySet<Side> {
  const sides = new Set([...sidesWithin(facts, at), ...parentRoles(facts, at)]);
  if (holds(facts, at, ["mor-og-far", "forældre-samlet"])) sides.add("parents");
  sides.delete("child");
  sides.delete("other");
  return sides;
}

const parental = ["mother", "father", "parents", "foster"] as const;

/** The parents whose role is named within a place: "mor", "fars", "forældrene". */
export function parentRoles(facts: DraftFacts, at: Place): readonly Side[] {
  return facts
    .signalsIn(at.block)
    .reading.people.flatMap(({ span, relation }) =>
      span.start >= at.start && span.end <= at.end
        ? parental.filter((side) => side === relation)
        : [],
    );
}
