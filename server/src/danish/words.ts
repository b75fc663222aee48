import type { Span } from "../text/span.ts";
import { abbreviationEnd } from "./words/abbreviation.ts";
import { addressEnd } from "./words/address.ts";
import { classAt, digit, joiner, letter, normalize, space, startsLine } from "./words/letters.ts";
import { readNumber } from "./words/number.ts";
import { wordEnd } from "./words/word.ts";

/** What a token is by its shape alone; what a number means is found by other parts. */
export type TokenKind =
  | "word"
  | "number"
  | "abbreviation"
  | "ordinal"
  | "email"
  | "url"
  | "cpr"
  | "phone"
  | "mark";

/**
 * One word, number or mark. The span is true in the given text, whatever its normal form; `norm` is NFC, lower
 * case, without soft hyphens, with plain apostrophes and hyphens.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly norm: string;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
}

/** The tokens of a text in order, never overlapping; white space is in none of them. Never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const addresses = /@|www|http|\.[a-z]{2}/i.test(text);
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === space || kind === joiner) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, kind, addresses);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, at: number, kind: number, addresses: boolean): Token {
  if (kind === letter) return readWord(text, at, addresses);
  const number = readNumber(text, at, kind === digit);
  if (number !== undefined) return tokenOf(text, at, number.end, number.kind);
  return tokenOf(text, at, markEnd(text, at), "mark");
}

function readWord(text: string, at: number, addresses: boolean): Token {
  const address = addresses ? addressEnd(text, at) : undefined;
  if (address !== undefined) return tokenOf(text, at, address.end, address.kind);
  const roman = romanEnd(text, at);
  if (roman !== undefined) return tokenOf(text, at, roman, "ordinal");
  const short = abbreviationEnd(text, at);
  if (short !== undefined) return tokenOf(text, at, short, "abbreviation");
  return tokenOf(text, at, wordEnd(text, at), "word");
}

const roman = /[IVX]{1,5}\.(?=\s)/y;

/** "IV. Levevilkår" at the start of a line is numbering. */
function romanEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  // I, V or X, before anything is looked for: nearly no word begins so.
  if ((code !== 0x49 && code !== 0x56 && code !== 0x58) || !startsLine(text, at)) return undefined;
  roman.lastIndex = at;
  return roman.test(text) ? roman.lastIndex : undefined;
}

const runs = /\.{2,}|-{2,}|={2,}|_{2,}/y;

/** Nothing but small Danish letters: its own normal form. Most words are, and none of the slower steps is needed. */
function isPlain(raw: string): boolean {
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    const plain = (code >= 0x61 && code <= 0x7a) || code === 0xe6 || code === 0xf8 || code === 0xe5;
    if (!plain) return false;
  }
  return true;
}

/** Marks stand alone, but for runs such as "..." and "--". */
function markEnd(text: string, at: number): number {
  runs.lastIndex = at;
  if (runs.test(text)) return runs.lastIndex;
  const code = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1;
}

function tokenOf(text: string, start: number, end: number, kind: TokenKind): Token {
  const raw = text.slice(start, end);
  if (isPlain(raw)) return { start, end, kind, norm: raw, capital: false };
  const norm = normalize(raw);
  const first = raw.charAt(0);
  return { start, end, kind, norm, capital: kind !== "mark" && first !== first.toLowerCase() };
}
