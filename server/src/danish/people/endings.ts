/** Word endings as a set with the lengths that occur: a look-up a length instead of one great pattern. */
export interface Endings {
  readonly all: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Endings from a list parted by blanks or line breaks. */
export function endingsOf(list: string): Endings {
  const all = new Set(list.trim().split(/\s+/u));
  return { all, lengths: [...new Set([...all].map((ending) => ending.length))] };
}

/** True when `norm` ends in one of them and is at least `before` letters longer. */
export function hasEnding(norm: string, { all, lengths }: Endings, before = 0): boolean {
  return lengths.some((length) => norm.length >= length + before && all.has(norm.slice(-length)));
}
