import type { HeadingVocabulary, Section } from "./draft.ts";
import { headingTitle } from "./headings.ts";
import type { RawBlock } from "./rawBlock.ts";

/** Sections in reading order, the first one being what stands before any heading. */
export function readSections(
  blocks: readonly RawBlock[],
  length: number,
  vocabulary: HeadingVocabulary,
): readonly Section[] {
  const starts = blocks.flatMap((block, index) => (block.heading === undefined ? [] : [index]));
  const sections: Section[] = [];
  [-1, ...starts].forEach((start, order) => {
    const next = starts[order];
    const end = {
      block: next ?? blocks.length,
      offset: next === undefined ? length : (blocks[next]?.span.start ?? length),
    };
    sections.push(readSection(sections, blocks, start, end, vocabulary));
  });
  return sections;
}

function readSection(
  before: readonly Section[],
  blocks: readonly RawBlock[],
  start: number,
  end: { readonly block: number; readonly offset: number },
  vocabulary: HeadingVocabulary,
): Section {
  const block = blocks[start];
  const heading = block?.heading;
  const last = before[before.length - 1];
  const level = heading === undefined ? 0 : (heading.level ?? impliedLevel(last));
  const title = heading === undefined ? undefined : headingTitle(heading.title);
  const parent = before.findLastIndex(
    (section) => section.style !== "start" && section.level < level,
  );
  return {
    title,
    level,
    style: heading?.style ?? "start",
    kind: title === undefined ? undefined : vocabulary(title),
    headingSpan: block?.span,
    span: { start: block?.span.start ?? 0, end: end.offset },
    blocks: { start: Math.max(start, 0), end: end.block },
    parent: parent < 0 ? undefined : parent,
  };
}

/** Headings that are only bold or numbered lines stand beside each other, one level below the Markdown heading before them. */
function impliedLevel(last: Section | undefined): number {
  if (last === undefined || last.style === "start") return 2;
  return last.style === "atx" || last.style === "setext" ? Math.min(last.level + 1, 6) : last.level;
}
