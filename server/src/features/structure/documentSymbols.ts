import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { cover } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";
import { rangeOf } from "../ranges.ts";
import { type SectionNode, sectionTree } from "./sectionTree.ts";

/** The outline: every heading, also those written as bold or numbered lines, with what the section is known as. */
export function documentSymbols(file: OpenFile): DocumentSymbol[] {
  return sectionTree(file.draft).map((node) => symbol(file, node));
}

function symbol(file: OpenFile, node: SectionNode): DocumentSymbol {
  const { lines } = file.draft;
  const title = node.section.title?.trim() || "(uden titel)";
  const known = file.rules.sections.find(({ kind }) => kind === node.section.kind)?.title;
  return {
    name: title,
    ...(known === undefined || known === title ? {} : { detail: known }),
    kind: SymbolKind.String,
    range: rangeOf(lines, cover(node.span, node.headingSpan)),
    selectionRange: rangeOf(lines, node.headingSpan),
    children: node.children.map((child) => symbol(file, child)),
  };
}
