import type { Heading, Paragraph, Root, RootContent } from "mdast";
import type { Span } from "../../text/span.ts";
import type { HeadingVocabulary } from "../draft.ts";
import { headingTitle, isHeadingSized } from "../sections/headings.ts";
import {
  type BlockReader,
  leadInBefore,
  type Place,
  push,
  pushText,
  topLevel,
} from "./blockReader.ts";
import { readList } from "./readList.ts";
import { readTable } from "./readTable.ts";
import { type Source, spanOf, textSpanOf } from "./source.ts";
import { visibleLines, visibleText } from "./visibleText.ts";

/** The prose blocks and row fields of a Markdown tree, in reading order. */
export function readBlocks(
  source: Source,
  root: Root,
  vocabulary: HeadingVocabulary,
): Pick<BlockReader, "blocks" | "rows"> {
  const reader: BlockReader = {
    source,
    vocabulary,
    first: root.children[0],
    blocks: [],
    rows: [],
    readNode,
  };
  for (const node of root.children) readNode(reader, node, topLevel);
  return reader;
}

function readNode(reader: BlockReader, node: RootContent, place: Place): void {
  const span = spanOf(node);
  const source = reader.source.text;
  if (node.type === "paragraph") readParagraph(reader, node, place);
  else if (node.type === "heading") readHeading(reader, node, place);
  else if (node.type === "list") readList(reader, node, place);
  else if (node.type === "table") readTable(reader, node, place);
  else if (node.type === "code") readCode(reader, span, place);
  else if (node.type === "blockquote") {
    const outer = place.depth > 0 || place.quoted;
    const kind = place.depth > 0 ? place.kind : "quote";
    const group = place.group ?? reader.blocks.length;
    const leadIn = outer ? place.leadIn : leadInBefore(reader);
    for (const child of node.children)
      reader.readNode(reader, child, { ...place, quoted: true, kind, group, leadIn });
  } else if (node.type === "thematicBreak" && source.slice(span.start, span.end).includes("_")) {
    const visible = visibleLines(source, span.start, span.end, false);
    push(reader, { kind: place.kind, span, visible }, place);
  }
}

function readHeading(reader: BlockReader, node: Heading, place: Place): void {
  const span = textSpanOf(reader.source, node);
  const visible = visibleText(reader.source, node.children, span.start);
  if (visible.text.trim() === "") return;
  const style = reader.source.text.charAt(span.start) === "#" ? "atx" : "setext";
  if (place.depth > 0 || place.quoted) push(reader, { kind: place.kind, span, visible }, place);
  else if (
    style === "setext" &&
    !isUnderlined(reader.source.text.slice(span.start, span.end), visible.text)
  ) {
    pushText(reader, visible, span, place);
  } else {
    const heading = {
      style,
      level: node.depth,
      title: headingTitle(visible.text),
      ifAlone: false,
      runsOn: false,
    } as const;
    push(reader, { kind: "heading", span, visible, heading }, place);
  }
}

/** A lone "-" under a line is a list about to be written, and a line under a long text is a divider. */
function isUnderlined(source: string, text: string): boolean {
  const underline = source.slice(Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1);
  return (
    underline.trim().length >= 3 &&
    isHeadingSized(text) &&
    !text.includes("\n") &&
    !/[.!]\s*$/.test(text)
  );
}

function readParagraph(reader: BlockReader, node: Paragraph, place: Place): void {
  const span = textSpanOf(reader.source, node);
  pushText(reader, visibleText(reader.source, node.children, span.start), span, place);
}

/** The lines of a fence without the fences. */
function readCode(reader: BlockReader, whole: Span, place: Place): void {
  const source = reader.source.text;
  const text = source.slice(whole.start, whole.end).replace(/[ \t\r\n>]+$/, "");
  const span = { start: whole.start, end: whole.start + text.length };
  const open = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text)?.[0].length ?? 0;
  const close = /(?:\r\n|\r|\n)[ \t>]*(?:`{3,}|~{3,})$/.exec(text.slice(-200))?.[0].length ?? 0;
  if (text.length - close <= open) return;
  const visible = visibleLines(source, span.start + open, span.end - close, place.quoted);
  if (visible.text.trim() !== "") push(reader, { kind: "code", span, visible }, place);
}
