import type { Span } from "../../text/span.ts";

/**
 * From offsets in visible text to offsets in source. Runs of three numbers: where the run begins in the visible
 * text, where its source begins, where its source ends. A run whose source is as long as its visible text maps
 * unit by unit; any other run (an entity, a line break with a list indent) maps as one whole.
 */
export type OffsetMap = readonly number[];

/** Source stretch of a stretch of visible text of `length` units; both clamped. Source offsets are moved by `base`. */
export function toSource(map: OffsetMap, length: number, span: Span, base: number): Span {
  const start = Math.min(Math.max(span.start, 0), length);
  const end = Math.min(Math.max(span.end, start), length);
  if (end > start) {
    return {
      start: base + unitStart(map, length, start),
      end: base + unitEnd(map, length, end - 1),
    };
  }
  const at = start < length ? unitStart(map, length, start) : unitEnd(map, length, length - 1);
  return { start: base + at, end: base + at };
}

function unitStart(map: OffsetMap, length: number, at: number): number {
  const run = findRun(map, at);
  return (map[run + 1] ?? 0) + (isEven(map, length, run) ? at - (map[run] ?? 0) : 0);
}

function unitEnd(map: OffsetMap, length: number, at: number): number {
  const run = findRun(map, at);
  if (!isEven(map, length, run)) return map[run + 2] ?? 0;
  return (map[run + 1] ?? 0) + at - (map[run] ?? 0) + (at < 0 ? 0 : 1);
}

/** True when visible text and source of the run are equally long. */
function isEven(map: OffsetMap, length: number, run: number): boolean {
  const visible = (map[run + 3] ?? length) - (map[run] ?? 0);
  return visible === (map[run + 2] ?? 0) - (map[run + 1] ?? 0);
}

/** Index of the first number of the run that holds the offset. */
export function findRun(map: OffsetMap, at: number): number {
  let low = 0;
  let high = map.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * 3] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
