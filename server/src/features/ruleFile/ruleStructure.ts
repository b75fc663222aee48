import {
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  SymbolKind,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { RuleNode } from "../../rules/file/ruleNodes.ts";
import { rangeOf } from "../ranges.ts";
import { locations, nameAt, sameBuiltinName, sameName } from "./nameSearch.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** The outline: each part of the file with its entries. */
export function ruleSymbols({ nodes, lines }: OpenRuleFile): DocumentSymbol[] {
  const symbol = (node: RuleNode, name: string, kind: SymbolKind): DocumentSymbol => {
    const span = { start: node.key?.start ?? node.span.start, end: node.span.end };
    return {
      name,
      kind,
      range: rangeOf(lines, span),
      selectionRange: rangeOf(lines, node.key ?? { start: span.start, end: span.start }),
    };
  };
  return nodes
    .filter(({ path }) => path.length === 1)
    .map((part) => ({
      ...symbol(part, part.path[0] || "?", SymbolKind.Namespace),
      children: nodes
        .filter(({ path }) => path.length === 2 && path[0] === part.path[0])
        .map((entry) => symbol(entry, nameOf(nodes, entry) || "?", SymbolKind.Property)),
    }));
}

/** Each part and each entry may be folded away. */
export function ruleFolds({ nodes, lines }: OpenRuleFile): FoldingRange[] {
  return nodes.flatMap(({ path, span, key }) => {
    if (path.length === 0 || path.length > 3) return [];
    const range = rangeOf(lines, { start: key?.start ?? span.start, end: span.end });
    const endLine = range.end.character === 0 ? range.end.line - 1 : range.end.line;
    return endLine > range.start.line ? [{ startLine: range.start.line, endLine }] : [];
  });
}

/** Where a list, signal, criterion, section or rule is written: in the team's files, and in the built-in ones. */
export function ruleDefinition(open: OpenRuleFile, params: TextDocumentPositionParams): Location[] {
  const at = nameAt(open, params);
  if (at === undefined) return [];
  return locations(
    [...sameName(open, at), ...sameBuiltinName(open, at)].filter(({ defines }) => defines),
  );
}

/** Every place that names it, also in patterns, in the headings of templates, and in the built-in files. */
export function ruleReferences(open: OpenRuleFile, params: TextDocumentPositionParams): Location[] {
  const at = nameAt(open, params);
  return at === undefined ? [] : locations([...sameName(open, at), ...sameBuiltinName(open, at)]);
}

function nameOf(nodes: readonly RuleNode[], { path }: RuleNode): string | undefined {
  if (path[0] !== "regler") return path[1];
  return nodes.find(
    (node) =>
      node.path.length === 3 &&
      node.path[0] === "regler" &&
      node.path[1] === path[1] &&
      node.path[2] === "id",
  )?.text;
}
