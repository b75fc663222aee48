import type { Prose } from "../draft/draft.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { codedSignals } from "./codedSignals.ts";
import type { Patterns } from "./patterns.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { LocalCondition, Signal, SignalSpec } from "./signal.ts";

/** The signals of one block: what was read, and the same as named stretches. */
export interface Signals {
  readonly reading: Reading;
  /** Kind -> signals sorted by start; kinds that do not occur are absent. */
  readonly byKind: ReadonlyMap<string, readonly Signal[]>;
}

/** Reads the signals of blocks, once per block text. */
export type SignalReader = (prose: Prose) => Signals;

/** Makes the reader of one rule set; its cache lives as long as the rule set does. */
export function signalReader(specs: readonly SignalSpec[], patterns: Patterns): SignalReader {
  const cache = new WeakMap<Prose, Signals>();
  return (prose) => {
    const known = cache.get(prose);
    if (known !== undefined) return known;
    const signals = readSignals(prose, specs, patterns);
    cache.set(prose, signals);
    return signals;
  };
}

function readSignals(prose: Prose, specs: readonly SignalSpec[], patterns: Patterns): Signals {
  const reading = readingOf(prose);
  const place = placer(prose, reading);
  const byKind = new Map<string, Signal[]>();
  for (const { kind, read } of codedSignals) {
    const spans = read(reading, prose);
    if (spans.length > 0)
      byKind.set(
        kind,
        spans.map((span) => place(kind, span)),
      );
  }
  const hits = patterns.scan(prose, reading);
  for (const spec of specs) {
    const own = hits.get(spec.kind);
    if (own === undefined) continue;
    const except = hits.get(exceptKind(spec.kind)) ?? [];
    const kept = own
      .filter((hit) => !except.some((other) => overlaps(hit, other)))
      .map((hit) => place(spec.kind, hit))
      .filter((signal) => spec.negated || !signal.negated)
      .filter((signal) => holds(signal, spec, byKind, prose));
    if (kept.length > 0) byKind.set(spec.kind, longestOnly(kept));
  }
  return { reading, byKind };
}

/** Name under which the antipatterns of a signal are scanned. */
export function exceptKind(kind: string): string {
  return `${kind} (undtagen)`;
}

function placer(prose: Prose, reading: Reading): (kind: string, span: Span) => Signal {
  return (kind, { start, end }) => {
    const span = { start, end };
    return {
      kind,
      start,
      end,
      sentence: sentenceAt(prose, start),
      quoted: prose.quotations.some((marks) => contains(marks.inner, span)),
      negated: reading.negations.some(
        (negation) => overlaps(negation.scope, span) && !contains(span, negation.span),
      ),
    };
  };
}

/** Index of the sentence that holds an offset; the last one before it when it stands between two. */
export function sentenceAt(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

function holds(signal: Signal, spec: SignalSpec, byKind: Signals["byKind"], prose: Prose): boolean {
  return (
    spec.needs.every((need) => isNear(signal, need, byKind, prose)) &&
    !spec.unless.some((unless) => isNear(signal, unless, byKind, prose))
  );
}

function isNear(
  signal: Signal,
  condition: LocalCondition,
  byKind: Signals["byKind"],
  prose: Prose,
): boolean {
  const [from, to] = sentenceRange(signal.sentence, condition.within, prose.sentences.length);
  return condition.signals.some((kind) =>
    (byKind.get(kind) ?? []).some(
      (other) => other !== signal && other.sentence >= from && other.sentence <= to,
    ),
  );
}

function sentenceRange(
  sentence: number,
  within: LocalCondition["within"],
  count: number,
): readonly [number, number] {
  if (within === "sentence") return [sentence, sentence];
  if (within === "next") return [sentence, sentence + 1];
  if (within === "around") return [sentence - 1, sentence + 1];
  return [0, count];
}

/** Of hits that overlap, the longest stays: one fault, one mark. */
function longestOnly(signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Signal[] = [];
  for (const signal of sorted) {
    const last = kept.at(-1);
    if (last === undefined || signal.start >= last.end) kept.push(signal);
    else if (signal.end - signal.start > last.end - last.start) kept[kept.length - 1] = signal;
  }
  return kept;
}

/** The signals of nothing, for blocks that are not there. */
export const noSignals: Signals = {
  reading: readingOf({ text: "", tokens: [], sentences: [], quotations: [] }),
  byKind: new Map(),
};
