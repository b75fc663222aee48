import { holds } from "../../cues/within.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import {
  type Figured,
  placeIn,
  type Quantity,
  quantitiesOf,
  sentencesWithFigures,
} from "./figureWords.ts";

/** Parts told in the clause or sentence behind a number that are more than it, or a rest that is not what is left. */
export function* wrongWholes(facts: DraftFacts): Iterable<Place> {
  const sentences = sentencesWithFigures(facts);
  for (const [index, here] of sentences.entries()) {
    const next = sentences[index + 1];
    const found = quantitiesOf(here);
    const [whole] = found;
    if (whole === undefined) continue;
    const inside = found.length > 1 ? wrongPart(facts, whole, here, found.slice(1)) : undefined;
    if (inside !== undefined) yield placeIn(here.at, inside);
    if (next === undefined || next.at.block - here.at.block > 1 || found.length > 2) continue;
    const parts = quantitiesOf(next);
    const beyond = wrongPart(facts, whole, next, parts, found[1]) ?? wrongPair(whole, next, parts);
    if (beyond === undefined && found.length === 1) {
      const more = tooMany(facts, placeIn(here.at, whole), whole, next, parts);
      if (more !== undefined) yield placeIn(next.at, more);
    }
    if (beyond !== undefined) yield placeIn(next.at, beyond);
  }
}

function wrongPart(
  facts: DraftFacts,
  whole: Quantity,
  { at, words }: Figured,
  parts: readonly Quantity[],
  taken?: Quantity,
): Quantity | undefined {
  const own = parts.filter((part) => isPartOf(facts, at, part, whole));
  const rest = own.find((part) => {
    const { start } = placeIn(at, part);
    return holds(facts, { ...at, start: Math.max(at.start, start - 16), end: start }, "tal-resten");
  });
  const first = taken ?? own[0];
  if (rest !== undefined && first !== undefined && first !== rest)
    return first.value > whole.value || whole.value - first.value === rest.value ? undefined : rest;
  if (holds(facts, at, "tal-udeladt")) return undefined;

  const [one, two, three] = taken === undefined ? own : [taken, ...own];
  if (one === undefined || two === undefined || three !== undefined) return undefined;
  if (Math.max(one.value, two.value) > whole.value) return undefined;
  const isSplit = away(facts, at, one) !== away(facts, at, two) && !/ af /u.test(words);
  return isSplit && one.value + two.value > whole.value ? two : undefined;
}

/** "Fire møder. Far har deltaget i to, mor i fem." */
function tooMany(
  facts: DraftFacts,
  wholeAt: Place,
  whole: Quantity,
  { at, words }: Figured,
  parts: readonly Quantity[],
) {
  if (parts.length !== 2 || !holds(facts, wholeAt, "tal-aftaler") || !holds(facts, at, "tal-mødt"))
    return undefined;
  return parts.find(
    ({ noun, value, start, end }) =>
      noun === undefined &&
      value > whole.value &&
      / i $/u.test(words.slice(0, start)) &&
      /^[.,]/u.test(words.slice(end)),
  );
}

/** True when the clause about a number tells of staying away. */
function away(facts: DraftFacts, at: Place, { start, end }: Quantity): boolean {
  const text = facts.text(at);
  const from = Math.max(text.lastIndexOf(",", start), text.lastIndexOf(" og ", start), 0);
  const stop = /,| og /u.exec(text.slice(end))?.index ?? text.length - end;
  return holds(
    facts,
    { block: at.block, start: at.start + from, end: at.start + end + stop },
    "tal-fravær",
  );
}

/** "Han har otte søskende. To ældre og fire yngre." */
function wrongPair(
  whole: Quantity,
  { words }: Figured,
  parts: readonly Quantity[],
): Quantity | undefined {
  const [one, two, more] = parts;
  if (one === undefined || two === undefined || more !== undefined || words.length > 45)
    return undefined;
  const isList = /^\P{L}*[\p{L}\d]+ \p{L}+ og [\p{L}\d]+ \p{L}+\.?\s*$/u.test(words);
  return isList && one.value + two.value !== whole.value ? two : undefined;
}

/** The same word counted, or none: "kom til syv". */
function isPartOf(facts: DraftFacts, at: Place, part: Quantity, whole: Quantity): boolean {
  if (part.value <= 0) return false;
  return part.noun === whole.noun || !holds(facts, placeIn(at, part), "tal-målt");
}
