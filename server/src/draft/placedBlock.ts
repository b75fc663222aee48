import type { Span } from "../text/span.ts";
import type { RawBlock } from "./chunk/rawBlock.ts";
import type { PlacedBlock, Prose } from "./draft.ts";
import { toSource } from "./markdown/offsetMap.ts";

/** What a block gets from where it stands. */
export interface BlockPlace {
  /** Offset of its chunk. */
  readonly start: number;
  readonly section: number;
  readonly leadIn: number | undefined;
  readonly group: number;
  /** True for an item that turned out to be a heading. */
  readonly promoted: boolean;
}

/** A block in its place. A class for once: every keystroke makes one for each block, and this is the least they cost. */
class Placed implements PlacedBlock {
  readonly prose: Prose;
  readonly section: number;
  readonly leadIn: number | undefined;
  readonly group: number;
  private readonly raw: RawBlock;
  private readonly start: number;
  private readonly promoted: boolean;

  constructor(raw: RawBlock, prose: Prose, place: BlockPlace) {
    this.prose = prose;
    this.section = place.section;
    this.leadIn = place.leadIn;
    this.group = place.group;
    this.raw = raw;
    this.start = place.start;
    this.promoted = place.promoted;
  }

  get kind() {
    return this.promoted ? "heading" : this.raw.kind;
  }
  get span() {
    const { start, end } = this.raw.span;
    return { start: this.start + start, end: this.start + end };
  }
  get quoted() {
    return this.raw.quoted;
  }
  get depth() {
    return this.promoted ? 0 : this.raw.depth;
  }
  get checked() {
    return this.raw.checked;
  }
  sourceSpan(span: Span): Span {
    const { text, map } = this.raw.visible;
    return toSource(map, text.length, span, this.start);
  }
}

/** Puts a block in its place. */
export function placeBlock(raw: RawBlock, prose: Prose, place: BlockPlace): PlacedBlock {
  return new Placed(raw, prose, place);
}
