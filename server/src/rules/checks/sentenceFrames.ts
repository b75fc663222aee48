import type { Prose } from "../../draft/draft.ts";
import { perPlace } from "../facts/remembered.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { sentenceAt } from "../signals.ts";

/** A way of saying something in one sentence: what it must hold, and what undoes it. */
export interface SentenceFrame {
  /** Each must match the sentence. */
  readonly all: readonly RegExp[];
  /** Each must match the sentence or one of its neighbours in the block. */
  readonly near?: readonly RegExp[];
  readonly none?: RegExp;
}

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

/** Frames whose patterns are read with Danish word edges. */
export function frames(list: readonly SentenceFrame[]): readonly SentenceFrame[] {
  return list.map(({ all, near, none }) => ({
    all: all.map(danish),
    ...(near && { near: near.map(danish) }),
    ...(none && { none: danish(none) }),
  }));
}

/** Sentences of the writer's prose that hold one of the frames, without white space at their end. */
export function* framed(
  facts: DraftFacts,
  ways: readonly SentenceFrame[],
  places: readonly Place[] = facts.prose(),
  quotes: "read" | "leave out" = "read",
): Iterable<Place> {
  const fits = fitting(ways, quotes);
  for (const at of places) if (fits(facts, at) === true) yield trimmed(facts, at);
}

type Fits = ReturnType<typeof perPlace<boolean>>;

const readers = { read: new WeakMap<object, Fits>(), "leave out": new WeakMap<object, Fits>() };

/** Whether a stretch holds one of the frames; each stretch is read once, however often the draft is linted. */
function fitting(ways: readonly SentenceFrame[], quotes: keyof typeof readers): Fits {
  const known = readers[quotes].get(ways);
  if (known !== undefined) return known;
  const made = perPlace((all, prose, at) => {
    const words = quotes === "read" ? all : all.replace(/["»„”“][^"»„”“«]*["«”“]/gu, "…");
    return ways.some(
      ({ all: each, near, none }) =>
        each.every((pattern) => pattern.test(words)) &&
        !none?.test(words) &&
        (near === undefined || isNear(prose, at, near)),
    );
  });
  readers[quotes].set(ways, made);
  return made;
}

function isNear(prose: Prose, at: Place, patterns: readonly RegExp[]): boolean {
  const around = wordsAround(prose, at);
  return patterns.every((pattern) => pattern.test(around));
}

/** The sentence that holds the start of a place, with the one before and the one after. */
export function wordsAround(prose: Prose, at: Place): string {
  const index = sentenceAt(prose, at.start);
  const first = prose.sentences[Math.max(0, index - 1)];
  const last = prose.sentences[index + 1] ?? prose.sentences[index];
  return prose.text.slice(first?.start ?? 0, last?.end);
}

/** A place without the white space at its end. */
export function trimmed(facts: DraftFacts, at: Place): Place {
  return { ...at, end: at.start + facts.text(at).trimEnd().length };
}
