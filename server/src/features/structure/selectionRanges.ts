import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import type { PlacedBlock } from "../../draft/draft.ts";
import { contains, type Span } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";
import { offsetOf, rangeOf } from "../ranges.ts";
import { type SectionNode, sectionTree } from "./sectionTree.ts";

/** Growing selections: word, quotation, sentence, paragraph or list item, section, sections around it, all. */
export function selectionRanges(file: OpenFile, params: SelectionRangeParams): SelectionRange[] {
  const { draft } = file;
  const tree = sectionTree(draft);
  return params.positions.map((position) => {
    const offset = offsetOf(draft.lines, position);
    const here = { start: offset, end: offset };
    const block = draft.blocks.findLast(({ span }) => contains(span, here));
    const spans = [
      ...(block ? inBlock(block, here) : []),
      ...around(tree, here),
      { start: 0, end: draft.text.length },
    ];
    return nested(file, here, spans);
  });
}

function inBlock(block: PlacedBlock, here: Span): readonly Span[] {
  const { tokens, quotations, sentences } = block.prose;
  const read = [...tokens, ...quotations.flatMap(({ inner, span }) => [inner, span]), ...sentences];
  const spans = read.map(({ start, end }) => block.sourceSpan({ start, end }));
  return [...spans.filter((span) => contains(span, here)), block.span];
}

function around(nodes: readonly SectionNode[], here: Span): readonly Span[] {
  return nodes.flatMap(({ span, children }) =>
    contains(span, here) ? [...around(children, here), span] : [],
  );
}

/** Each range holds the one before it and is larger; spans that do not fit in are left out. */
function nested(file: OpenFile, here: Span, spans: readonly Span[]): SelectionRange {
  const sorted = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [here];
  for (const span of sorted) {
    const last = chain.at(-1) ?? here;
    if (contains(span, last) && span.end - span.start > last.end - last.start) chain.push(span);
  }
  const wanted = chain.length > 1 ? chain.slice(1) : chain;
  let selection: SelectionRange | undefined;
  for (const span of [...wanted].reverse()) {
    const range = rangeOf(file.draft.lines, span);
    selection = selection ? { range, parent: selection } : { range };
  }
  return selection ?? { range: rangeOf(file.draft.lines, here) };
}
