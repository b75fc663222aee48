import type { Span } from "../text/span.ts";
import type { Field, PlacedBlock } from "./draft.ts";

const fieldLine = /^[ \t]*(\p{L}[^:\n]{0,59}?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$/u;

/** `Felt: værdi` in the lines of paragraphs and list items. */
export function readFields(blocks: readonly PlacedBlock[]): readonly Field[] {
  return blocks.flatMap((block, index) =>
    block.kind === "paragraph" || block.kind === "listItem" ? lineFields(block, index) : [],
  );
}

function lineFields(block: PlacedBlock, index: number): Field[] {
  const fields: Field[] = [];
  let at = 0;
  for (const line of block.prose.text.split("\n")) {
    const match = fieldLine.exec(line);
    const label = match?.[1];
    if (match !== null && label !== undefined && label.split(" ").length <= 6) {
      const value = match[2] ?? "";
      const labelStart = at + line.indexOf(label);
      const valueEnd = at + line.trimEnd().length;
      const valueSpan: Span = { start: valueEnd - value.length, end: valueEnd };
      fields.push({
        label,
        labelSpan: block.sourceSpan({ start: labelStart, end: labelStart + label.length }),
        value,
        valueSpan: block.sourceSpan(valueSpan),
        origin: "line",
        block: index,
      });
    }
    at += line.length + 1;
  }
  return fields;
}
