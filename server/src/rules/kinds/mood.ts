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

/** Sentences of a draft that has hardly begun: so many are thought to stand in it, of which so many count. */
const begun = { sentences: 5, counting: 0.3 };

/** Adds to each sentence what the others give it. */
export function inMood<Scored extends { readonly points: number }>(
  sentences: readonly Scored[],
  mood: Mood,
): readonly Scored[] {
  const counts = ({ points }: Scored) => points >= mood.countsFrom;
  const counting = sentences.filter(counts).length;
  return sentences.map((one) => {
    const others = counting - (counts(one) ? 1 : 0);
    return { ...one, points: one.points + given(percent(others, sentences.length - 1), mood) };
  });
}

/** How many per cent of the other sentences count. */
export function percent(counting: number, others: number): number {
  return (100 * (counting + begun.counting)) / (others + begun.sentences);
}

function given(percentage: number, { steps }: Mood): number {
  return steps.findLast(({ from }) => percentage >= from)?.points ?? 0;
}
