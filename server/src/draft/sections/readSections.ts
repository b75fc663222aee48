import type { HeadingMark } from "../chunk/rawBlock.ts";
import type { HeadingVocabulary, PlacedBlock, Section } from "../draft.ts";
import { sectionKind } from "./headings.ts";

/** Where a section starts: at a heading or, behind a table whose rows were sections, at the first block after it. */
export interface SectionStart {
  readonly heading: HeadingMark | undefined;
  readonly block: number;
}

/** Sections in reading order, the first one being what stands before any heading. */
export function readSections(
  starts: readonly SectionStart[],
  blocks: readonly PlacedBlock[],
  length: number,
  vocabulary: HeadingVocabulary,
): readonly Section[] {
  const sections: Section[] = [];
  const open: number[] = [];
  let above = 1;
  const offsetOf = (start: SectionStart | undefined) =>
    start === undefined ? length : (blocks[start.block]?.span.start ?? length);
  const beginning: SectionStart = { heading: undefined, block: 0 };
  [beginning, ...starts].forEach((start, index) => {
    const next = starts[index];
    above = start.heading?.level ?? above;
    const level = start.heading === undefined ? 0 : levelOf(start.heading, above);
    closeSections(open, sections, start.heading === undefined ? undefined : level);
    const parent = open[open.length - 1];
    const { heading } = start;
    sections.push({
      title: heading?.title,
      level,
      style: heading?.style ?? "start",
      kind: kindOf(heading, parent === undefined ? undefined : sections[parent], vocabulary),
      headingSpan: heading === undefined ? undefined : blocks[start.block]?.span,
      span: { start: index === 0 ? 0 : offsetOf(start), end: offsetOf(next) },
      blocks: { start: start.block, end: next?.block ?? blocks.length },
      parent,
    });
    if (heading !== undefined) open.push(index);
  });
  return sections;
}

/**
 * Lines that only look like headings stand beside each other, one level below the Markdown heading before them; labels
 * and table rows stand below those.
 */
function levelOf(heading: HeadingMark, above: number): number {
  return heading.level ?? Math.min(above + (isLabel(heading) ? 2 : 1), 6);
}

function isLabel({ style }: Pick<HeadingMark, "style">): boolean {
  return style === "label" || style === "row";
}

/** Closes the sections that end where one of the level begins or, without a level, where a table of rows ends. */
function closeSections(
  open: number[],
  sections: readonly Section[],
  level: number | undefined,
): void {
  for (
    let last = sections[open[open.length - 1] ?? -1];
    last !== undefined;
    last = sections[open[open.length - 1] ?? -1]
  ) {
    if (level === undefined ? last.style !== "row" : last.level < level) return;
    open.pop();
  }
}

function kindOf(
  heading: HeadingMark | undefined,
  parent: Section | undefined,
  vocabulary: HeadingVocabulary,
): string | undefined {
  if (heading === undefined) return parent?.kind;
  return heading.title === undefined ? undefined : sectionKind(heading.title, vocabulary);
}
