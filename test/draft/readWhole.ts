import { assemble } from "../../server/src/draft/assemble.ts";
import {
  finishChunk,
  type ParsedSource,
  readMarked,
  sourceOf,
} from "../../server/src/draft/chunk/parseChunk.ts";
import type { Draft, HeadingVocabulary } from "../../server/src/draft/draft.ts";
import { createProse } from "../../server/src/draft/prose.ts";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { scanChunk } from "../../server/src/draft/scan/scanChunk.ts";
import { readSections } from "../../server/src/draft/sections/readSections.ts";

/** The draft as one parse of everything behind the front matter gives it, without the reading by chunk. */
export function readWhole(text: string, vocabulary: HeadingVocabulary): Draft {
  const draft = readDraft(text, vocabulary);
  const start =
    draft.frontMatter === undefined ? (text.startsWith("\ufeff") ? 1 : 0) : frontMatterEnd(draft);
  const body = text.slice(start);
  const comments = [];
  for (let at = 0; at < body.length; ) {
    const chunk = scanChunk(body, at);
    comments.push(...chunk.comments);
    at = chunk.end;
  }
  const source = sourceOf(body, comments);
  const read: ParsedSource = readMarked(source, { vocabulary, definitions: [] });
  const parsed = finishChunk(body, read);
  const prose = parsed.blocks.map(({ visible }) => createProse(visible.text));
  const chunk = { ...parsed, prose, linked: undefined, comments };
  const { blocks, starts, fields, remarks } = assemble({
    starts: Int32Array.of(start),
    parsed: [chunk],
  });
  const sections = readSections(starts, blocks, text.length, vocabulary);
  return {
    ...draft,
    blocks,
    sections,
    fields: [...(draft.frontMatter?.entries ?? []), ...fields],
    remarks,
  };
}

function frontMatterEnd({ text, lines, frontMatter }: Draft): number {
  const line = lines.positionAt(frontMatter?.span.end ?? 0).line;
  return line + 1 < lines.lineCount ? lines.lineSpan(line + 1).start : text.length;
}
