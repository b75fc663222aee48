import {
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  SymbolKind,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { nodeAt, type RuleNode, ruleNodes } from "../../rules/file/ruleNodes.ts";
import { createLineTable } from "../../text/lineTable.ts";
import { offsetOf, rangeOf } from "../ranges.ts";
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

/** Where a list, signal, criterion, section or rule of the team's own is written. */
export function ruleDefinition(open: OpenRuleFile, params: TextDocumentPositionParams): Location[] {
  const name = nameAt(open, params);
  return name === undefined
    ? []
    : locations(open, (nodes, node) => node.path.length === 2 && nameOf(nodes, node) === name);
}

/** Every place in the team's files that names it, also in patterns. */
export function ruleReferences(open: OpenRuleFile, params: TextDocumentPositionParams): Location[] {
  const name = nameAt(open, params);
  if (name === undefined) return [];
  return locations(
    open,
    (_, { text, path }) =>
      path.length > 1 &&
      text !== undefined &&
      (text === name || text.split(/[\s/()]+/u).includes(`@${name}`)),
  );
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

function nameAt(open: OpenRuleFile, { position }: TextDocumentPositionParams): string | undefined {
  const offset = offsetOf(open.lines, position);
  const before =
    /@?[\p{L}\p{N}-]*$/u.exec(open.text.slice(Math.max(0, offset - 80), offset))?.[0] ?? "";
  const after = /^[\p{L}\p{N}-]*/u.exec(open.text.slice(offset, offset + 80))?.[0] ?? "";
  if (before.startsWith("@")) return `${before.slice(1)}${after}`;
  const node = nodeAt(open.nodes, offset);
  const onKey = node?.key !== undefined && node.key.start <= offset && offset <= node.key.end;
  return onKey ? node.path.at(-1) : node?.text;
}

function locations(
  open: OpenRuleFile,
  wanted: (nodes: readonly RuleNode[], node: RuleNode) => boolean,
): Location[] {
  const files = [{ uri: open.uri, text: open.text }, ...open.others];
  return files.flatMap(({ uri, text }) => {
    const nodes = uri === open.uri ? open.nodes : ruleNodes(text);
    const lines = uri === open.uri ? open.lines : createLineTable(text);
    return nodes
      .filter((node) => wanted(nodes, node))
      .map(({ key, span }) => ({ uri, range: rangeOf(lines, key ?? span) }));
  });
}
