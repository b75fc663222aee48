import type { Prose } from "../../draft/draft.ts";
import { contains, type Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Signals } from "../signals.ts";

/** Signs and their points, by exact word (NFC, lower case) and by kind of signal. */
export interface SignTable {
  readonly words: ReadonlyMap<string, number>;
  readonly signals: ReadonlyMap<string, number>;
}

/** One sign found: where in its block, and what it gives. */
export interface Sign extends Span {
  /** The word, or the kind of signal in brackets. */
  readonly name: string;
  readonly points: number;
}

/** A sentence with what its signs come to. */
export interface ScoredSentence {
  /** The sentence without the marks that end it. */
  readonly at: Place;
  readonly points: number;
  /** The signs that give points, each once, in reading order. */
  readonly signs: readonly Sign[];
}

/** Gives the writer's own sentences that hold a sign giving points; an unchanged block is not read again. */
export function sentenceScorer(table: SignTable): (facts: DraftFacts) => Iterable<ScoredSentence> {
  const known = new WeakMap<Prose, readonly (readonly Sign[])[]>();
  return function* (facts) {
    for (const { block, start, end } of facts.prose()) {
      const prose = facts.block(block)?.prose;
      if (prose === undefined) continue;
      const signs = known.get(prose) ?? signsOf(prose, facts.signalsIn(block), table);
      known.set(prose, signs);
      const index = prose.sentences.findIndex((sentence) => sentence.start === start);
      const own = signs[index] ?? [];
      const at = { block, start, end: start + wordsOf(facts.text({ block, start, end })).length };
      if (own.some(({ points }) => points > 0)) yield scored(at, own);
    }
  };
}

function wordsOf(sentence: string): string {
  return sentence.replace(/[\s.!?:;]+$/u, "");
}

function scored(at: Place, all: readonly Sign[]): ScoredSentence {
  return {
    at,
    points: all.reduce((sum, { points }) => sum + points, 0),
    signs: all.filter(({ points }) => points > 0),
  };
}

/** The signs of each sentence of a block outside quotation marks, each once a sentence, in reading order. */
export function signsOf(
  prose: Prose,
  { byKind }: Signals,
  table: SignTable,
): readonly (readonly Sign[])[] {
  const found = prose.sentences.map(() => new Map<string, Sign>());
  const add = (sentence: number, name: string, { start, end }: Span, points: number) => {
    const signs = found[sentence];
    if (signs?.has(name) === false) signs.set(name, { name, start, end, points });
  };
  for (const [index, { tokens }] of prose.sentences.entries())
    for (const token of prose.tokens.slice(tokens.start, tokens.end)) {
      const points = table.words.get(token.norm);
      if (points !== undefined && !isQuoted(prose, token)) add(index, token.norm, token, points);
    }
  for (const [kind, points] of table.signals)
    for (const signal of byKind.get(kind) ?? [])
      if (!signal.quoted) add(signal.sentence, `(${kind})`, signal, points);
  return found.map((signs) =>
    [...signs.values()].sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

function isQuoted(prose: Prose, span: Span): boolean {
  return prose.quotations.some(({ inner }) => contains(inner, span));
}
