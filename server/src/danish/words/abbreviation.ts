import { abbreviationsEither, abbreviationsWithin } from "../data/abbreviations.ts";
import { classAt, digit, letter, normalize } from "./letters.ts";

const dotted =
  /\p{L}\p{M}*(?:[\p{L}\p{M}/]{0,8})\.(?:\p{L}[\p{L}\p{M}]{0,7}\.)*(?:\p{L}[\p{L}\p{M}]{0,4}(?![\p{L}\p{M}\p{N}.]))?/uy;
const initials = /^(?:\p{Lu}\p{M}*\.)+$/u;

/** True when the abbreviation (lower case, with its period) is in the table. */
export function isAbbreviation(norm: string): boolean {
  return abbreviationsWithin.has(norm) || abbreviationsEither.has(norm);
}

/**
 * End of an abbreviation that starts at `at`, its periods included: from the table ("f.eks.", "kl."), a single
 * letter or initials ("B.T.", "H.C.").
 */
export function abbreviationEnd(text: string, at: number): number | undefined {
  dotted.lastIndex = at;
  const raw = dotted.exec(text)?.[0];
  if (raw === undefined) return undefined;
  const candidates = [
    raw,
    raw.slice(0, raw.lastIndexOf(".") + 1),
    raw.slice(0, raw.indexOf(".") + 1),
  ];
  for (const candidate of candidates) {
    const end = at + candidate.length;
    if (text.startsWith("..", end - 1) && candidate.endsWith(".")) continue;
    if (isAbbreviation(normalize(candidate)) && fits(text, end, candidate)) return end;
    if (initials.test(candidate) && !isLetter(text, end)) return end;
  }
  return undefined;
}

function isLetter(text: string, at: number): boolean {
  return classAt(text, at) === letter;
}

/** An abbreviation is not the start of a longer word; "kl.10" is well seen. */
function fits(text: string, end: number, candidate: string): boolean {
  const next = classAt(text, end);
  if (candidate.endsWith(".")) return next !== letter || candidate.length > 3;
  return next !== letter && next !== digit;
}
