import type { Draft, PlacedBlock } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { quote } from "../../server/src/text/span.ts";
import { testVocabulary } from "./randomMarkdown.ts";

/** The blocks of a draft as short lines: kind, marks of its place, visible text. */
export function seeBlocks(text: string): readonly string[] {
  return readDraft(text, testVocabulary).blocks.map(seeBlock);
}

function seeBlock(block: PlacedBlock): string {
  const depth = block.depth > 0 ? String(block.depth) : "";
  const quoted = block.quoted ? ">" : "";
  const box = block.checked === undefined ? "" : block.checked ? " ☒" : " ☐";
  return `${block.kind}${depth}${quoted}${box}: ${block.prose.text.replaceAll("\n", "⏎")}`;
}

/** The sections of a draft: style, level, title, kind. */
export function seeSections(text: string): readonly string[] {
  const { sections } = readDraft(text, testVocabulary);
  return sections
    .filter(({ title }) => title !== undefined)
    .map(({ style, level, title, kind }) => `${style} ${level} ${title} (${kind ?? "?"})`);
}

/** The fields of a draft, checked to be what their spans say in the source. */
export function seeFields(draft: Draft): readonly string[] {
  return draft.fields.map(({ label, value, valueSpan, labelSpan }) => {
    const written = `${quote(draft.text, labelSpan)}=${quote(draft.text, valueSpan)}`;
    return written === `${label}=${value}`
      ? written
      : `${label}=${value} but source has ${written}`;
  });
}
