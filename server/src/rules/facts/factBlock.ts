import { findQuotations } from "../../danish/quotations.ts";
import { splitSentences } from "../../danish/sentences.ts";
import { tokenize } from "../../danish/words.ts";
import type { BlockKind, Draft, Field, PlacedBlock, Prose } from "../../draft/draft.ts";
import { type Span, shiftSpan } from "../../text/span.ts";

/** A block of the draft, or a front matter entry seen as one. */
export interface FactBlock {
  readonly kind: BlockKind | "frontMatter";
  readonly prose: Prose;
  readonly section: number;
  readonly quoted: boolean;
  readonly depth: number;
  readonly checked: boolean | undefined;
  readonly leadIn: number | undefined;
  readonly group: number;
  readonly span: Span;
  sourceSpan(span: Span): Span;
}

/** The blocks of the draft with the same indices, then one for each front matter entry. */
export function factBlocks(draft: Draft): readonly FactBlock[] {
  const placed: readonly (PlacedBlock | FactBlock)[] = draft.blocks;
  const entries = draft.frontMatter?.entries ?? [];
  if (entries.length === 0) return placed;
  return [...placed, ...entries.map((entry, index) => entryBlock(entry, index))];
}

/** Kept for as long as the entry itself: an edit elsewhere re-uses it, and nothing of a draft outlives the draft. */
const proses = new WeakMap<Field, Prose>();

function entryBlock(entry: Field, index: number): FactBlock {
  return {
    kind: "frontMatter",
    prose: proseOf(entry),
    section: 0,
    quoted: false,
    depth: 0,
    checked: undefined,
    leadIn: undefined,
    group: -1 - index,
    span: entry.valueSpan,
    sourceSpan: (span) => shiftSpan(span, entry.valueSpan.start),
  };
}

function proseOf(entry: Field): Prose {
  const known = proses.get(entry);
  if (known !== undefined) return known;
  const text = entry.value;
  const tokens = tokenize(text);
  const prose: Prose = {
    text,
    tokens,
    sentences: splitSentences(text, tokens),
    quotations: findQuotations(text),
  };
  proses.set(entry, prose);
  return prose;
}
