import type { Draft, Prose } from "../../draft/draft.ts";
import type { Place, Reach } from "../place.ts";
import { sentenceAt } from "../signals.ts";
import type { FactBlock } from "./factBlock.ts";
import { perIndex } from "./remembered.ts";

/** What reaches are measured in. */
export interface Ground {
  readonly draft: Draft;
  readonly blocks: readonly FactBlock[];
  /** The prose of each block, since a placed block works it out each time. */
  readonly proses: readonly Prose[];
}

/** The sentences of a block as places. */
export const sentencesOf = perIndex((prose: Prose, block): readonly Place[] =>
  prose.sentences.map(({ start, end }) => ({ block, start, end })),
);

/** The sentence that holds the start of a place. */
export function sentencePlace(ground: Ground, at: Place): Place {
  const prose = ground.proses[at.block];
  return prose === undefined
    ? at
    : (sentencesOf(prose, at.block)[sentenceAt(prose, at.start)] ?? at);
}

/** Everything within reach of a place, as stretches of blocks in reading order. */
export function regionOf(ground: Ground, at: Place, within: Reach): readonly Place[] {
  const block = ground.blocks[at.block];
  if (block === undefined) return [];
  switch (within) {
    case "sentence":
      return [sentencePlace(ground, at)];
    case "next":
      return [sentenceWindow(block, at, 0, 1)];
    case "around":
      return [sentenceWindow(block, at, 1, 1)];
    case "paragraph":
      return [whole(ground, at.block)];
    case "anchor":
      return [...hangsOn(ground, at.block), sentencePlace(ground, at)];
    case "list":
      return listOf(ground, at.block);
    case "section":
      return sectionOf(ground, block.section);
    case "draft":
      return ground.blocks.map((_, index) => whole(ground, index));
  }
}

function whole(ground: Ground, index: number): Place {
  return { block: index, start: 0, end: ground.blocks[index]?.prose.text.length ?? 0 };
}

function sentenceWindow(block: FactBlock, at: Place, before: number, after: number): Place {
  const { sentences } = block.prose;
  const index = sentenceAt(block.prose, at.start);
  const first = sentences[Math.max(0, index - before)];
  const last = sentences[Math.min(sentences.length - 1, index + after)];
  return { block: at.block, start: first?.start ?? 0, end: last?.end ?? block.prose.text.length };
}

/** Heading, lead-ins, the cells before it in its row and – inside a list item or cell – the item's own text before the sentence. */
function hangsOn(ground: Ground, index: number): readonly Place[] {
  const block = ground.blocks[index];
  if (block === undefined) return [];
  const places: Place[] = [];
  const heading = headingOf(ground, block.section);
  if (heading !== undefined && heading !== index) places.push(whole(ground, heading));
  let lead = block.leadIn;
  for (let hops = 0; lead !== undefined && hops < 8; hops += 1) {
    places.push(lastSentence(ground, lead));
    lead = ground.blocks[lead]?.leadIn;
  }
  if (block.kind === "cell") places.push(...rowBefore(ground, index));
  if (block.kind === "listItem" || block.kind === "cell") places.push(whole(ground, index));
  return places;
}

/** The cells of the same row that stand before a cell: "| 26. feb. | møde med mor |". */
function rowBefore({ draft, blocks, proses }: Ground, index: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = index; at > 0; at -= 1) {
    const [before, own] = [blocks[at - 1], blocks[at]];
    if (before?.kind !== "cell" || own === undefined) break;
    if (draft.text.slice(before.span.end, own.span.start).includes("\n")) break;
    places.push({ block: at - 1, start: 0, end: proses[at - 1]?.text.length ?? 0 });
  }
  return places;
}

function lastSentence(ground: Ground, index: number): Place {
  const sentence = ground.blocks[index]?.prose.sentences.at(-1);
  return sentence
    ? { block: index, start: sentence.start, end: sentence.end }
    : whole(ground, index);
}

function headingOf(ground: Ground, section: number): number | undefined {
  const { headingSpan, blocks } = ground.draft.sections[section] ?? {};
  return headingSpan === undefined ? undefined : blocks?.start;
}

function listOf(ground: Ground, index: number): readonly Place[] {
  const block = ground.blocks[index];
  if (block === undefined) return [];
  const { start, end } = ground.draft.sections[block.section]?.blocks ?? {
    start: index,
    end: index + 1,
  };
  const places = hangsOn(ground, index).filter((place) => place.block !== index);
  for (let other = start; other < end; other += 1)
    if (ground.blocks[other]?.group === block.group) places.push(whole(ground, other));
  return places;
}

function sectionOf(ground: Ground, section: number): readonly Place[] {
  const { start, end } = ground.draft.sections[section]?.blocks ?? { start: 0, end: 0 };
  const places: Place[] = [];
  for (let index = start; index < end; index += 1) places.push(whole(ground, index));
  return places;
}
