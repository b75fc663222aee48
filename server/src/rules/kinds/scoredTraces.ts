import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";

/** Many small traces that are a sign only in sum, in a sentence and its neighbours. */
export interface TraceTable {
  /** Kind of signal -> the points it gives or takes, once. */
  readonly points: ReadonlyMap<string, number>;
  /** The sum from which they are a strong cue. */
  readonly enough: number;
}

/** The cues that traces close to one another make, one a sentence, named by `name`. */
export function scoredTraces(
  { points, enough }: TraceTable,
  name: string,
): (facts: Facts) => Iterable<ContextCue> {
  const telling = tellingKinds(points, enough);
  const reaches = perSpot((facts: Facts, sentence: Place): boolean => {
    const here = { ...sentence, end: sentence.start };
    let sum = 0;
    for (const [kind, own] of points) if (facts.has(here, kind, "around")) sum += own;
    return sum >= enough;
  });
  return function* (facts) {
    const seen = new Set<string>();
    for (const { block, start, end } of facts.signals(telling)) {
      const sentence = facts.sentence({ block, start, end });
      const key = `${block} ${sentence.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (reaches(facts, sentence))
        yield { at: { block, start, end }, strength: "strong", signal: name };
    }
  };
}

/** The kinds of which one must stand there for the sum to be reached: all the weaker ones together fall short. */
function tellingKinds(points: TraceTable["points"], enough: number): readonly string[] {
  const rising = [...points].filter(([, own]) => own > 0).sort((a, b) => a[1] - b[1]);
  let sum = 0;
  return rising.flatMap(([kind, own]) => {
    sum += own;
    return sum < enough ? [] : [kind];
  });
}
