import type { Prose } from "../../draft/draft.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { lookAtAll } from "./watch.ts";

/**
 * A reading of blocks that is made once for each: an edit elsewhere leaves a block the same `Prose`, so criteria that
 * read every block cost next to nothing. `read` must look at nothing but the block. Nothing of a draft outlives it.
 */
export function perBlock<T>(read: (prose: Prose) => T): (prose: Prose) => T {
  return perObject(read);
}

/** The same of anything that the facts give out again as long as its block does not change. */
export function perObject<K extends object, T>(read: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = read(thing);
    known.set(thing, { value });
    return value;
  };
}

/** A reading of a whole draft that several criteria ask for, made once for its facts and gone with them. */
export function perDraft<F extends object, T>(read: (facts: F) => T): (facts: F) => T {
  const known = new WeakMap<F, { readonly value: T }>();
  return (facts) => {
    lookAtAll();
    const before = known.get(facts);
    if (before !== undefined) return before.value;
    const value = read(facts);
    known.set(facts, { value });
    return value;
  };
}

/** The same for stretches of a block, most often its sentences: `read` gets the words and, if it must, the block. */
export function perPlace<T>(
  read: (words: string, prose: Prose, at: Place) => T,
): (facts: Pick<Facts, "block">, at: Place) => T | undefined {
  const ofBlock = perBlock(() => new Map<number, { readonly value: T }>());
  return (facts, at) => {
    const prose = facts.block(at.block)?.prose;
    if (prose === undefined) return undefined;
    const known = ofBlock(prose);
    const key = at.start * mostCharacters + at.end;
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = read(prose.text.slice(at.start, at.end), prose, at);
    known.set(key, { value });
    return value;
  };
}

/** More than a block can have, and few enough that two offsets make one exact number. */
const mostCharacters = 2 ** 26;

/** A reading of something that stands at an index, made anew only when it has moved there. */
export function perIndex<K extends object, T>(
  read: (key: K, index: number) => T,
): (key: K, index: number) => T {
  const known = new WeakMap<K, { readonly index: number; readonly value: T }>();
  return (key, index) => {
    const before = known.get(key);
    if (before?.index === index) return before.value;
    const value = read(key, index);
    known.set(key, { index, value });
    return value;
  };
}
