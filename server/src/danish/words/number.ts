import type { TokenKind } from "../words.ts";
import { isAbbreviation } from "./abbreviation.ts";
import { classAt, digit, letter, startsLine } from "./letters.ts";
import { wordEnd } from "./word.ts";

const cpr =
  /(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d(?:[-–]|\s?[-–]\s?| )?\d{4}(?![\p{L}\p{N}])/uy;
const phone =
  /(?:(?:\+|00)45[ .-]?)?(?:[1-9]\d(?:[ .]\d\d){3}|[2-9]\d{3} \d{4}|[2-9]\d{7})(?![\p{L}\p{N}]|[.,]\d)/uy;
const abroad = /\+\d{2,3}(?:[ -]?\d{2,4}){2,5}/y;
const plain = /\d+(?:[.,:/–-]\d+)*/y;
/** Nouns that follow an ordinal with a capital all the same. */
const named =
  /^\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|verden|verdenskrig|division|juledag|pinsedag|påskedag|klasse|årgang|sal|søndag)s?(?!\p{L})/iu;

/** The number that starts at `at`: CPR and phone shapes as one token, ordinals with their period, "23-årige" as a word. */
export function readNumber(
  text: string,
  at: number,
  onDigit: boolean,
): { readonly end: number; readonly kind: TokenKind } | undefined {
  const sign = text.charAt(at);
  if (!onDigit && sign !== "+" && sign !== "'" && sign !== "’") return undefined;
  if (onDigit && tries(cpr, text, at)) return { end: cpr.lastIndex, kind: "cpr" };
  if (tries(phone, text, at)) return { end: phone.lastIndex, kind: "phone" };
  if (sign === "+")
    return tries(abroad, text, at) ? { end: abroad.lastIndex, kind: "phone" } : undefined;
  if (!onDigit) return yearEnd(text, at);
  tries(plain, text, at);
  return finish(text, at, plain.lastIndex);
}

function tries(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const shortYear = /['’]\d\d(?![\p{L}\p{N}])/uy;

function yearEnd(
  text: string,
  at: number,
): { readonly end: number; readonly kind: TokenKind } | undefined {
  return tries(shortYear, text, at) ? { end: shortYear.lastIndex, kind: "number" } : undefined;
}

function finish(
  text: string,
  at: number,
  end: number,
): { readonly end: number; readonly kind: TokenKind } {
  const next = text.charAt(end);
  const after = classAt(text, end + 1);
  if (classAt(text, end) === letter) return { end: wordEnd(text, at), kind: "word" };
  if (next === "." && text.charAt(end + 1) === "-" && classAt(text, end + 2) === letter) {
    return { end: wordEnd(text, end + 2), kind: "word" };
  }
  if (/[-‐‑'’]/.test(next) && after === letter)
    return { end: wordEnd(text, end + 1), kind: "word" };
  if (next === "-" && /^-(?:,|\s(?:og|eller|til)\s)/.test(text.slice(end, end + 8)))
    return { end: end + 1, kind: "number" };
  if (next === "." && after !== digit && isOrdinal(text, at, end))
    return { end: ordinalEnd(text, end + 1), kind: "ordinal" };
  return { end, kind: "number" };
}

/** "3. maj", "3. B", "den 3." before a comma: the period belongs to the number unless a sentence ends here. */
function isOrdinal(text: string, start: number, dot: number): boolean {
  const rest = text.slice(dot, dot + 16);
  const length = dot - start;
  if (startsLine(text, start) && length <= 2 && /^\.\s/.test(rest)) return true;
  if (length <= 2 && isNumbering(text, start, rest)) return true;
  if (/^\.\./.test(rest) || (length === 4 && /[12]/.test(text.charAt(start)))) return false;
  if (/^\.[ \u00a0]?[\p{Ll}&(]/u.test(rest) || /^\.(?:\s?[,;:)]|[/–-])/.test(rest)) return true;
  return named.test(rest) || /^\.\s?[A-HXYZ](?!\p{L})/u.test(rest) || /^\.['’]s/.test(rest);
}

/** "… hjem. 2. - Ja", "1. Far slår. 2. Emil græd": the number after a full sentence numbers the next. */
function isNumbering(text: string, start: number, rest: string): boolean {
  if (text.startsWith(": 1. ", start - 2)) return true;
  const word = /(\p{L}*)[.!?]["”»]?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (word === undefined) return false;
  if (/^\.\s[–-]\s/.test(rest)) return true;
  if (!/^\.\s\p{Lu}/u.test(rest) || isAbbreviation(`${word.toLowerCase()}.`)) return false;
  const number = Number.parseInt(text.slice(start, start + 2), 10);
  const before = text.slice(Math.max(0, start - mostBetween), start);
  return number > 1 && new RegExp(`(?:^|[\\n:]\\s?|[.!?]\\s)${number - 1}\\.\\s`).test(before);
}

/** How far before a number the one before it is looked for. */
const mostBetween = 400;

function ordinalEnd(text: string, end: number): number {
  return /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)) ? end + 2 : end;
}
