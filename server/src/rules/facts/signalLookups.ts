import { contains } from "../../text/span.ts";
import type { Facts, PlacedSignal, Voice } from "../facts.ts";
import type { Place, Reach } from "../place.ts";
import { noSignals, type Signals } from "../signals.ts";
import type { BlockStates } from "./blockStates.ts";
import { type Ground, regionOf } from "./regions.ts";
import { indexSignals } from "./signalIndex.ts";
import { isHeard } from "./voice.ts";
import { lookAtAll, lookAtBlock } from "./watch.ts";

type SignalLookups = Pick<Facts, "signalsIn" | "signals" | "near" | "has" | "inside" | "region">;

/** Everything one can ask about signals and nearness. */
export function signalLookups(
  ground: Ground,
  perBlock: readonly Signals[],
  states: BlockStates,
): SignalLookups {
  const signalsIn = (block: number) => {
    lookAtBlock(block, states);
    return perBlock[block] ?? noSignals;
  };
  const region = (at: Place, within: Reach): readonly Place[] => {
    const places = regionOf(ground, at, within);
    if (within === "draft" || within === "list") lookAtAll();
    lookAtBlock(at.block, states);
    for (const { block } of places) lookAtBlock(block, states);
    return places;
  };
  const signals = allSignals(ground, perBlock);
  const anyIn = (at: Place, kinds: readonly string[], within: Reach, voice: Voice) =>
    region(at, within).some(({ block, start: from, end: to }) => {
      const { byKind } = perBlock[block] ?? noSignals;
      const counts = ({ start, end }: Place) =>
        start >= from &&
        end <= to &&
        !isSame({ block, start, end }, at) &&
        isHeard(ground.blocks, { block, start, end }, voice);
      return kinds.some((kind) =>
        byKind.get(kind)?.some(({ start, end }) => counts({ block, start, end })),
      );
    });
  const near: Facts["near"] = (at, kinds, within, voice = "any") => {
    const all = within === "draft" ? signals(kinds) : inRegion(at, listed(kinds), within);
    return all.filter((signal) => !isSame(signal, at) && isHeard(ground.blocks, signal, voice));
  };
  const inRegion = (at: Place, kinds: readonly string[], within: Reach) => {
    const found: PlacedSignal[] = [];
    for (const place of region(at, within)) {
      const { byKind } = perBlock[place.block] ?? noSignals;
      for (const kind of kinds)
        for (const signal of byKind.get(kind) ?? [])
          if (contains(place, signal))
            found.push({ block: place.block, start: signal.start, end: signal.end, signal });
    }
    return found;
  };
  return {
    signalsIn,
    signals,
    near,
    has: (at, kinds, within, voice = "any") =>
      within === "draft"
        ? near(at, kinds, within, voice).length > 0
        : anyIn(at, listed(kinds), within, voice),
    inside: (at, kinds) =>
      listed(kinds).some((kind) =>
        (signalsIn(at.block).byKind.get(kind) ?? []).some((signal) => contains(signal, at)),
      ),
    region,
  };
}

/** Signals of the whole draft; lists of kinds that are asked for again, as rules do, are put together once. */
function allSignals(ground: Ground, perBlock: readonly Signals[]): Facts["signals"] {
  const index = indexSignals(perBlock);
  const merged = new WeakMap<readonly string[], readonly PlacedSignal[]>();
  const ofKinds = (kinds: readonly string[]) => {
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) return index(only);
    const all = merged.get(kinds) ?? kinds.flatMap(index).sort(inOrder);
    merged.set(kinds, all);
    return all;
  };
  return (kinds, voice = "any") => {
    lookAtAll();
    const all = typeof kinds === "string" ? index(kinds) : ofKinds(kinds);
    return voice === "any" ? all : all.filter((at) => isHeard(ground.blocks, at, voice));
  };
}

function listed(kinds: string | readonly string[]): readonly string[] {
  return typeof kinds === "string" ? [kinds] : kinds;
}

function isSame(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function inOrder(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start;
}
