import { possessives } from "../../danish/data/smallWords.ts";
import type { Mention } from "../../danish/people.ts";
import { perPlace } from "../facts/remembered.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { readingOf } from "../reading.ts";
import { sentenceAt } from "../signals.ts";

/** A word of a sentence, and the person it names, if any. Offsets are those of the block's prose. */
export interface Word {
  readonly norm: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | undefined;
}

/** The words and marks of the sentence that holds the start of a place, in order. */
export function wordsOf(facts: Facts, at: Place): readonly Word[] {
  return wordsIn(facts, facts.sentence(at)) ?? [];
}

const wordsIn = perPlace((_, prose, at): readonly Word[] => {
  const tokens = prose.sentences[sentenceAt(prose, at.start)]?.tokens;
  if (tokens === undefined) return [];
  const { people } = readingOf(prose);
  return prose.tokens.slice(tokens.start, tokens.end).map(({ norm, capital, start, end }) => ({
    norm,
    capital,
    start,
    end,
    mention: people.find(({ span }) => span.start <= start && end <= span.end),
  }));
});

/** True for a person word that owns what follows: "fars kæreste", "hendes mor". */
export function isGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (possessives.has(word.norm)) return true;
  return word.norm.endsWith("s") && words[at + 1]?.mention !== undefined;
}
