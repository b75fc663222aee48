import type { Draft, Section } from "../../draft/draft.ts";
import type { Span } from "../../text/span.ts";

/** A section with a heading, and the sections below it. */
export interface SectionNode {
  readonly section: Section;
  /** Index in `Draft.sections`. */
  readonly index: number;
  /** Heading, own text and everything below it; white space at the end left out. */
  readonly span: Span;
  readonly headingSpan: Span;
  readonly children: readonly SectionNode[];
}

/** The headings of a draft as a tree, in reading order. */
export function sectionTree(draft: Draft): readonly SectionNode[] {
  const childrenOf = new Map<number | undefined, number[]>();
  draft.sections.forEach(({ parent, headingSpan }, index) => {
    if (headingSpan === undefined) return;
    const above = draft.sections[parent ?? -1]?.headingSpan === undefined ? undefined : parent;
    childrenOf.set(above, [...(childrenOf.get(above) ?? []), index]);
  });
  const below = (parent: number | undefined): readonly SectionNode[] =>
    (childrenOf.get(parent) ?? []).flatMap((index) => {
      const section = draft.sections[index];
      if (section?.headingSpan === undefined) return [];
      const children = below(index);
      const end = children.at(-1)?.span.end ?? trimmedEnd(draft.text, section.span);
      const span = { start: section.span.start, end };
      return [{ section, index, span, headingSpan: section.headingSpan, children }];
    });
  return below(undefined);
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
