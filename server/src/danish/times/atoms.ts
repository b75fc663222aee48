import type { Span } from "../../text/span.ts";
import { classAt, digit, joiner, letter, normalize, space } from "../words/letters.ts";
import type { Token } from "../words.ts";

/**
 * What the time grammar reads: runs of letters, runs of digits and single marks. Tokens are cut finer here, since
 * "2/10-25", "10-tiden" and "kl." are one token to a reader and several parts to a grammar.
 */
export interface Atom extends Span {
  readonly kind: "word" | "digits" | "mark" | "wall";
  /** The normal form; marks and dashes as one sign each. */
  readonly norm: string;
  /** The number of a run of digits, -1 for all else. */
  readonly value: number;
  readonly capital: boolean;
  /** White space, or the text's end, stands before it. */
  readonly gap: boolean;
  /** A line begins here. */
  readonly line: boolean;
}

/** What stands before the first and after the last atom. */
const outside: Atom = {
  start: 0,
  end: 0,
  kind: "wall",
  norm: "",
  value: -1,
  capital: false,
  gap: true,
  line: true,
};

/** The atom at an index, or a wall outside the text. */
export function atomAt(atoms: readonly Atom[], index: number): Atom {
  return atoms[index] ?? outside;
}

/** The normal form at an index, "" outside the text. */
export function normAt(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.norm ?? "";
}

const plainWord = /^[a-zæøåé]+$/;
const lineBreak = /\n/;
const blankLine = /\n\s*\n/;

/** Cuts tokens into atoms; addresses, CPR and telephone numbers become walls no time can cross. */
export function cutAtoms(text: string, tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const token of tokens) {
    const gap = token.start > end || atoms.length === 0;
    // One space, as nearly everywhere, is no line break.
    const wide = gap && (token.start > end + 1 || text.charCodeAt(end) === 10);
    const between = wide ? text.slice(end, token.start) : "";
    const line = atoms.length === 0 || (wide && lineBreak.test(between));
    if (wide && blankLine.test(between)) atoms.push(outside);
    pushToken(atoms, text, token, gap, line);
    end = token.end;
  }
  return atoms;
}

function pushToken(atoms: Atom[], text: string, token: Token, gap: boolean, line: boolean): void {
  const { start, end, kind, norm, capital } = token;
  if (kind === "word" && plainWord.test(norm)) {
    atoms.push({ start, end, kind: "word", norm, value: -1, capital, gap, line });
  } else if (kind === "mark") {
    const sign = marks[norm] ?? norm;
    atoms.push({ start, end, kind: "mark", norm: sign, value: -1, capital: false, gap, line });
  } else if (kind === "cpr" || kind === "phone" || kind === "email" || kind === "url") {
    atoms.push({ ...outside, start, end, gap, line: false });
  } else {
    pushPieces(atoms, text.slice(start, end), start, gap, line);
  }
}

/** Runs of letters, runs of digits and single marks of a token that is neither a plain word nor a mark. */
function pushPieces(atoms: Atom[], raw: string, start: number, gap: boolean, line: boolean): void {
  for (let from = 0; from < raw.length; ) {
    const kind = classAt(raw, from);
    const to = pieceEnd(raw, from, kind);
    if (kind !== space) {
      const first = from === 0;
      atoms.push(pieceOf(raw.slice(from, to), start + from, kind, first && gap, first && line));
    }
    from = to;
  }
}

/** A run of letters with the joiners inside it, a run of digits, else one code point. */
function pieceEnd(raw: string, from: number, kind: number): number {
  if (kind !== letter && kind !== digit)
    return from + ((raw.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  let to = from + 1;
  for (let next = classAt(raw, to); to < raw.length; next = classAt(raw, to)) {
    if (next !== kind && !(kind === letter && next === joiner)) break;
    to += 1;
  }
  return to;
}

const marks: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "‑": "-",
  "‐": "-",
  "’": "'",
};

function pieceOf(raw: string, start: number, kind: number, gap: boolean, line: boolean): Atom {
  const end = start + raw.length;
  if (kind === digit)
    return { start, end, kind: "digits", norm: raw, value: Number(raw), capital: false, gap, line };
  if (kind !== letter)
    return {
      start,
      end,
      kind: "mark",
      norm: marks[raw] ?? raw,
      value: -1,
      capital: false,
      gap,
      line,
    };
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  return { start, end, kind: "word", norm: normalize(raw), value: -1, capital, gap, line };
}

/** Steps over a period that stands tight to the atom before it. */
export function skipDot(atoms: readonly Atom[], index: number): number {
  const atom = atomAt(atoms, index);
  return atom.norm === "." && !atom.gap ? index + 1 : index;
}

/** True when nothing but a line's or the text's edge stands before `from` and after `to`. */
export function standsAlone(atoms: readonly Atom[], from: number, to: number): boolean {
  const next = atomAt(atoms, to);
  return atomAt(atoms, from).line && (next.kind === "wall" || next.line);
}
