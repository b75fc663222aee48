import { classAt, digit, joiner, letter } from "./letters.ts";

const apostrophes = "'’ʼ´";
const hyphens = "-‐‑";

/**
 * End of the word that starts at `at`: letters, digits, inner hyphens and apostrophes ("FN's", "23-årige"), a
 * trailing hyphen ("radio- og tv") and a genitive or clipping apostrophe ("Lars'", "ka'").
 */
export function wordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at);
  for (;;) {
    const next = text.charAt(end);
    if (next === "") return end;
    const inner =
      (hyphens.includes(next) || apostrophes.includes(next) || slashJoins(text, at, end)) &&
      isWordy(text, end + 1);
    if (!inner && !isJoint(text, at, end)) break;
    end = lettersEnd(text, end + (inner ? 1 : 2));
  }
  if (hyphens.includes(text.charAt(end)) && /^[\s,;)/]/.test(text.charAt(end + 1))) return end + 1;
  return end + trailingApostrophe(text, at, end);
}

/** "maks.-benstræk", "7-pct.-gebyret". */
function isJoint(text: string, at: number, end: number): boolean {
  return end - at <= 6 && text.startsWith(".-", end) && classAt(text, end + 2) === letter;
}

function isWordy(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === letter || kind === digit;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  for (let kind = classAt(text, end); end < text.length; kind = classAt(text, end)) {
    if (kind !== letter && kind !== digit && kind !== joiner) break;
    end += 1;
  }
  return end;
}

/** "A/S" and "km/t" are one word, "mor/far" two. */
function slashJoins(text: string, at: number, end: number): boolean {
  return text.charAt(end) === "/" && end - at <= 2 && lettersEnd(text, end + 1) - end <= 4;
}

const clipped =
  /^(?:ha|ka|mer|s'gu|sku|ta|la|gi|bli|be|si|vil|ve|ku|ska|hva|ik|ikk|je|de|mo|sgu|mæ|sæ|dæ)$/i;

function trailingApostrophe(text: string, at: number, end: number): number {
  if (!apostrophes.includes(text.charAt(end)) || text.charAt(end) === "") return 0;
  const word = text.slice(at, end);
  if (!clipped.test(word) && !/^\p{Lu}.*[sxzSXZ]$/u.test(word)) return 0;
  return opensQuote(text, at) ? 0 : 1;
}

/** True when a single quotation sign stands open before the word on its line: then the sign after it closes it. */
function opensQuote(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 200; i -= 1) {
    if (text.charAt(i) === "\n") return false;
    if (apostrophes.includes(text.charAt(i)) && !isWordy(text, i - 1)) return true;
  }
  return false;
}
