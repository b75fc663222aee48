import type { Prose } from "../../draft/draft.ts";
import type { Place } from "../place.ts";
import { sentenceAt } from "../signals.ts";

/** Letters of European names and figures; `\p{L}` is a table of hundreds of ranges, searched at every character. */
const letter = "[0-9A-Za-zÀ-ɏ]";
const before = `(?<!${letter})`;
const behind = `(?!${letter})`;
const edge = `(?:(?<=${letter})${behind}|${before}(?=${letter}))`;

/**
 * The pattern with `\b` meaning the edge of a Danish word: JavaScript's own takes æ, ø and å for no letters. Where the
 * pattern itself tells which side the word is on, one look suffices: such edges cost a third.
 */
export function danish(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\\b/gu, (_, at: number, all: string) => {
    const ends =
      /[\p{L}\d)\]}*+?]$/u.test(all.slice(0, at)) && !/\(\?[:=!]$/u.test(all.slice(0, at));
    const begins = /^(?:[\p{L}\d([]|\\[pd])/u.test(all.slice(at + 2));
    if (ends === begins) return edge;
    return ends ? behind : before;
  });
  return new RegExp(source, pattern.flags);
}

/** The sentence that holds the start of a place, with the one before and the one after. */
export function wordsAround(prose: Prose, at: Place): string {
  const index = sentenceAt(prose, at.start);
  const first = prose.sentences[Math.max(0, index - 1)];
  const last = prose.sentences[index + 1] ?? prose.sentences[index];
  return prose.text.slice(first?.start ?? 0, last?.end);
}
