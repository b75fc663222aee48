import type { PlacedSignal } from "../facts.ts";
import type { Signals } from "../signals.ts";
import { perIndex } from "./remembered.ts";

/** Every signal of a draft by kind, in reading order. */
export type SignalIndex = (kind: string) => readonly PlacedSignal[];

/** Gathers the signals of all blocks; the lists of blocks that have not changed are used again. */
export function indexSignals(blocks: readonly Signals[]): SignalIndex {
  const parts = new Map<string, (readonly PlacedSignal[])[]>();
  for (const [block, signals] of blocks.entries())
    for (const [kind, placed] of placedIn(signals, block)) {
      const known = parts.get(kind);
      if (known === undefined) parts.set(kind, [placed]);
      else known.push(placed);
    }
  const whole = new Map<string, readonly PlacedSignal[]>();
  return (kind) => {
    const known = whole.get(kind) ?? parts.get(kind)?.flat() ?? [];
    whole.set(kind, known);
    return known;
  };
}

const placedIn = perIndex(({ byKind }: Signals, block) =>
  [...byKind].map(([kind, signals]): readonly [string, readonly PlacedSignal[]] => [
    kind,
    signals.map((signal) => ({ block, start: signal.start, end: signal.end, signal })),
  ]),
);
