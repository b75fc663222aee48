/**
 * The mood of a draft: where much of it sounds like a judgement, the next sentence that might be one mostly is; in a draft that
 * keeps to what was seen it mostly is not. So the rest of the draft gives or takes points too.
 */
export interface Mood {
  /** A sentence counts when its own signs come to so many points at least. */
  readonly countsFrom: number;
  /** From so many per cent of the other sentences that count, so many points; ascending. */
  readonly steps: readonly { readonly from: number; readonly points: number }[];
}

/** Sentences below which a draft has hardly begun: nothing can be said of its mood. */
const fewest = 8;

/** Of a short draft it is thought that so many more sentences stand in it, of which so many count. */
const thought = { sentences: 5, counting: 0.3 };

/** True when enough is written to hold a sentence against the rest. */
export function hasMood(sentences: readonly unknown[]): boolean {
  return sentences.length >= fewest;
}

/** Adds to each sentence what the others give it. */
export function inMood<Scored extends { readonly points: number }>(
  sentences: readonly Scored[],
  mood: Mood,
): readonly Scored[] {
  if (!hasMood(sentences)) return sentences;
  const counts = ({ points }: Scored) => points >= mood.countsFrom;
  const counting = sentences.filter(counts).length;
  return sentences.map((one) => {
    const others = counting - (counts(one) ? 1 : 0);
    return { ...one, points: one.points + given(percent(others, sentences.length - 1), mood) };
  });
}

/** How many per cent of the other sentences count. */
export function percent(counting: number, others: number): number {
  return (100 * (counting + thought.counting)) / (others + thought.sentences);
}

function given(percentage: number, { steps }: Mood): number {
  return steps.findLast(({ from }) => percentage >= from)?.points ?? 0;
}
