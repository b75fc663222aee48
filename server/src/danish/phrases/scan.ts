import type { Span } from "../../text/span.ts";
import { remember } from "../lexicon.ts";
import {
  follow,
  mostTries,
  type Path,
  type PhraseMatch,
  type PhraseText,
  rangesOf,
  type Scan,
} from "./follow.ts";
import type { Phrase } from "./matcher.ts";
import type { Guard, PhraseSet } from "./phraseSet.ts";
import { keyNumber, keyNumbers, wordKeys } from "./plan.ts";

interface Hit {
  readonly phrase: Phrase;
  readonly at: number;
}

/**
 * All matches of the set in a block, ordered by place. Each lies in one sentence; of two matches of one source
 * where one holds the other, the longer is given. Time grows with tokens and hits, not with phrases.
 */
export function scanPhrases(set: PhraseSet, text: PhraseText): readonly PhraseMatch[] {
  const scan = beginScan(set, text);
  const path: Path = { scan, phrase: nothing, direction: 1, captures: undefined, tries: 0 };
  const later: Hit[] = [];
  let at = 0;
  const isOpen = guardOpener(text);
  for (const token of text.tokens) {
    for (const candidate of set.byWord(token.norm)) {
      if (!isOpen(candidate.guard)) continue;
      for (const phrase of candidate.phrases())
        if (phrase.level === 0) tryPhrase(path, phrase, at, at + 1);
        else later.push({ phrase, at });
    }
    at += 1;
  }
  for (let level = 0; level < set.levels; level += 1) {
    for (const { phrase, at: start } of later) {
      if (phrase.level === level) tryPhrase(path, phrase, start, start + 1);
    }
    tryRanges(path, level, isOpen);
  }
  return outermost(scan.found);
}

const nothing: Phrase = { source: -1, list: undefined, steps: [], anchor: 0, level: 0 };

function beginScan(set: PhraseSet, text: PhraseText): Scan {
  const from = new Int32Array(text.tokens.length);
  const to = new Int32Array(text.tokens.length);
  for (const { tokens } of text.sentences) {
    from.fill(tokens.start, tokens.start, tokens.end);
    to.fill(tokens.end, tokens.start, tokens.end);
  }
  return { set, text, from, to, edges: new Map(), listed: new Map(), found: [] };
}

function tryRanges(path: Path, level: number, isOpen: (guard: Guard | undefined) => boolean): void {
  const { set } = path.scan;
  for (const name of set.ranges) {
    const ranges = rangesOf(path.scan, name);
    if (ranges.length === 0) continue;
    for (const candidate of set.byRange(name)) {
      if (!isOpen(candidate.guard)) continue;
      for (const phrase of candidate.phrases()) {
        if (phrase.level !== level) continue;
        for (const range of ranges) tryPhrase(path, phrase, range.start, range.end, name);
      }
    }
  }
}

/** Tells whether a text has one of the words that a pattern needs beside the one that sets it off. */
function guardOpener({ tokens }: PhraseText): (guard: Guard | undefined) => boolean {
  const keys = new Uint8Array(keyNumbers);
  for (const { norm } of tokens) for (const key of keysOf(norm)) keys[key] = 1;
  const known = new Map<Guard, boolean>();
  return (guard) => {
    if (guard === undefined) return true;
    const before = known.get(guard);
    if (before !== undefined) return before;
    const open = guard.keys.some((key) => keys[key] === 1);
    known.set(guard, open);
    return open;
  };
}

const keysOf = remember((norm) => wordKeys(norm).map(keyNumber));

/** Tries a phrase whose anchor is the tokens from `start` to `end`. */
function tryPhrase(path: Path, phrase: Phrase, start: number, end: number, slot?: string): void {
  path.phrase = phrase;
  path.captures = undefined;
  const from = phrase.anchor === 0 ? start : along(path, -1, start);
  if (from < 0) return;
  const to = phrase.anchor === phrase.steps.length - 1 ? end : along(path, 1, end);
  if (to < 0) return;
  const captures = path.captures ?? new Map<string, Span>();
  if (slot !== undefined && !slot.startsWith("@")) captures.set(slot, { start, end });
  keep(path.scan, phrase, { start: from, end: to }, captures);
}

function along(path: Path, direction: 1 | -1, edge: number): number {
  path.direction = direction;
  path.tries = mostTries;
  return follow(path, path.phrase.anchor, edge);
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
