import type { Nodes, Root, RootContent } from "mdast";
import { contains, type Span } from "../../text/span.ts";
import type { HeadingVocabulary } from "../draft.ts";
import { blockFields } from "../fields/blockFields.ts";
import { parseMarkdown } from "../markdown/parseMarkdown.ts";
import { readBlocks } from "../markdown/readBlocks.ts";
import { type Source, spanOf } from "../markdown/source.ts";
import { maskLines } from "../scan/mask.ts";
import { readPlainChunk } from "./plainChunk.ts";
import type { ParsedChunk, RawBlock, RawField, RawRemark } from "./rawBlock.ts";
import { findComments, readRemark } from "./remarks.ts";
import { isTooMuch, readUnmarked } from "./unmarked.ts";

/** What chunks are parsed with. */
export interface ChunkParser {
  readonly vocabulary: HeadingVocabulary;
  /** Labels that some chunk of the draft defines a link for. */
  readonly definitions: readonly string[];
}

/** What the Markdown of a chunk gives, before its lines are searched for fields and remarks. */
export interface ParsedSource extends Omit<ParsedChunk, "fields" | "remarks"> {
  readonly rows: readonly RawField[];
}

/** Reads one chunk; `comments` are those with lines of their own, as offsets in it. */
export function parseChunk(
  text: string,
  comments: readonly Span[],
  parser: ChunkParser,
): ParsedChunk {
  return finishChunk(text, readSource(sourceOf(text, comments), parser));
}

/** A chunk's text beside what the Markdown parser is given in its place. */
export function sourceOf(text: string, comments: readonly Span[]): Source {
  return { text, masked: maskLines(cutOut(text, comments)) };
}

/** Adds the fields and remarks of a chunk's lines. */
export function finishChunk(text: string, { rows, ...read }: ParsedSource): ParsedChunk {
  const lines = blockFields(read.blocks);
  const fields = [...rows, ...lines].sort((a, b) => a.labelSpan.start - b.labelSpan.start);
  return { ...read, fields, remarks: readRemarks(text, read.blocks) };
}

function readSource(source: Source, { vocabulary, definitions }: ChunkParser): ParsedSource {
  const plain = isTooMuch(source.masked)
    ? readUnmarked(source, vocabulary)
    : readPlainChunk(source, vocabulary);
  if (plain !== undefined) {
    const { blocks, list } = plain;
    return {
      blocks,
      rows: [],
      definitions: [],
      firstList: list,
      lastList: list,
      lastGroup: undefined,
    };
  }
  return readMarked(source, { vocabulary, definitions });
}

/** Reads a chunk with the Markdown parser. */
export function readMarked(source: Source, { vocabulary, definitions }: ChunkParser): ParsedSource {
  const root = parseWith(source.masked, definitions);
  const { blocks, rows } = readBlocks(source, root, vocabulary);
  return {
    blocks,
    rows,
    definitions: definedLabels(root),
    firstList: listSign(source.masked, root.children[0]),
    lastList: listSign(source.masked, root.children[root.children.length - 1]),
    lastGroup: root.children.length > 1 ? firstBlockOf(root, blocks) : undefined,
  };
}

/** The tree of a chunk in which the labels defined elsewhere in the draft count as defined. */
function parseWith(masked: string, definitions: readonly string[]): Root {
  if (definitions.length === 0 || !masked.includes("[")) return parseMarkdown(masked);
  const lines = `${definitions.map((label) => `[${label}]: #\n`).join("")}\n`;
  const root = parseMarkdown(lines + masked);
  const children = root.children.filter((node) => spanOf(node).start >= lines.length);
  moveNodes(children, -lines.length);
  return { ...root, children };
}

function moveNodes(nodes: readonly RootContent[], by: number): void {
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { position } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
    if ("children" in node) open.push(...node.children);
  }
}

/** Labels defined anywhere in the tree, in lists and quotes too. */
function definedLabels({ children }: Root): readonly string[] {
  const labels: string[] = [];
  const open: Nodes[] = [...children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "definition") labels.push(node.identifier);
    else if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") {
      open.push(...node.children);
    }
  }
  return labels.filter((label) => !/[[\]\\\r\n]/.test(label));
}

/** Index of the first block of the tree's last node, or of the first one after it when it has none. */
function firstBlockOf({ children }: Root, blocks: readonly RawBlock[]): number {
  const last = children[children.length - 1];
  const start = last === undefined ? 0 : spanOf(last).start;
  const index = blocks.findIndex(({ span }) => span.start >= start);
  return index < 0 ? blocks.length : index;
}

/** "-", "*", "+", "." or ")" when the node is a list. */
function listSign(masked: string, node: RootContent | undefined): string | undefined {
  if (node?.type !== "list") return undefined;
  return /^\d*([-*+.)])/.exec(masked.slice(spanOf(node).start, spanOf(node).start + 12))?.[1];
}

/** Comments become blanks, so that what stands around them is parsed as if they were not there. */
function cutOut(text: string, comments: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of comments) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}

function readRemarks(text: string, blocks: readonly RawBlock[]): readonly RawRemark[] {
  if (!text.includes("<!--")) return [];
  const code = blocks.filter((block) => block.kind === "code");
  return findComments(text).flatMap((comment) => {
    if (code.some((block) => contains(block.span, comment))) return [];
    const next = blocks.findIndex((block) => block.span.end > comment.start);
    const remark = readRemark(text, comment, next < 0 ? blocks.length : next);
    return remark === undefined ? [] : [remark];
  });
}
