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
  /** From the first sign that gives points to the last. */
  readonly at: Place;
  readonly points: number;
  /** The signs that give points, each once, in reading order. */
  readonly signs: readonly Sign[];
}

/** Gives the writer's own sentences that hold a sign giving points; an unchanged block is not read again. */
export function sentenceScorer(table: SignTable): (facts: DraftFacts) => Iterable<ScoredSentence> {
  const known = new WeakMap<Prose, readonly (readonly Sign[])[]>();
  return function* (facts) {
    for (const { block, start } of facts.prose()) {
      const prose = facts.block(block)?.prose;
      if (prose === undefined) continue;
      const signs = known.get(prose) ?? signsOf(prose, facts.signalsIn(block), table);
      known.set(prose, signs);
      const index = prose.sentences.findIndex((sentence) => sentence.start === start);
      const scored = scoreOf(block, signs[index] ?? []);
      if (scored !== undefined) yield scored;
    }
  };
}

function scoreOf(block: number, all: readonly Sign[]): ScoredSentence | undefined {
  const signs = all.filter(({ points }) => points > 0);
  const first = signs[0];
  if (first === undefined) return undefined;
  const end = Math.max(...signs.map((sign) => sign.end));
  const points = all.reduce((sum, sign) => sum + sign.points, 0);
  return { at: { block, start: first.start, end }, points, signs };
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
