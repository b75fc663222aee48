import type { QuotationMarks } from "../quotations.ts";
import { isWordChar, lineEnd, quotation, sideOf } from "./signs.ts";

/**
 * Pairs ' ‘ ’ ‚. The same signs are apostrophes ("SFO'en", "Lucas' mor", "'nu"), so a stretch counts only when both
 * its signs stand in one line and neither is needed by a word.
 */
export function pairSingles(text: string): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  const signs = [...text.matchAll(/['‘’‚‛]/gu)]
    .map((match) => match.index)
    .filter((at) => !isInWord(text, at));
  let from = 0;
  while (from < signs.length) {
    const open = signs[from];
    if (open === undefined) break;
    const close = sideOf(text, open) === "opens" ? closingAfter(text, signs, from) : undefined;
    const end = close === undefined ? undefined : signs[close];
    if (close !== undefined && end !== undefined) {
      const marks = quotation(text, { start: open, end: end + 1 }, { left: 1, right: 1 }, "single");
      if (marks !== undefined) found.push(marks);
      from = close;
    }
    from++;
  }
  return found;
}

function isInWord(text: string, at: number): boolean {
  return isWordChar(text[at - 1]) && isWordChar(text[at + 1]);
}

/** Index of the sign that closes `signs[from]`; a genitive's apostrophe is passed over when a better one follows. */
function closingAfter(text: string, signs: readonly number[], from: number): number | undefined {
  const limit = lineEnd(text, signs[from] ?? 0, text.length);
  let genitive: number | undefined;
  for (let index = from + 1; index < signs.length; index++) {
    const at = signs[index];
    if (at === undefined || at > limit) break;
    const side = sideOf(text, at);
    if (side === "opens") break;
    if (side === "closes" && !isGenitive(text, at)) return index;
    genitive ??= index;
  }
  return genitive;
}

/** "Lucas' mor": after s, x or z, with a small letter or a name to follow. */
function isGenitive(text: string, at: number): boolean {
  return /[sxz]/iu.test(text[at - 1] ?? "") && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
}
