import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import { pairDoubles, pairGuillemets } from "./quotations/doubles.ts";
import { findReplies } from "./quotations/replies.ts";
import { pairSingles } from "./quotations/singles.ts";

/** Which signs mark the stretch; "dash" is a reply after a dash at line start, "transcript" a line such as `Theo: …`. */
export type QuotationStyle = "double" | "guillemet" | "single" | "dash" | "transcript";

/** One quoted stretch of a block. Offsets are those of the text handed in. */
export interface QuotationMarks {
  /** Signs included. */
  readonly span: Span;
  /** Signs left out; never empty. */
  readonly inner: Span;
  readonly style: QuotationStyle;
  /** False when one sign is missing and the stretch was healed to the sentence or line. */
  readonly closed: boolean;
  /** The label of a transcript line; undefined for all other styles. */
  readonly label: Span | undefined;
}

/**
 * Finds the quoted stretches of one block, in order, never overlapping. A missing sign ends the stretch at the
 * sentence or line, never further, so that one slip cannot hide the writer's own words.
 */
export function findQuotations(text: string): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  const readers = [pairDoubles, pairGuillemets, pairSingles, findReplies];
  for (const read of readers) {
    const before = found.length;
    for (const marks of read(text)) {
      if (isFree(found, before, marks.span)) found.push(marks);
    }
    if (found.length > before) found.sort((a, b) => a.span.start - b.span.start);
  }
  return found;
}

/** True when `span` meets none of the first `count` marks, which are sorted; found by halving. */
function isFree(sorted: readonly QuotationMarks[], count: number, span: Span): boolean {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at !== undefined && at.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = low < count ? sorted[low] : undefined;
  return next === undefined || !overlaps(next.span, span);
}
