import type { Sentence } from "../../danish/sentences.ts";
import type { Prose } from "../../draft/draft.ts";
import { contains, type Span } from "../../text/span.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { Signals } from "../signals.ts";
import { inMood, type Mood } from "./mood.ts";
import { type SentenceForm, sentenceForms } from "./sentenceForms.ts";

/** Signs and their points: by exact word (NFC, lower case), by kind of signal in the sentence or in its neighbours, and by form. */
export interface SignTable {
  readonly words: ReadonlyMap<string, number>;
  readonly signals: ReadonlyMap<string, number>;
  /** Kinds of signal in the sentence before, of the same block. */
  readonly before: ReadonlyMap<string, number>;
  /** Kinds of signal in the sentence after, of the same block. */
  readonly after: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<SentenceForm, number>;
}

/** One sign found: where in its block (an empty span for a neighbour or a form), and what it gives. */
export interface Sign extends Span {
  /** The word; the kind of signal in brackets, after `<` or `>` if it stands in a neighbour; the form after `#`. */
  readonly name: string;
  readonly points: number;
}

/** One of the writer's own sentences and what its signs come to. */
export interface ScoredSentence {
  /** The sentence without the marks that end it. */
  readonly at: Place;
  /** All its signs and the rest of the draft counted in. */
  readonly points: number;
  /** The signs that give points, each once, in reading order. */
  readonly signs: readonly Sign[];
}

/**
 * Scores the writer's own sentences; an unchanged block is not read again, and of one draft the sum is made once.
 */
export function sentenceScorer(
  table: SignTable,
  mood: Mood | undefined,
): (facts: DraftFacts) => readonly ScoredSentence[] {
  const known = new WeakMap<Prose, ScoresByStart>();
  const done = new WeakMap<DraftFacts, readonly ScoredSentence[]>();
  const scoresIn = (facts: DraftFacts, block: number, prose: Prose) => {
    const scores = known.get(prose) ?? scoresOf(prose, facts.signalsIn(block), table);
    known.set(prose, scores);
    return scores;
  };
  return (facts) => {
    const old = done.get(facts);
    if (old !== undefined) return old;
    const own = facts.prose().flatMap(({ block, start, end }): readonly ScoredSentence[] => {
      const prose = facts.block(block)?.prose;
      const score = prose && scoresIn(facts, block, prose).get(start);
      if (score === undefined) return [];
      const words = facts.text({ block, start, end }).replace(/[\s.!?:;]+$/u, "");
      return [{ at: { block, start, end: start + words.length }, ...score }];
    });
    const scored = mood === undefined ? own : inMood(own, mood);
    done.set(facts, scored);
    return scored;
  };
}

/** What the signs of a block's sentences come to, by where the sentence begins. */
type ScoresByStart = ReadonlyMap<number, Omit<ScoredSentence, "at">>;

function scoresOf(prose: Prose, signals: Signals, table: SignTable): ScoresByStart {
  const scores = new Map<number, Omit<ScoredSentence, "at">>();
  for (const [index, all] of signsOf(prose, signals, table).entries()) {
    const start = prose.sentences[index]?.start;
    const points = all.reduce((sum, sign) => sum + sign.points, 0);
    const signs = all.filter((sign) => sign.points > 0);
    if (start !== undefined) scores.set(start, { points, signs });
  }
  return scores;
}

/** The signs of each sentence of a block outside quotation marks, each once a sentence, in reading order. */
export function signsOf(
  prose: Prose,
  { byKind }: Signals,
  table: SignTable,
): readonly (readonly Sign[])[] {
  const found = prose.sentences.map((sentence) => signsInWords(prose, sentence, table));
  for (const [kind, signals] of byKind) {
    const rows = [
      { points: table.signals.get(kind), name: `(${kind})`, away: 0 },
      { points: table.before.get(kind), name: `<(${kind})`, away: 1 },
      { points: table.after.get(kind), name: `>(${kind})`, away: -1 },
    ];
    for (const { points, name, away } of rows) {
      if (points === undefined) continue;
      for (const { start, end, sentence, quoted } of signals)
        if (!quoted) put(found[sentence + away], { name, start, end: away ? start : end, points });
    }
  }
  return found.map((signs) =>
    [...signs.values()].sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

function signsInWords(prose: Prose, sentence: Sentence, { words, forms }: SignTable) {
  const found = new Map<string, Sign>();
  for (const token of prose.tokens.slice(sentence.tokens.start, sentence.tokens.end)) {
    const points = words.get(token.norm);
    const { start, end, norm: name } = token;
    if (points !== undefined && !isQuoted(prose, token)) put(found, { name, start, end, points });
  }
  const { start } = sentence;
  for (const form of sentenceForms(prose, sentence)) {
    const points = forms.get(form);
    if (points !== undefined) put(found, { name: `#${form}`, start, end: start, points });
  }
  return found;
}

function put(signs: Map<string, Sign> | undefined, sign: Sign): void {
  if (signs?.has(sign.name) === false) signs.set(sign.name, sign);
}

function isQuoted(prose: Prose, span: Span): boolean {
  return prose.quotations.some(({ inner }) => contains(inner, span));
}
