import type { Facts } from "../facts.ts";

/**
 * What a reading of one place has looked at beyond that place, so that after an edit it is known whether it would still
 * say the same. The facts themselves tell what is asked of them; whatever is not told here counts as the whole draft.
 */
export interface Watch {
  /** Block -> the state it was in. */
  readonly blocks: Map<number, object>;
  /** Small facts of the whole draft as they were, by how they are asked for. */
  readonly values: Map<(facts: Facts) => Small, Small>;
  /** It has looked at all of the draft, so nothing can be used again. */
  whole: boolean;
}

/** The reading under way, if one is: readings follow one another and never overlap. */
let current: Watch | undefined;

/** Tells the reading under way that a block was looked at; `state` gives its state, the same object while it is unchanged. */
export function lookAtBlock(block: number, state: (block: number) => object): void {
  current?.blocks.set(block, state(block));
}

/** Tells the reading under way that it looked at more than can be held against a later draft. */
export function lookAtAll(): void {
  if (current !== undefined) current.whole = true;
}

/** The same, in passing. */
export function ofAll<T>(value: T): T {
  lookAtAll();
  return value;
}

/** A small fact of the whole draft, asked for again when it is to be known whether a reading still holds. */
export function settled<T extends Small>(facts: Facts, read: (facts: Facts) => T): T {
  const value = unwatched(() => read(facts));
  lookAtValue(value, read);
  return value;
}

/** The same where the value is at hand. */
export function lookAtValue(value: Small, read: (facts: Facts) => Small): void {
  current?.values.set(read, value);
}

/** Something larger of the whole draft, with a small fact that tells whether it has changed. */
export function keyed<T>(
  facts: Facts,
  keyOf: (facts: Facts) => Small,
  read: (facts: Facts) => T,
): T {
  settled(facts, keyOf);
  return unwatched(() => read(facts));
}

type Small = string | number | boolean | undefined;

/**
 * A reading of places, by the very object that tells the place: those the facts give out stay the same while their block
 * does. Made anew only where something it looked at has changed. Nothing of a draft outlives it.
 */
export function perSpot<F extends Facts, K extends object, T>(
  read: (facts: F, at: K) => T,
): (facts: F, at: K) => T {
  const known = new WeakMap<object, Reading<T>>();
  return (facts, at) => again(known, at, facts, () => read(facts, at));
}

/** The same of whole blocks, by their index. */
export function perBlockIndex<F extends Facts, T>(
  read: (facts: F, block: number) => T,
): (facts: F, block: number) => T {
  const known = new WeakMap<object, Reading<T>>();
  return (facts, block) => again(known, facts.stateOf(block), facts, () => read(facts, block));
}

/** What was read, and what it was read from. */
interface Reading<T> {
  readonly watch: Watch;
  readonly value: T;
}

function again<T>(known: WeakMap<object, Reading<T>>, key: object, facts: Facts, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined && holds(before.watch, facts)) {
    adopt(before.watch);
    return before.value;
  }
  const reading = watched(read);
  if (!reading.watch.whole) known.set(key, reading);
  adopt(reading.watch);
  return reading.value;
}

function watched<T>(read: () => T): Reading<T> {
  const outer = current;
  const watch: Watch = { blocks: new Map(), values: new Map(), whole: false };
  current = watch;
  try {
    return { value: read(), watch };
  } finally {
    current = outer;
  }
}

function unwatched<T>(read: () => T): T {
  const outer = current;
  current = undefined;
  try {
    return read();
  } finally {
    current = outer;
  }
}

function holds({ blocks, values }: Watch, facts: Facts): boolean {
  for (const [block, state] of blocks) if (facts.stateOf(block) !== state) return false;
  for (const [read, value] of values) if (unwatched(() => read(facts)) !== value) return false;
  return true;
}

/** What an inner reading looked at, the outer one has looked at too. */
function adopt(inner: Watch): void {
  if (current === undefined) return;
  for (const [block, state] of inner.blocks) current.blocks.set(block, state);
  for (const [read, value] of inner.values) current.values.set(read, value);
  if (inner.whole) current.whole = true;
}
