import type { Signals } from "../signals.ts";
import type { Ground } from "./regions.ts";

/** The state of a block by its index. */
export type BlockStates = (block: number) => object;

/**
 * Gives each block a state: the same object as in an earlier draft when its words, its kind, its place and the sections
 * round it are as they were.
 */
export function blockStates(
  ground: Ground,
  signals: readonly Signals[],
  kindsOf: (section: number) => readonly string[],
): BlockStates {
  const states: object[] = [];
  const sections: string[] = [];
  const sectionOf = (index: number) => {
    const known = sections[index];
    if (known !== undefined) return known;
    const { start, end } = ground.draft.sections[index]?.blocks ?? { start: 0, end: 0 };
    const hasHeading = ground.draft.sections[index]?.headingSpan !== undefined;
    const told = `${index} ${start} ${end} ${hasHeading} ${kindsOf(index).join(" ")}`;
    sections[index] = told;
    return told;
  };
  return (index) => {
    const known = states[index];
    if (known !== undefined) return known;
    const { kind, section, quoted, depth, checked, leadIn, group } = ground.blocks[index] ?? {};
    const place = `${index} ${kind} ${quoted} ${depth} ${checked} ${leadIn} ${group}`;
    const state = stateOf(signals[index] ?? nowhere, `${place} ${sectionOf(section ?? 0)}`);
    states[index] = state;
    return state;
  };
}

const nowhere = {};

/** The signals of a block stand for its words and the rules they were read by; they come alive again with the block. */
const known = new WeakMap<object, { readonly setting: string; readonly state: object }>();

function stateOf(signals: object, setting: string): object {
  const before = known.get(signals);
  if (before?.setting === setting) return before.state;
  const state = {};
  known.set(signals, { setting, state });
  return state;
}
