import { negators } from "../../danish/data/smallWords.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { wordsOf } from "./sentenceWords.ts";

/** Where signals stand in the sentence of a place. */

/** The signals of these kinds that end before a place, in its sentence. */
export function before(
  facts: Facts,
  at: Place,
  kinds: string | readonly string[],
): readonly PlacedSignal[] {
  return facts.near(at, kinds, "sentence").filter(({ end }) => end <= at.start);
}

/** True when the first word of a place, signs left out, begins a signal of the kind. */
export function opensWith(facts: Facts, place: Place, kind: string): boolean {
  const first = place.start + (/^\P{L}*/u.exec(facts.text(place))?.[0].length ?? 0);
  const { byKind } = facts.signalsIn(place.block);
  return byKind.get(kind)?.some(({ start }) => start === first) ?? false;
}

/** The sentence after the one of a place; undefined at the end of a block. */
export function nextSentence(facts: Facts, at: Place): Place | undefined {
  const sentence = facts.sentence(at);
  const [both] = facts.region(sentence, "next");
  if (both === undefined || both.end <= sentence.end) return undefined;
  const rest = facts.text({ ...both, start: sentence.end });
  return { ...both, start: sentence.end + rest.length - rest.trimStart().length };
}

/** True when a signal of these kinds stands within a place. */
export function holds(
  facts: Facts,
  { block, start, end }: Place,
  kinds: string | readonly string[],
): boolean {
  const { byKind } = facts.signalsIn(block);
  return [kinds]
    .flat()
    .some((kind) => byKind.get(kind)?.some((signal) => signal.start >= start && signal.end <= end));
}

/** True when the words of a place hold a negating word ("der er ingen mistanke om vold"). */
export function holdsDenial(facts: Facts, at: Place): boolean {
  return wordsOf(facts, at).some(
    ({ norm, start, end }) => start >= at.start && end <= at.end && negators.has(norm),
  );
}
