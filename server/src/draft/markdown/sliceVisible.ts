import type { Span } from "../../text/span.ts";
import { findRun } from "./offsetMap.ts";
import type { VisibleText } from "./textBuilder.ts";

/** A part of a visible text, blanks at both ends left out, with its own map. */
export function sliceVisible(visible: VisibleText, start: number, end: number): VisibleText {
  const raw = visible.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  const to = from + text.length;
  const inside = visible.strong.filter((strong) => strong.start < to && strong.end > from);
  const strong = inside.map((span) => ({
    start: Math.max(span.start - from, 0),
    end: Math.min(span.end, to) - from,
    sourceEnd: span.sourceEnd,
  }));
  return { text, map: sliceMap(visible, { start: from, end: Math.max(from, to) }), strong };
}

function sliceMap({ text, map }: VisibleText, part: Span): number[] {
  const result: number[] = [];
  for (let run = findRun(map, part.start); run < map.length; run += 3) {
    const start = map[run] ?? 0;
    if (start >= part.end && result.length > 0) break;
    const end = map[run + 3] ?? text.length;
    const source = { start: map[run + 1] ?? 0, end: map[run + 2] ?? 0 };
    const from = Math.max(start, part.start);
    const to = Math.min(end, part.end);
    if (from >= to && !(part.start === part.end && start <= from && result.length === 0)) continue;
    const even = end - start === source.end - source.start;
    const sourceStart = even ? source.start + from - start : source.start;
    const sourceEnd = even ? source.start + Math.max(to, from) - start : source.end;
    result.push(Math.max(0, from - part.start), sourceStart, sourceEnd);
  }
  return result.length > 0 ? result : [0, map[1] ?? 0, map[1] ?? 0];
}
