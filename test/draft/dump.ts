import type { Draft, PlacedBlock } from "../../server/src/draft/draft.ts";

/** Everything a draft says, as plain data that can be compared. */
export function dumpDraft(draft: Draft): unknown {
  return {
    frontMatter: draft.frontMatter,
    blocks: draft.blocks.map(dumpBlock),
    sections: draft.sections,
    fields: draft.fields,
    remarks: draft.remarks,
    lines: Array.from({ length: draft.lines.lineCount }, (_, line) => draft.lines.lineSpan(line)),
  };
}

function dumpBlock(block: PlacedBlock): unknown {
  const { kind, span, section, quoted, depth, checked, leadIn, group, prose } = block;
  const units = [...prose.text]
    .slice(0, 400)
    .map((_, at) => block.sourceSpan({ start: at, end: at + 1 }));
  const rest = { kind, span, section, quoted, depth, checked, leadIn, group };
  return { ...rest, text: prose.text, units };
}
