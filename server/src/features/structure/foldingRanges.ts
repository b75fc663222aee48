import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";
import { type SectionNode, sectionTree } from "./sectionTree.ts";

/** What can be folded away: sections with all below them, front matter, and remarks of more than one line. */
export function foldingRanges({ draft }: OpenFile): FoldingRange[] {
  const fold = (span: Span, kind?: string): FoldingRange[] => {
    const startLine = draft.lines.positionAt(span.start).line;
    const endLine = draft.lines.positionAt(Math.max(span.start, span.end - 1)).line;
    return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
  };
  const sections = (nodes: readonly SectionNode[]): FoldingRange[] =>
    nodes.flatMap(({ span, children }) => [...fold(span), ...sections(children)]);
  return [
    ...(draft.frontMatter ? fold(draft.frontMatter.span, FoldingRangeKind.Region) : []),
    ...sections(sectionTree(draft)),
    ...draft.remarks.flatMap(({ span }) => fold(span, FoldingRangeKind.Comment)),
  ];
}
