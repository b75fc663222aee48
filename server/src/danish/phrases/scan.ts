import type { Span } from "../../text/span.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { Group, PhraseSet } from "./compile.ts";
import { endsIn, type Matcher, type Phrase, shortestHead } from "./matcher.ts";
import { walk } from "./trie.ts";

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

interface Scan {
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

interface Hit {
  readonly phrase: Phrase;
  readonly tokens: Span;
}

/**
 * All matches of the set in a block, ordered by place. Each lies in one sentence; of two matches of one source
 * where one holds the other, the longer is given. Time grows with tokens and hits, not with phrases.
 */
export function scanPhrases(set: PhraseSet, text: PhraseText): readonly PhraseMatch[] {
  const scan = beginScan(set, text);
  const hits = Array.from({ length: set.levels }, (): Hit[] => []);
  text.tokens.forEach((token, at) => {
    const hit = (group: Group) => {
      for (const phrase of group)
        hits[phrase.level]?.push({ phrase, tokens: { start: at, end: at + 1 } });
    };
    for (const group of set.byWord.get(token.norm) ?? []) hit(group);
    if (token.kind === "mark") return;
    walk(set.byBeginning, token.norm, false, hit);
    walk(set.byEnding, token.norm, true, (group, length) => {
      const head = token.norm.length - length;
      if (head === 0 || head >= shortestHead) hit(group);
    });
  });
  hits.forEach((level, number) => {
    for (const hit of level) tryPhrase(scan, hit.phrase, hit.tokens);
    tryRanges(scan, number);
  });
  return outermost(scan.found);
}

function beginScan(set: PhraseSet, text: PhraseText): Scan {
  const from = new Int32Array(text.tokens.length);
  const to = new Int32Array(text.tokens.length);
  for (const { tokens } of text.sentences) {
    from.fill(tokens.start, tokens.start, tokens.end);
    to.fill(tokens.end, tokens.start, tokens.end);
  }
  return { set, text, from, to, edges: new Map(), listed: new Map(), found: [] };
}

function tryRanges(scan: Scan, level: number): void {
  for (const [name, phrases] of scan.set.byRange) {
    const ranges = rangesOf(scan, name);
    if (ranges.length === 0) continue;
    for (const phrase of phrases) {
      if (phrase.level !== level) continue;
      for (const range of ranges) tryPhrase(scan, phrase, range, name);
    }
  }
}

function rangesOf(scan: Scan, name: string): readonly Span[] {
  if (name.startsWith("@")) return scan.listed.get(name.slice(1)) ?? [];
  return scan.text.marks.get(name) ?? (name === "tal" ? numbers(scan.text.tokens) : []);
}

/** `<tal>` without marks of its own: the tokens written in digits. */
function numbers(tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap((token, at) =>
    token.kind === "number" || token.kind === "ordinal" ? [{ start: at, end: at + 1 }] : [],
  );
}

function tryPhrase(scan: Scan, phrase: Phrase, anchor: Span, slot?: string): void {
  const captures = new Map<string, Span>();
  const start = follow(scan, phrase, phrase.anchor, anchor.start, -1, captures);
  if (start < 0) return;
  const end = follow(scan, phrase, phrase.anchor, anchor.end, 1, captures);
  if (end < 0) return;
  if (slot !== undefined && !slot.startsWith("@")) captures.set(slot, anchor);
  keep(scan, phrase, { start, end }, captures);
}

function keep(scan: Scan, phrase: Phrase, tokens: Span, captures: ReadonlyMap<string, Span>): void {
  if (phrase.list !== undefined) {
    const known = scan.listed.get(phrase.list);
    if (known === undefined) scan.listed.set(phrase.list, [tokens]);
    else known.push(tokens);
    return;
  }
  const first = scan.text.tokens[tokens.start];
  const last = scan.text.tokens[tokens.end - 1];
  if (first === undefined || last === undefined) return;
  scan.found.push({
    source: phrase.source,
    span: { start: first.start, end: last.end },
    tokens,
    captures,
  });
}

/**
 * Matches the steps beyond `step` in direction 1 (rightwards, `at` is the next token) or -1 (leftwards, `at` is
 * the end of what is left) with the smallest gaps, and gives the outer edge, or -1.
 */
function follow(
  scan: Scan,
  phrase: Phrase,
  step: number,
  at: number,
  direction: 1 | -1,
  captures: Map<string, Span>,
): number {
  const next = phrase.steps[step + direction];
  if (next === undefined) return at;
  const near = direction === 1 ? at - 1 : at;
  const limit = (direction === 1 ? scan.to[near] : scan.from[near]) ?? at;
  let left = direction === 1 ? next.gap : (phrase.steps[step]?.gap ?? 0);
  const gapless = left === 0;
  for (let edge = at; edge !== limit; edge += direction) {
    for (const matcher of next.matchers) {
      for (const beyond of reach(scan, matcher, edge, direction)) {
        const outer =
          (limit - beyond) * direction < 0
            ? -1
            : follow(scan, phrase, step + direction, beyond, direction, captures);
        if (outer < 0) continue;
        if (matcher.kind === "ranges" && matcher.slot)
          captures.set(matcher.name, {
            start: Math.min(edge, beyond),
            end: Math.max(edge, beyond),
          });
        return outer;
      }
    }
    const skipped = scan.text.tokens[direction === 1 ? edge : edge - 1];
    if (gapless || skipped === undefined || quotes.has(skipped.norm)) return -1;
    if (skipped.kind !== "mark") left -= 1;
    if (left < 0) return -1;
  }
  return -1;
}

/** A gap never leads into or out of a quotation. */
const quotes: ReadonlySet<string> = new Set(['"', "“", "”", "„", "»", "«", "‘", "‚"]);
const none: readonly number[] = [];

/** The edges a matcher leads to from `edge`. */
function reach(scan: Scan, matcher: Matcher, edge: number, direction: 1 | -1): readonly number[] {
  if (matcher.kind === "ranges") return edgesOf(scan, matcher.name, direction).get(edge) ?? none;
  const token = scan.text.tokens[direction === 1 ? edge : edge - 1];
  return token !== undefined && fits(scan, matcher, token) ? [edge + direction] : none;
}

function fits(scan: Scan, matcher: Matcher, token: Token): boolean {
  if (matcher.kind === "words") return matcher.forms.has(token.norm);
  if (token.kind === "mark") return false;
  if (matcher.kind === "endings") return endsIn(token.norm, matcher.forms);
  if (matcher.kind === "beginning") return token.norm.startsWith(matcher.start);
  if (matcher.kind !== "class") return false;
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

/** Of matches of one source, those that lie in no other, in order of place. */
function outermost(found: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const ordered = [...found].sort(
    (a, b) => a.tokens.start - b.tokens.start || b.tokens.end - a.tokens.end || a.source - b.source,
  );
  const reached = new Map<number, number>();
  return ordered.filter((match) => {
    if (match.tokens.end <= (reached.get(match.source) ?? -1)) return false;
    reached.set(match.source, match.tokens.end);
    return true;
  });
}
