import type { PlacedSignal } from "../facts.ts";
import type { Signals } from "../signals.ts";

/** Every signal of a draft by kind, in reading order; one pass over what the blocks already know. */
export type SignalIndex = ReadonlyMap<string, readonly PlacedSignal[]>;

/** Gathers the signals of all blocks. */
export function indexSignals(blocks: readonly Signals[]): SignalIndex {
  const index = new Map<string, PlacedSignal[]>();
  blocks.forEach(({ byKind }, block) => {
    for (const [kind, signals] of byKind) {
      const list = index.get(kind) ?? [];
      for (const signal of signals)
        list.push({ block, start: signal.start, end: signal.end, signal });
      index.set(kind, list);
    }
  });
  return index;
}
