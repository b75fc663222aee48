/** One sentence as a learner sees it: which signs it holds, and whether a reader marked it. */
export interface Sample {
  /** Indices of its signs, each once. */
  readonly signs: readonly number[];
  readonly marked: boolean;
  /** What is known of it already, in logits; 0 if left out. */
  readonly base?: number;
}

/** A weight for every sign, and the intercept. */
export interface Weights {
  readonly signs: Float64Array;
  readonly intercept: number;
}

const rounds = 1500;

/**
 * Logistic regression with a ridge penalty, both classes weighed alike, by gradient descent with momentum. The same samples give the
 * same weights. `ridge` is the inverse of scikit-learn's C.
 */
export function fitLogistic(samples: readonly Sample[], count: number, ridge: number): Weights {
  const marked = samples.filter((sample) => sample.marked).length;
  const weighOf = ({ marked: is }: Sample) =>
    samples.length / (2 * (is ? marked : samples.length - marked));
  const weights = new Float64Array(count);
  const speed = new Float64Array(count);
  let intercept = 0;
  let drift = 0;
  const curve = samples.reduce((sum, one) => sum + weighOf(one) * (one.signs.length + 1), 0) / 4;
  const rate = 1 / (curve + ridge);
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => weight * ridge);
    let lean = 0;
    for (const sample of samples) {
      const score = sample.signs.reduce(
        (sum, sign) => sum + (weights[sign] ?? 0),
        intercept + (sample.base ?? 0),
      );
      const miss = weighOf(sample) * (1 / (1 + Math.exp(-score)) - (sample.marked ? 1 : 0));
      lean += miss;
      for (const sign of sample.signs) slope[sign] = (slope[sign] ?? 0) + miss;
    }
    drift = 0.9 * drift - rate * lean;
    intercept += drift;
    for (let sign = 0; sign < count; sign++) {
      speed[sign] = 0.9 * (speed[sign] ?? 0) - rate * (slope[sign] ?? 0);
      weights[sign] = (weights[sign] ?? 0) + (speed[sign] ?? 0);
    }
  }
  return { signs: weights, intercept };
}
