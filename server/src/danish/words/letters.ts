/** Classes of code units as the tokenizer sees them. Joiners (soft hyphen, zero-width signs) ride inside a word. */
export const other = 0;
export const space = 1;
export const letter = 2;
export const digit = 3;
export const joiner = 4;

const joiners = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const lettersAndMarks = /[\p{L}\p{M}]/u;

function classify(char: string): number {
  if (joiners.test(char)) return joiner;
  if (/\s/.test(char)) return space;
  if (/[0-9]/.test(char)) return digit;
  return lettersAndMarks.test(char) ? letter : other;
}

/** Latin, combining marks included: a table, since nearly all Danish text lies here. */
const latin = Uint8Array.from({ length: 0x370 }, (_, code) => classify(String.fromCharCode(code)));

/** Class of the code unit at `at`; a surrogate pair of a letter counts as letter on both halves. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = latin[code];
  if (known !== undefined) return known;
  if (Number.isNaN(code)) return other;
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) {
    const pair = text.codePointAt(at - 1) ?? 0;
    return pair > 0xffff ? classify(String.fromCodePoint(pair)) : other;
  }
  return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const joinersEverywhere = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** What a stretch is matched by: NFC, lower case, without joiners, one sign for every apostrophe and hyphen. */
export function normalize(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[\x20-\x7eæøåé]*$/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(joinersEverywhere, "")
    .replace(/[’ʼ´`]/g, "'")
    .replace(/[‐‑]/g, "-");
}

/** True when only white space stands between the line's start and `at`. */
export function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (text.charCodeAt(i) === 10) return true;
    if (classAt(text, i) !== space) return false;
  }
  return true;
}
