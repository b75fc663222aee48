import type { Span } from "../text/span.ts";

/** A stretch of one block: offsets in the block's prose, `block` an index in `DraftFacts.blocks`. */
export interface Place extends Span {
  readonly block: number;
}

/**
 * How far a condition looks from a place.
 * sentence: its own sentence. next: and the one after. around: and the ones before and after.
 * paragraph: the whole block. anchor: sentence, the lead-in it hangs on and its heading.
 * list: block, its list or table and the lead-in. section: everything under the same heading, heading included. draft: everything.
 */
export type Reach =
  | "sentence"
  | "next"
  | "around"
  | "paragraph"
  | "anchor"
  | "list"
  | "section"
  | "draft";
