import {
  abbreviationsAfterNumber,
  abbreviationsBeforeName,
  abbreviationsBeforeSmall,
  abbreviationsEither,
  abbreviationsOrNames,
  abbreviationsWithin,
} from "../data/abbreviations.ts";
import { classAt, digit, letter, normalize } from "./letters.ts";

/** Letters with inner periods, slashes and "-" after a period: "f.eks.", "km/t.", "cand.-psych.". */
const dotted = /\p{L}[\p{L}\p{M}/]{0,11}(?:\.-?\p{L}[\p{L}\p{M}]{0,11}){0,5}\.?/uy;
const initials = /^(?:\p{Lu}\p{M}*\.){2,}\p{Lu}?$/u;
const hyphened = /^\p{L}{1,6}(?:\.-\p{L}{2,8})+\.$/u;
const genitive = /^['’]?s(?![\p{L}\p{M}])/u;

/** Letters one may have before its first period. */
const longest = 12;

/** A period stands behind the first letters: asked of every word, so without a pattern. */
function hasPeriod(text: string, at: number): boolean {
  for (let end = at; end <= at + longest; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x2e) return true;
    if (code !== 0x2f && classAt(text, end) !== letter) return false;
  }
  return false;
}

/**
 * End of an abbreviation that starts at `at`, its periods included: one of the table ("f.eks.", "kl."), initials
 * ("B.T.", "H.C."), one capital before a name or a lower-case word ("M."), or joined ones ("cand.-psych.").
 */
export function abbreviationEnd(text: string, at: number): number | undefined {
  if (!hasPeriod(text, at)) return undefined;
  dotted.lastIndex = at;
  const raw = dotted.exec(text)?.[0];
  if (raw === undefined || !raw.includes(".")) return undefined;
  for (let cut = raw.length; cut > 0; cut = raw.lastIndexOf(".", cut - 2) + 1) {
    const candidate = raw.slice(0, cut);
    const end = at + candidate.length;
    if (text.startsWith("...", end - 1)) continue;
    if (!isShort(text, at, candidate, end)) continue;
    return candidate.endsWith(".") &&
      genitive.test(text.slice(end, end + 3)) &&
      !/\s/.test(text.charAt(end))
      ? end + (text.charAt(end) === "s" ? 1 : 2)
      : end;
  }
  return undefined;
}

function isShort(text: string, at: number, candidate: string, end: number): boolean {
  const norm = normalize(candidate);
  const closed = candidate.endsWith(".");
  if (!closed)
    return candidate.includes(".") && classAt(text, end) !== digit && isAbbreviation(`${norm}.`);
  if (abbreviationsOrNames.has(norm) && /^\p{Lu}/u.test(candidate)) return false;
  if (isAbbreviation(norm)) return norm.length > 3 || classAt(text, end) !== letter;
  if (initials.test(candidate))
    return classAt(text, end) !== letter || genitive.test(text.slice(end, end + 3));
  if (hyphened.test(candidate)) return true;
  if (
    abbreviationsAfterNumber.has(norm) &&
    /(?:\d[.,]?|pr\.)\s?$/.test(text.slice(Math.max(0, at - 4), at))
  )
    return true;
  if (abbreviationsBeforeSmall.has(norm) && /^\s?(?:\p{Ll}|\d)/u.test(text.slice(end, end + 3)))
    return true;
  return /^\p{Lu}\p{M}*\.$/u.test(candidate) && isInitial(text, end);
}

/** True for a form of the tables, lower case, its period included: "kl.", "nr.". */
export function isAbbreviation(norm: string): boolean {
  return (
    abbreviationsWithin.has(norm) ||
    abbreviationsEither.has(norm) ||
    abbreviationsBeforeName.has(norm)
  );
}

/** One capital and a period: an initial unless the text, the line or the quotation ends there. */
function isInitial(text: string, end: number): boolean {
  return (
    /^[ \u00a0]?(?:[\p{L}\d,;:(-])/u.test(text.slice(end, end + 2)) &&
    !/^\p{Ll}/u.test(text.charAt(end))
  );
}
