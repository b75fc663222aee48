import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";

/** A way of saying something in one sentence: what it must hold, and what undoes it. */
export interface SentenceFrame {
  /** Each must match the sentence. */
  readonly all: readonly RegExp[];
  /** Each must match the sentence or one of its neighbours in the block. */
  readonly near?: readonly RegExp[];
  readonly none?: RegExp;
}

const edge = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`;

/** The pattern with `\b` meaning the edge of a Danish word: JavaScript's own takes æ, ø and å for no letters. */
export function danish(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, edge), pattern.flags);
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
): Iterable<Place> {
  for (const at of places) {
    const words = facts.text(at);
    const fits = ways.some(
      ({ all, near, none }) =>
        all.every((pattern) => pattern.test(words)) &&
        !none?.test(words) &&
        (near === undefined || isNear(facts, at, near)),
    );
    if (fits) yield trimmed(facts, at);
  }
}

function isNear(facts: DraftFacts, at: Place, patterns: readonly RegExp[]): boolean {
  const around = facts
    .region(at, "around")
    .map((place) => facts.text(place))
    .join(" ");
  return patterns.every((pattern) => pattern.test(around));
}

/** A place without the white space at its end. */
export function trimmed(facts: DraftFacts, at: Place): Place {
  return { ...at, end: at.start + facts.text(at).trimEnd().length };
}
