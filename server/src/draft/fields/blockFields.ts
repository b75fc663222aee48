import type { Span } from "../../text/span.ts";
import type { RawBlock, RawField } from "../chunk/rawBlock.ts";
import { toSource } from "../markdown/offsetMap.ts";
import { lineFields } from "./lineFields.ts";

/** The `Felt: værdi` lines of a chunk's blocks; offsets count from the chunk. */
export function blockFields(blocks: readonly RawBlock[]): readonly RawField[] {
  return blocks.flatMap((block, index) => (isSilent(block) ? [] : textFields(block, index)));
}

/** True for blocks without fields: a heading whose text runs on in the same line is none. */
function isSilent(block: RawBlock): boolean {
  if (block.kind === "cell" || block.kind === "code" || block.quoted) return true;
  if (block.visible.text.length > longest) return true;
  return block.heading?.runsOn === true;
}

const longest = 20_000;

function textFields(block: RawBlock, index: number): RawField[] {
  const { text } = block.visible;
  if (!/[:?]/.test(text)) return [];
  const fields: RawField[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    for (const { label, value } of lineFields(line)) {
      const labelSpan = { start: start + label.start, end: start + label.end };
      const valueSpan = { start: start + value.start, end: start + value.end };
      fields.push({
        label: text.slice(labelSpan.start, labelSpan.end).trim(),
        labelSpan: sourceOf(block, labelSpan),
        value: text.slice(valueSpan.start, valueSpan.end),
        valueSpan: sourceOf(block, valueSpan),
        origin: "line",
        block: index,
      });
    }
    start += line.length + 1;
  }
  return fields;
}

/** A missing value at the very end stands after the marks that close the label, as in `**Dato:**`. */
function sourceOf({ visible, span }: RawBlock, part: Span): Span {
  const { text, map } = visible;
  if (part.start === part.end && text.slice(part.start).trim() === "")
    return { start: span.end, end: span.end };
  return toSource(map, text.length, part, 0);
}
