import { createLineTable } from "../text/lineTable.ts";
import type { Draft, HeadingVocabulary, PlacedBlock } from "./draft.ts";
import { readFields } from "./fields.ts";
import { parseMarkdown } from "./markdown.ts";
import { toSource } from "./offsetMap.ts";
import { createProseStore, type ProseStore } from "./prose.ts";
import type { RawBlock } from "./rawBlock.ts";
import { readBlocks } from "./readBlocks.ts";
import { readSections } from "./sections.ts";

/** Reads a draft. Never throws: whatever is no Markdown is prose. */
export function readDraft(text: string, vocabulary: HeadingVocabulary = () => undefined): Draft {
  const store = createProseStore();
  const raw = readBlocks(text, parseMarkdown(text));
  const sections = readSections(raw, text.length, vocabulary);
  const blocks = sections.flatMap((section, index) =>
    raw.slice(section.blocks.start, section.blocks.end).map((block) => place(block, index, store)),
  );
  return {
    text,
    lines: createLineTable(text),
    frontMatter: undefined,
    blocks,
    sections,
    fields: readFields(blocks),
    remarks: [],
  };
}

function place(block: RawBlock, section: number, store: ProseStore): PlacedBlock {
  const { kind, span, visible, quoted, depth, checked, leadIn, group } = block;
  return {
    kind,
    span,
    prose: store(visible.text),
    section,
    quoted,
    depth,
    checked,
    leadIn,
    group,
    sourceSpan: (stretch) => toSource(visible.map, visible.text.length, stretch, 0),
  };
}
