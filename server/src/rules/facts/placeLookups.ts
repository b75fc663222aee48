import type { Prose } from "../../draft/draft.ts";
import { contains } from "../../text/span.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Ground, sentencePlace, sentencesOf } from "./regions.ts";
import { perIndex } from "./remembered.ts";
import { isOwnBlock, isOwnVoice } from "./voice.ts";

type PlaceLookups = Pick<
  Facts,
  | "sentence"
  | "sentences"
  | "prose"
  | "text"
  | "source"
  | "placeOf"
  | "sectionOf"
  | "sections"
  | "inSection"
  | "isHeading"
  | "isOwnVoice"
>;

/** Everything one can ask about places: their words, sentences, sections and offsets in the file. */
export function placeLookups(ground: Ground): PlaceLookups {
  const { draft, blocks, proses } = ground;
  let prose: readonly Place[] | undefined;
  const sentences = (block: number): readonly Place[] => {
    const own = proses[block];
    return own === undefined ? [] : sentencesOf(own, block);
  };
  const kindsOf = draft.sections.map((_, index) => kindChain(ground, index));
  const isOf = (section: number, kinds: string | readonly string[]) =>
    kindsOf[section]?.some((kind) => kinds.includes(kind)) ?? false;
  const own = (at: Place) => isOwnVoice(blocks, at);
  return {
    sentence: (at) => sentencePlace(ground, at),
    sentences,
    prose: () => (prose ??= ownSentences(ground)),
    text: (at) => proses[at.block]?.text.slice(at.start, at.end) ?? "",
    source: (at) => blocks[at.block]?.sourceSpan(at) ?? { start: 0, end: 0 },
    placeOf: (span) => {
      const block = blocks.findLastIndex((candidate) => contains(candidate.span, span));
      return block < 0 ? undefined : { block, ...proseSpan(ground, block, span) };
    },
    sectionOf: (at) => {
      const section = draft.sections[blocks[at.block]?.section ?? 0] ?? draft.sections[0];
      if (section === undefined) throw new Error("A draft always has a section");
      return section;
    },
    sections: (kinds) =>
      draft.sections.flatMap((_, index) => (isOf(index, listed(kinds)) ? [index] : [])),
    inSection: (at, kinds) => isOf(blocks[at.block]?.section ?? 0, listed(kinds)),
    isHeading: (at) => blocks[at.block]?.kind === "heading",
    isOwnVoice: own,
  };
}

function ownSentences({ blocks }: Ground): readonly Place[] {
  const found: Place[] = [];
  for (const [block, placed] of blocks.entries()) {
    if (!isOwnBlock(placed)) continue;
    found.push(...unquoted(placed.prose, block));
  }
  return found;
}

/** The sentences of a block that no quotation holds whole. */
const unquoted = perIndex((prose: Prose, block) => {
  const { quotations } = prose;
  const sentences = sentencesOf(prose, block);
  return quotations.length === 0
    ? sentences
    : sentences.filter((sentence) => !quotations.some(({ span }) => contains(span, sentence)));
});

function listed(kinds: string | readonly string[]): readonly string[] {
  return typeof kinds === "string" ? [kinds] : kinds;
}

/** The kinds of a section and of those around it. */
function kindChain({ draft }: Ground, index: number): readonly string[] {
  const kinds: string[] = [];
  let at: number | undefined = index;
  for (let hops = 0; at !== undefined && hops < 8; hops += 1) {
    const section: Ground["draft"]["sections"][number] | undefined = draft.sections[at];
    if (section?.kind !== undefined) kinds.push(section.kind);
    at = section?.parent;
  }
  return kinds;
}

/** The stretch of prose whose source is this span; found by halving, since the map only goes the other way. */
function proseSpan({ blocks }: Ground, block: number, span: { start: number; end: number }) {
  const placed = blocks[block];
  const length = placed?.prose.text.length ?? 0;
  const find = (target: number) => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed?.sourceSpan({ start: middle, end: middle }).start ?? 0) < target)
        low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = find(span.start);
  return { start, end: Math.max(start, find(span.end)) };
}
