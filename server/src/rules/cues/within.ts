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

/** True when the sentence begins with a signal of these kinds, signs left out. */
export function opensWith(facts: Facts, at: Place, kinds: string | readonly string[]): boolean {
  const { start, end } = facts.sentence(at);
  const lead = /^\P{L}*/u.exec(facts.text({ ...at, start, end }))?.[0].length ?? 0;
  return facts.near(at, kinds, "sentence").some((hit) => hit.start === start + lead);
}

/** The sentence after the one of a place; undefined at the end of a block. */
export function nextSentence(facts: Facts, at: Place): Place | undefined {
  const sentence = facts.sentence(at);
  const [both] = facts.region(sentence, "next");
  if (both === undefined || both.end <= sentence.end) return undefined;
  const rest = facts.text({ ...both, start: sentence.end });
  return { ...both, start: sentence.end + rest.length - rest.trimStart().length };
}

/** True when the words of a place hold a negating word ("der er ingen mistanke om vold"). */
export function holdsDenial(facts: Facts, at: Place): boolean {
  return wordsOf(facts, at).some(
    ({ norm, start, end }) => start >= at.start && end <= at.end && negators.has(norm),
  );
}
