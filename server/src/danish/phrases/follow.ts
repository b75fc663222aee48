import type { Span } from "../../text/span.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import { fitsWord, type Matcher, type Phrase } from "./matcher.ts";
import type { PhraseSet } from "./phraseSet.ts";

/** What is scanned: one block, with the token ranges other layers found for the slots. */
export interface PhraseText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marks: ReadonlyMap<string, readonly Span[]>;
}

/** One place where a phrase stands. */
export interface PhraseMatch {
  /** Index in the sources the set was compiled from. */
  readonly source: number;
  /** Offsets in the text. */
  readonly span: Span;
  /** Indices of tokens, end-exclusive. */
  readonly tokens: Span;
  /** Token ranges of the slots of the pattern, by name; the first of each. */
  readonly captures: ReadonlyMap<string, Span>;
}

/** One scan under way. */
export interface Scan {
  readonly set: PhraseSet;
  readonly text: PhraseText;
  /** First token of the sentence each token lies in, and the first after it. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly edges: Map<string, Edges>;
  /** Ranges of the lists matched so far. */
  readonly listed: Map<string, Span[]>;
  readonly found: PhraseMatch[];
}

/** Where ranges of one name begin (start -> ends) and end (end -> starts). */
interface Edges {
  readonly forward: ReadonlyMap<number, readonly number[]>;
  readonly backward: ReadonlyMap<number, readonly number[]>;
}

/** A phrase followed in one direction: 1 rightwards, -1 leftwards. One for a whole scan, set anew at each try. */
export interface Path {
  readonly scan: Scan;
  phrase: Phrase;
  direction: 1 | -1;
  /** What slots took so far. */
  captures: Map<string, Span> | undefined;
  /** Tries left before the path is given up: wide gaps in a hostile pattern must not cost more. */
  tries: number;
}

/** More than any honest pattern needs in one sentence. */
export const mostTries = 500;

/**
 * Matches the steps beyond `step` with the smallest gaps and gives the outer edge, or -1. `at` is an edge between
 * tokens: the index of the token to its right.
 */
export function follow(path: Path, step: number, at: number): number {
  const { scan, phrase, direction } = path;
  const next = phrase.steps[step + direction];
  if (next === undefined) return at;
  path.tries -= 1;
  if (path.tries < 0) return -1;
  const limit = (direction === 1 ? scan.to[at - 1] : scan.from[at]) ?? at;
  let skips = direction === 1 ? next.gap : (phrase.steps[step]?.gap ?? 0);
  const mayWait = skips > 0;
  for (let edge = at; edge !== limit; edge += direction) {
    const outer = take(path, step + direction, edge, limit);
    if (outer >= 0) return outer;
    const skipped = tokenAt(scan, edge, direction);
    if (!mayWait || skipped === undefined || quotes.has(skipped.norm)) return -1;
    if (skipped.kind !== "mark") skips -= 1;
    if (skips < 0) return -1;
  }
  return -1;
}

/** Fills a step at an edge and follows the rest from there; notes what a slot took. */
function take(path: Path, step: number, edge: number, limit: number): number {
  const { scan, phrase, direction } = path;
  for (const matcher of phrase.steps[step]?.matchers ?? []) {
    for (const beyond of reach(scan, matcher, edge, direction)) {
      if ((limit - beyond) * direction < 0) continue;
      const outer = follow(path, step, beyond);
      if (outer < 0) continue;
      if (matcher.kind === "ranges" && matcher.slot) {
        path.captures ??= new Map();
        path.captures.set(matcher.name, {
          start: Math.min(edge, beyond),
          end: Math.max(edge, beyond),
        });
      }
      return outer;
    }
  }
  return -1;
}

function tokenAt(scan: Scan, edge: number, direction: 1 | -1): Token | undefined {
  return scan.text.tokens[direction === 1 ? edge : edge - 1];
}

/** A gap never leads into or out of a quotation. */
const quotes: ReadonlySet<string> = new Set(['"', "“", "”", "„", "»", "«", "‘", "‚"]);
const none: readonly number[] = [];

/** The edges a matcher leads to from `edge`. */
function reach(scan: Scan, matcher: Matcher, edge: number, direction: 1 | -1): readonly number[] {
  if (matcher.kind === "ranges") return edgesOf(scan, matcher.name, direction).get(edge) ?? none;
  const token = tokenAt(scan, edge, direction);
  return token !== undefined && fits(scan, matcher, token) ? [edge + direction] : none;
}

function fits(scan: Scan, matcher: Matcher, token: Token): boolean {
  if (matcher.kind === "words") return matcher.has(token.norm);
  if (token.kind === "mark") return false;
  if (matcher.kind !== "class") return fitsWord(matcher, token.norm);
  return (
    matcher.wordClass === undefined ||
    scan.set.lexicon.classes(token.norm).includes(matcher.wordClass)
  );
}

function edgesOf(
  scan: Scan,
  name: string,
  direction: 1 | -1,
): ReadonlyMap<number, readonly number[]> {
  const known = scan.edges.get(name);
  const edges = known ?? {
    forward: edgeMap(rangesOf(scan, name), 1),
    backward: edgeMap(rangesOf(scan, name), -1),
  };
  if (known === undefined) scan.edges.set(name, edges);
  return direction === 1 ? edges.forward : edges.backward;
}

function edgeMap(
  ranges: readonly Span[],
  direction: 1 | -1,
): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  for (const range of ranges) {
    const from = direction === 1 ? range.start : range.end;
    const to = direction === 1 ? range.end : range.start;
    map.set(from, [...(map.get(from) ?? []), to]);
  }
  return map;
}

/** Token ranges of a slot, or of a list ("@navn") matched before. */
export function rangesOf(scan: Scan, name: string): readonly Span[] {
  if (name.startsWith("@")) return scan.listed.get(name.slice(1)) ?? [];
  return scan.text.marks.get(name) ?? (name === "tal" ? numbers(scan.text.tokens) : []);
}

/** `<tal>` without marks of its own: the tokens written in digits. */
function numbers(tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap((token, at) =>
    token.kind === "number" || token.kind === "ordinal" ? [{ start: at, end: at + 1 }] : [],
  );
}
