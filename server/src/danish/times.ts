import { isDate } from "./calendar.ts";
import type { TimeExpression } from "./times/expression.ts";
import type { Token } from "./words.ts";

export type { Grain, TimeExpression, TimeMeaning, TimePoint, Unit } from "./times/expression.ts";
export { resolveTime, type TimeValue } from "./times/resolve.ts";

const months =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december".split("|");
const date = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,2})(?:\\.? ?(${months.join("|")})|[/-](\\d{1,2}))(?:[ /-](\\d{4}|\\d{2}))?(?![\\p{L}\\d/])`,
  "giu",
);

/** Every time expression in the text, in order, never overlapping; unresolved. Never throws. */
export function findTimes(text: string, _tokens: readonly Token[]): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of text.matchAll(date)) {
    const day = Number(match[1]);
    const named = months.indexOf((match[2] ?? "").toLowerCase()) + 1;
    const month = named > 0 ? named : Number(match[3]);
    const written = match[4] === undefined ? undefined : Number(match[4]);
    const year = written !== undefined && written < 100 ? 2000 + written : written;
    if (month > 12) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: "point",
      point: { date: { type: "date", day, month, ...(year === undefined ? {} : { year }) } },
      grain: "day",
      anchor: "calendar",
      vague: false,
      impossible: !isDate(year ?? 2024, month, day),
      approximate: false,
    });
  }
  return found;
}
