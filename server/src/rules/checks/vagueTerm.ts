import { isOpening } from "../condition.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

const vague = ["løst-er", "løst-talemåde", "løst-også"];
/** What makes a state something one can see: a day, words, a count, a deed. */
const episode = ["dag", "citat", "klokkeslæt", "hyppighed-talt", "procent", "antal", "konkret"];
const deed = ["fraværstal", "hændelse-voldsom"];
/** Days and quoted words of a draft that shows what it means: there a loose word between them is no lack. */
const toldEnough = 4;

/**
 * A state that nobody can see before them, with no episode in its paragraph or list. What sums up or weighs (the opening,
 * an assessment, a wish) may rest on episodes anywhere in the draft.
 */
export function* vagueTerm(facts: DraftFacts): Iterable<Match> {
  if (facts.signals(["dag", "citat"]).length >= toldEnough) return;
  const tells = facts.signals([...episode, ...deed], "own").length > 0;
  let last: Place | undefined;
  for (const hit of facts.signals([...vague, "fagord"], "own")) {
    if (last !== undefined && overlaps(last, hit)) continue;
    if (facts.inside(hit, "gengivet") || facts.isHeading(hit)) continue;
    if (isOfOtherRule(facts, hit)) continue;
    if (facts.has(hit, "løst-undtaget", "sentence") || isIllustrated(facts, hit)) continue;
    if (tells && sumsUp(facts, hit)) continue;
    last = hit;
    yield shortfall({ block: hit.block, start: hit.start, end: hit.end });
  }
}

/** An umbrella word outside an assessing sentence has a rule of its own, in the rule file. */
function isOfOtherRule(facts: DraftFacts, hit: PlacedSignal): boolean {
  const umbrella = hit.signal.kind === "fagord" || facts.inside(hit, "fagord");
  return umbrella && !facts.has(hit, "vurderingsmarkør", "sentence");
}

function overlaps(a: Place, b: Place): boolean {
  return a.block === b.block && b.start < a.end && a.start < b.end;
}

/** An episode stands in the same paragraph or list, other than in the loose words themselves ("slås med"). */
function isIllustrated(facts: DraftFacts, hit: PlacedSignal): boolean {
  const near = [
    ...facts.near(hit, [...episode, ...deed], "paragraph"),
    ...facts.near(hit, episode, "list"),
  ];
  return near.some((one) => !overlaps(one, hit));
}

/** The place weighs or sums up, so that it may rest on what is told elsewhere. */
function sumsUp(facts: DraftFacts, hit: PlacedSignal): boolean {
  return (
    isOpening(facts, hit) ||
    facts.inSection(hit, ["assessment", "summary", "wishes"]) ||
    facts.has(hit, "vurderingsmarkør", "sentence")
  );
}
