import type { ChunkList } from "./chunk/chunkList.ts";
import type { ReadChunk } from "./chunk/chunkReader.ts";
import { beforeChunk, type RawBlock } from "./chunk/rawBlock.ts";
import type { Field, PlacedBlock, Prose, Remark } from "./draft.ts";
import { placeBlock } from "./placedBlock.ts";
import type { SectionStart } from "./sections/readSections.ts";

/** The parts of a draft that its chunks are put together to. */
export interface Assembly {
  readonly blocks: readonly PlacedBlock[];
  readonly starts: readonly SectionStart[];
  readonly fields: readonly Field[];
  readonly remarks: readonly Remark[];
}

interface Assembler {
  readonly blocks: PlacedBlock[];
  readonly starts: SectionStart[];
  readonly fields: Field[];
  readonly remarks: Remark[];
  /** The list that the chunk before ended with. */
  list: OpenList;
}

type OpenList = (Place["tie"] & { readonly sign: string }) | undefined;

/** Puts chunks together: what hangs on the chunk before is tied to it, and offsets and indices become those of the draft. */
export function assemble({
  starts,
  parsed,
}: Pick<ChunkList<ReadChunk>, "starts" | "parsed">): Assembly {
  const to: Assembler = { blocks: [], starts: [], fields: [], remarks: [], list: undefined };
  for (let index = 0; index < parsed.length; index++) {
    const chunk = parsed[index];
    if (chunk !== undefined) addChunk(to, chunk, starts[index] ?? 0, parsed[index + 1]?.firstList);
  }
  const { length } = to.blocks;
  const remarks = to.remarks.map((remark) =>
    remark.block === length ? { ...remark, block: undefined } : remark,
  );
  return { ...to, remarks };
}

function addChunk(
  to: Assembler,
  parsed: ReadChunk,
  start: number,
  nextList: string | undefined,
): void {
  const base = to.blocks.length;
  const before = leadInAt(to.blocks);
  const continues = parsed.firstList !== undefined && parsed.firstList === to.list?.sign;
  const tie = continues && to.list !== undefined ? to.list : { group: base, leadIn: before };
  const followed = nextList !== undefined && nextList === parsed.lastList;
  const last = parsed.blocks.length - 1;
  parsed.blocks.forEach((raw, index) => {
    const alone = !(continues && raw.group < 0) && !(followed && index === last);
    const prose = parsed.prose[index];
    if (prose !== undefined) addBlock(to, raw, prose, { start, base, before, tie, alone });
  });
  for (const field of parsed.fields) to.fields.push(placeField(field, start, base));
  for (const remark of parsed.remarks) {
    const { kind, body, block } = remark;
    to.remarks.push({
      kind,
      body,
      span: moved(remark.span, start),
      bodySpan: moved(remark.bodySpan, start),
      block: base + block,
    });
  }
  to.list = openList(to, parsed, base, tie);
}

/** The paragraph right before a chunk, which a list or quote at its start hangs on. */
function leadInAt(blocks: readonly PlacedBlock[]): number | undefined {
  return blocks[blocks.length - 1]?.kind === "paragraph" ? blocks.length - 1 : undefined;
}

interface Place {
  readonly start: number;
  readonly base: number;
  readonly before: number | undefined;
  readonly tie: { readonly group: number; readonly leadIn: number | undefined };
  readonly alone: boolean;
}

function addBlock(to: Assembler, raw: RawBlock, prose: Prose, place: Place): void {
  const { start, base, tie, alone } = place;
  const heading =
    raw.heading !== undefined && (!raw.heading.ifAlone || alone) ? raw.heading : undefined;
  const promoted = raw.heading?.ifAlone === true && heading !== undefined;
  const index = to.blocks.length;
  if (heading !== undefined) to.starts.push({ heading, block: index });
  else if (raw.kind !== "cell" && to.starts[to.starts.length - 1]?.heading?.style === "row") {
    to.starts.push({ heading: undefined, block: index });
  }
  to.blocks.push(
    placeBlock(raw, prose, {
      start,
      section: to.starts.length,
      leadIn: promoted ? undefined : leadInOf(raw, place),
      group: promoted ? index : raw.group < 0 ? tie.group : base + raw.group,
      promoted,
    }),
  );
}

function leadInOf({ leadIn, group }: RawBlock, { base, before, tie }: Place): number | undefined {
  if (leadIn === beforeChunk) return group < 0 ? tie.leadIn : before;
  return leadIn === undefined ? undefined : base + leadIn;
}

/** The list that a chunk leaves open. */
function openList(to: Assembler, parsed: ReadChunk, base: number, tie: Place["tie"]): OpenList {
  const { lastList: sign, lastGroup } = parsed;
  if (sign === undefined) return undefined;
  if (lastGroup === undefined) return { sign, ...tie };
  const group = base + lastGroup;
  const leadIn = group < to.blocks.length ? to.blocks[group]?.leadIn : leadInAt(to.blocks);
  return { sign, group, leadIn };
}

function placeField(field: Field, start: number, base: number): Field {
  const { label, labelSpan, value, valueSpan, origin, block } = field;
  return {
    label,
    labelSpan: moved(labelSpan, start),
    value,
    valueSpan: moved(valueSpan, start),
    origin,
    block: block === undefined ? undefined : base + block,
  };
}

function moved(span: { readonly start: number; readonly end: number }, by: number) {
  return { start: span.start + by, end: span.end + by };
}
