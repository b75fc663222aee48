import type { PlacedSignal } from "../facts.ts";
import type { Signal } from "../signal.ts";
import type { Signals } from "../signals.ts";
import { perIndex } from "./remembered.ts";

/** Every signal of a draft by kind, in reading order. */
export type SignalIndex = (kind: string) => readonly PlacedSignal[];

/** Some blocks that follow one another, and their signals by kind. */
interface Stretch {
  readonly first: number;
  readonly blocks: readonly Signals[];
  readonly byKind: ReadonlyMap<string, readonly PlacedSignal[]>;
}

/** Blocks of a stretch: few enough to be gathered anew at each edit, enough for few stretches in a long draft. */
const length = 24;

/** Gathers the signals of all blocks, stretch by stretch; stretches where no block has changed are used again. */
export function indexSignals(blocks: readonly Signals[]): SignalIndex {
  const stretches: Stretch[] = [];
  for (let first = 0; first < blocks.length; first += length)
    stretches.push(stretchOf(blocks, first));
  const whole = new Map<string, readonly PlacedSignal[]>();
  return (kind) => {
    const known = whole.get(kind);
    if (known !== undefined) return known;
    const found = stretches.flatMap(({ byKind }) => byKind.get(kind) ?? none);
    whole.set(kind, found);
    return found;
  };
}

const none: readonly PlacedSignal[] = [];
const known = new WeakMap<Signals, Stretch>();

function stretchOf(all: readonly Signals[], first: number): Stretch {
  const blocks = all.slice(first, first + length);
  const [head] = blocks;
  const before = head === undefined ? undefined : known.get(head);
  if (before !== undefined && isSame(before, blocks, first)) return before;
  const made = { first, blocks, byKind: gather(blocks, first) };
  if (head !== undefined) known.set(head, made);
  return made;
}

function isSame(before: Stretch, blocks: readonly Signals[], first: number): boolean {
  return (
    before.first === first &&
    before.blocks.length === blocks.length &&
    before.blocks.every((signals, at) => signals === blocks[at])
  );
}

function gather(blocks: readonly Signals[], first: number): Stretch["byKind"] {
  const byKind = new Map<string, PlacedSignal[]>();
  for (const [at, { byKind: kinds }] of blocks.entries())
    for (const [kind, own] of kinds) {
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, list);
      for (const placed of placedIn(own, first + at)) list.push(placed);
    }
  return byKind;
}

/** The same objects as before while the block stays where it is, for whoever remembers by them. */
const placedIn = perIndex((own: readonly Signal[], block): readonly PlacedSignal[] =>
  own.map((signal) => ({ block, start: signal.start, end: signal.end, signal })),
);
