import { contains } from "../../text/span.ts";
import type { Voice } from "../facts.ts";
import type { Place } from "../place.ts";
import type { FactBlock } from "./factBlock.ts";

/** True for words the writer answers for: no quotation, block quote, heading or front matter. */
export function isOwnVoice(blocks: readonly FactBlock[], at: Place): boolean {
  const block = blocks[at.block];
  return block !== undefined && isOwnBlock(block) && !isInMarks(block, at);
}

/** True for blocks whose words are the writer's but for what stands in quotation marks. */
export function isOwnBlock({ kind, quoted }: FactBlock): boolean {
  return kind !== "heading" && kind !== "frontMatter" && kind !== "quote" && !quoted;
}

/** True for words in quotation marks or in a block quote. */
export function isQuoted(blocks: readonly FactBlock[], at: Place): boolean {
  const block = blocks[at.block];
  if (block === undefined) return false;
  if (block.quoted || block.kind === "quote") return true;
  return isInMarks(block, at);
}

function isInMarks({ prose }: FactBlock, at: Place): boolean {
  return prose.quotations.some((marks) => contains(marks.span, at));
}

/** Whether words at a place count for somebody who asks for this voice. */
export function isHeard(blocks: readonly FactBlock[], at: Place, voice: Voice): boolean {
  if (voice === "any") return true;
  return voice === "own" ? isOwnVoice(blocks, at) : isQuoted(blocks, at);
}
