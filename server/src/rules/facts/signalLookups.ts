import { contains } from "../../text/span.ts";
import type { Facts, PlacedSignal, Voice } from "../facts.ts";
import type { Place, Reach } from "../place.ts";
import { noSignals, type Signals } from "../signals.ts";
import { type Ground, regionOf } from "./regions.ts";
import { indexSignals } from "./signalIndex.ts";
import { isHeard } from "./voice.ts";

type SignalLookups = Pick<Facts, "signalsIn" | "signals" | "near" | "has" | "inside" | "region">;

/** Everything one can ask about signals and nearness. */
export function signalLookups(ground: Ground, perBlock: readonly Signals[]): SignalLookups {
  const index = indexSignals(perBlock);
  const heard = (voice: Voice) => (at: Place) => isHeard(ground.blocks, at, voice);
  const signals: Facts["signals"] = (kinds, voice = "any") => {
    const lists = listed(kinds).map(index);
    const all = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(inOrder);
    return voice === "any" ? all : all.filter(heard(voice));
  };
  const anyIn = (at: Place, kinds: readonly string[], within: Reach, voice: Voice) =>
    regionOf(ground, at, within).some(({ block, start: from, end: to }) => {
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
    for (const place of regionOf(ground, at, within)) {
      const { byKind } = perBlock[place.block] ?? noSignals;
      for (const kind of kinds)
        for (const signal of byKind.get(kind) ?? [])
          if (contains(place, signal))
            found.push({ block: place.block, start: signal.start, end: signal.end, signal });
    }
    return found;
  };
  return {
    signalsIn: (block) => perBlock[block] ?? noSignals,
    signals,
    near,
    has: (at, kinds, within, voice = "any") =>
      within === "draft"
        ? near(at, kinds, within, voice).length > 0
        : anyIn(at, listed(kinds), within, voice),
    inside: (at, kinds) =>
      listed(kinds).some((kind) =>
        (perBlock[at.block]?.byKind.get(kind) ?? []).some((signal) => contains(signal, at)),
      ),
    region: (at, within) => regionOf(ground, at, within),
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
