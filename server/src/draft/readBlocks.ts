import type { Blockquote, List, ListItem, Paragraph, Root, RootContent, Table } from "mdast";
import type { Span } from "../text/span.ts";
import type { BlockKind } from "./draft.ts";
import { headingOfParagraph } from "./headings.ts";
import type { RawBlock } from "./rawBlock.ts";
import { plainText, type VisibleText, visibleText } from "./visibleText.ts";

/** The prose blocks of a Markdown tree, in reading order. */
export function readBlocks(source: string, root: Root): readonly RawBlock[] {
  const reader: Reader = { source, blocks: [], groups: 0 };
  for (const node of root.children) {
    readNode(reader, node, {
      quoted: false,
      depth: 0,
      kind: "paragraph",
      group: undefined,
      leadIn: undefined,
    });
  }
  return reader.blocks;
}

interface Reader {
  readonly source: string;
  readonly blocks: RawBlock[];
  groups: number;
}

/** Where in the containers a node stands. */
interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly kind: BlockKind;
  readonly group: number | undefined;
  readonly leadIn: number | undefined;
}

function readNode(reader: Reader, node: RootContent, place: Place): void {
  switch (node.type) {
    case "paragraph":
      readParagraph(reader, node, place);
      break;
    case "heading": {
      const visible = visibleText(reader.source, node.children, spanOf(node).start);
      const setext = !/^[ \t]*#/.test(reader.source.slice(spanOf(node).start));
      push(reader, "heading", spanOf(node), visible, place, {
        style: setext ? "setext" : "atx",
        level: node.depth,
        title: visible.text,
      });
      break;
    }
    case "list":
      readList(reader, node, place);
      break;
    case "blockquote":
      readQuote(reader, node, place);
      break;
    case "table":
      readTable(reader, node, place);
      break;
    case "code":
      readCode(reader, spanOf(node), place);
      break;
    case "thematicBreak":
      if (reader.source.slice(spanOf(node).start, spanOf(node).end).includes("_")) {
        push(reader, place.kind, spanOf(node), whole(reader, spanOf(node)), place);
      }
      break;
    default:
      break;
  }
}

function spanOf(node: { readonly position?: RootContent["position"] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function whole(reader: Reader, span: Span): VisibleText {
  return plainText(reader.source, span.start, span.end);
}

function push(
  reader: Reader,
  kind: BlockKind,
  span: Span,
  visible: VisibleText,
  place: Place,
  heading?: RawBlock["heading"],
  checked?: boolean | undefined,
): number {
  const { quoted, depth, leadIn } = place;
  const group = place.group ?? reader.groups++;
  return (
    reader.blocks.push({ kind, span, visible, quoted, depth, checked, leadIn, group, heading }) - 1
  );
}

function readParagraph(reader: Reader, node: Paragraph, place: Place): void {
  const visible = visibleText(reader.source, node.children, spanOf(node).start);
  if (visible.text.trim() === "") return;
  const heading =
    place.depth === 0 && !place.quoted ? headingOfParagraph(node, visible.text) : undefined;
  push(
    reader,
    heading === undefined ? place.kind : "heading",
    spanOf(node),
    visible,
    place,
    heading,
  );
}

function readQuote(reader: Reader, node: Blockquote, place: Place): void {
  const group = place.group ?? reader.groups++;
  const kind = place.depth > 0 ? place.kind : "quote";
  for (const child of node.children)
    readNode(reader, child, { ...place, quoted: true, kind, group });
}

function readList(reader: Reader, node: List, place: Place): void {
  const group = place.group ?? reader.groups++;
  const before = reader.blocks[reader.blocks.length - 1];
  const leadIn =
    place.depth > 0
      ? place.leadIn
      : before !== undefined && (before.kind === "paragraph" || before.kind === "quote")
        ? reader.blocks.length - 1
        : undefined;
  for (const item of node.children) readItem(reader, item, { ...place, group, leadIn });
}

function readItem(reader: Reader, node: ListItem, place: Place): void {
  const inside: Place = { ...place, depth: place.depth + 1, kind: "listItem" };
  let own: number | undefined;
  for (const child of node.children) {
    const first = own === undefined && child.type === "paragraph";
    if (first) {
      const visible = visibleText(reader.source, child.children, spanOf(child).start);
      const span = { start: spanOf(node).start, end: spanOf(child).end };
      own = push(reader, "listItem", span, visible, inside, undefined, node.checked ?? undefined);
    } else readNode(reader, child, own === undefined ? inside : { ...inside, leadIn: own });
  }
}

function readTable(reader: Reader, node: Table, place: Place): void {
  const group = place.group ?? reader.groups++;
  const heads: (number | undefined)[] = [];
  node.children.forEach((row, rowIndex) => {
    let rowHead: number | undefined;
    row.children.forEach((cell, column) => {
      const span = spanOf(cell);
      const visible = visibleText(reader.source, cell.children, span.start + 1);
      if (visible.text.trim() === "") return;
      const leadIn = rowIndex === 0 ? undefined : (heads[column] ?? rowHead);
      const at = push(reader, "cell", span, visible, { ...place, group, leadIn });
      if (rowIndex === 0) heads[column] = at;
      if (column === 0) rowHead = at;
    });
  });
}

/** The lines of a fence without the fences. */
function readCode(reader: Reader, span: Span, place: Place): void {
  const text = reader.source.slice(span.start, span.end);
  const open = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text)?.[0].length ?? 0;
  const close = /(?:\r\n|\r|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(text)?.index ?? text.length;
  if (close <= open) return;
  push(
    reader,
    "code",
    span,
    plainText(reader.source, span.start + open, span.start + close),
    place,
  );
}
