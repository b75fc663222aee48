import type { Span } from "../../text/span.ts";
import {
  follow,
  mostTries,
  type PhraseMatch,
  type PhraseText,
  rangesOf,
  type Scan,
} from "./follow.ts";
import type { Phrase } from "./matcher.ts";
import { type Group, type PhraseSet, visitWord } from "./phraseSet.ts";

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
    visitWord(set, token.norm, hit);
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

function tryPhrase(scan: Scan, phrase: Phrase, anchor: Span, slot?: string): void {
  const captures = new Map<string, Span>();
  const start = follow(
    { scan, phrase, direction: -1, captures, tries: mostTries },
    phrase.anchor,
    anchor.start,
  );
  if (start < 0) return;
  const end = follow(
    { scan, phrase, direction: 1, captures, tries: mostTries },
    phrase.anchor,
    anchor.end,
  );
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
