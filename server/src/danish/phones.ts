import type { Span } from "../text/span.ts";
import { isDate } from "./calendar.ts";

/** A telephone number; `digits` without spaces, with "+" and country code where written. */
export interface Phone extends Span {
  readonly digits: string;
}

const shape =
  /(?<![\p{L}\p{N}_§+]|\d[-–./,: ])((?:\+|00)\d{2}[ \u00a0-]?)?(?:[2-9]\d([ \u00a0.-]?)\d\d\2\d\d\2\d\d|[2-9]\d{3}[ \u00a0-]\d{4}|[2-9]\d\d[ \u00a0]\d\d[ \u00a0]\d{3})(?![\p{L}\p{N}_]|[-–./,: ]\d)/gu;
const abroad = /(?<![\p{L}\p{N}])(?:\+|00)(?!45)[1-9]\d(?:[ -]?\d{2,4}){2,4}(?![\p{L}\p{N}])/gu;
const otherNumber =
  /(?:(?:konto|sags?|journal|faktura|ordre|cvr|ean|bestil\p{L}*)[\p{L}-]*|(?<!\p{L})(?:reg|kl|p)(?:-?n\p{L}*)?)[ .:-]*(?:nr|nummer)?[ .:]*$/iu;

/** Every telephone number in the text: eight Danish digits in their usual groups, or a number with a country code. */
export function findPhones(text: string): readonly Phone[] {
  const found: Phone[] = [];
  for (const pattern of [shape, abroad]) {
    for (const match of text.matchAll(pattern)) {
      const digits = match[0].replace(/[^\d+]/g, "");
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (otherNumber.test(before) || isDateLike(match[0])) continue;
      found.push({ start: match.index, end: match.index + match[0].length, digits });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "20250401" is a date in a file name, "2025-2026" two years, sooner than telephone numbers. */
function isDateLike(written: string): boolean {
  if (/^(?:19|20)\d\d[- ](?:19|20)\d\d$/.test(written)) return true;
  if (!/^20\d{6}$/.test(written)) return false;
  return isDate(
    Number(written.slice(0, 4)),
    Number(written.slice(4, 6)),
    Number(written.slice(6, 8)),
  );
}
