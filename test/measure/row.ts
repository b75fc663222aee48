import type { Sets } from "./sets.ts";

/** One line of the table: a figure on one set. `reached` is undefined when the set is absent. */
export interface Row {
  readonly part: string;
  readonly measure: string;
  /** File or folder the figure is of. */
  readonly set: string;
  readonly unit: "%" | "points" | "of" | "ms" | "kB" | "per 1,000 words";
  /** The goal of the project; undefined for figures that are only reported. */
  readonly goal: number | undefined;
  /** True when more is better. */
  readonly atLeast: boolean;
  readonly reached: number | undefined;
  /** What was counted, or what is absent. */
  readonly note?: string;
}

/** A part measures itself on the sets and gives its lines; an absent set gives a line without a figure. */
export type Part = (sets: Sets) => readonly Row[];

/** Percentages of right among found (precision), of right among gold (recall), and their harmonic mean. */
export function f1(
  right: number,
  found: number,
  gold: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
