import type { BlockKind, Draft, Field, PlacedBlock, Prose } from "../../draft/draft.ts";
import { createProse } from "../../draft/prose.ts";
import { type Span, shiftSpan } from "../../text/span.ts";
import { withoutEndlessWords } from "./endlessWords.ts";

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
  const placed = draft.blocks.map(calmed);
  const entries = draft.frontMatter?.entries ?? [];
  if (entries.length === 0) return placed;
  return [...placed, ...entries.map((entry, index) => entryBlock(entry, index))];
}

/** A placed block that can be read to its end. */
function calmed(block: PlacedBlock): FactBlock {
  const prose = withoutEndlessWords(block.prose);
  if (prose === block.prose) return block;
  const { kind, section, quoted, depth, checked, leadIn, group, span } = block;
  const sourceSpan = (within: Span) => block.sourceSpan(within);
  return { kind, prose, section, quoted, depth, checked, leadIn, group, span, sourceSpan };
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
  const prose = withoutEndlessWords(createProse(entry.value));
  proses.set(entry, prose);
  return prose;
}
