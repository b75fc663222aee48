import type { Draft, Prose } from "../../draft/draft.ts";
import { contains } from "../../text/span.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { BlockStates } from "./blockStates.ts";
import { type Ground, sentencePlace, sentencesOf } from "./regions.ts";
import { perIndex } from "./remembered.ts";
import { isOwnBlock, isOwnVoice } from "./voice.ts";
import { lookAtAll, lookAtBlock } from "./watch.ts";

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
export function placeLookups(
  ground: Ground,
  states: BlockStates,
  kindsOf: SectionKinds,
): PlaceLookups {
  const { draft, blocks, proses } = ground;
  let prose: readonly Place[] | undefined;
  const look = <P extends Pick<Place, "block">>(at: P): P => {
    lookAtBlock(at.block, states);
    return at;
  };
  const isOf = (section: number, kinds: string | readonly string[]) =>
    kindsOf(section).some((kind) => kinds.includes(kind));
  return {
    sentence: (at) => sentencePlace(ground, look(at)),
    sentences: (block) => {
      const own = proses[look({ block }).block];
      return own === undefined ? [] : sentencesOf(own, block);
    },
    prose: () => {
      lookAtAll();
      prose ??= ownSentences(ground);
      return prose;
    },
    text: (at) => proses[look(at).block]?.text.slice(at.start, at.end) ?? "",
    source: (at) => {
      lookAtAll();
      return blocks[at.block]?.sourceSpan(at) ?? { start: 0, end: 0 };
    },
    placeOf: (span) => {
      lookAtAll();
      const block = blocks.findLastIndex((candidate) => contains(candidate.span, span));
      return block < 0 ? undefined : { block, ...proseSpan(ground, block, span) };
    },
    sectionOf: (at) => {
      lookAtAll();
      const section = draft.sections[blocks[at.block]?.section ?? 0] ?? draft.sections[0];
      if (section === undefined) throw new Error("A draft always has a section");
      return section;
    },
    sections: (kinds) => {
      lookAtAll();
      return draft.sections.flatMap((_, index) => (isOf(index, listed(kinds)) ? [index] : []));
    },
    inSection: (at, kinds) => isOf(blocks[look(at).block]?.section ?? 0, listed(kinds)),
    isHeading: (at) => blocks[look(at).block]?.kind === "heading",
    isOwnVoice: (at) => isOwnVoice(blocks, look(at)),
  };
}

/** The kinds of a section and of those around it, by its index. */
export type SectionKinds = (section: number) => readonly string[];

/** Works out the kinds of each section when first asked for. */
export function sectionKinds(draft: Draft): SectionKinds {
  const known: (readonly string[])[] = [];
  return (index) => {
    const kinds = known[index] ?? kindChain(draft, index);
    known[index] = kinds;
    return kinds;
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

function kindChain(draft: Draft, index: number): readonly string[] {
  const kinds: string[] = [];
  let at: number | undefined = index;
  for (let hops = 0; at !== undefined && hops < 8; hops += 1) {
    const section: Draft["sections"][number] | undefined = draft.sections[at];
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
