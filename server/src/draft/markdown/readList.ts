import type { List, ListItem, Paragraph } from "mdast";
import type { HeadingMark } from "../chunk/rawBlock.ts";
import { endsSentence, headingTitle, isHeadingSized, sectionKind } from "../sections/headings.ts";
import { type BlockReader, leadInBefore, type Place, push, pushText } from "./blockReader.ts";
import { sliceVisible } from "./sliceVisible.ts";
import { spanOf, textSpanOf } from "./source.ts";
import { splitOptions } from "./splitOptions.ts";
import type { VisibleText } from "./textBuilder.ts";
import { visibleText } from "./visibleText.ts";

/** Lists nested deeper than this are read as if they were not. */
const deepest = 60;

/** Reads a list; each item hangs on the paragraph before the list or on the item it stands in. */
export function readList(reader: BlockReader, node: List, place: Place): void {
  const outer = place.depth > 0 || place.quoted;
  const group = place.group ?? (node === reader.first ? -1 : reader.blocks.length);
  const leadIn = outer ? place.leadIn : leadInBefore(reader);
  for (const item of node.children) {
    const first = item.children[0];
    if (!outer && node.ordered === true && first?.type === "paragraph") {
      if (readNumbered(reader, item, first, node)) continue;
    }
    readItem(reader, item, { ...place, group, leadIn });
  }
}

function readItem(reader: BlockReader, node: ListItem, place: Place): void {
  const depth = Math.min(place.depth + 1, deepest);
  const inside: Place = { ...place, depth, kind: "listItem" };
  let own: number | undefined;
  for (const child of node.children) {
    if (own === undefined && child.type === "paragraph") {
      const visible = visibleText(reader.source, child.children, spanOf(child).start);
      const span = { start: spanOf(node).start, end: textSpanOf(reader.source, child).end };
      if (visible.text.trim() === "") continue;
      own = reader.blocks.length;
      for (const option of splitOptions({ visible, span, heading: undefined })) {
        push(
          reader,
          { ...option, kind: "listItem", checked: node.checked ?? option.checked },
          inside,
        );
      }
    } else reader.readNode(reader, child, own === undefined ? inside : { ...inside, leadIn: own });
  }
}

/** Reads "1. Baggrund" as a heading: with its text below, or when the item turns out to stand alone. */
function readNumbered(reader: BlockReader, item: ListItem, node: Paragraph, list: List): boolean {
  const visible = visibleText(reader.source, node.children, spanOf(node).start);
  const line = visible.text.split("\n", 1)[0] ?? "";
  const rest = line.length < visible.text.length || item.children.length > 1;
  const heading = numberedHeading(reader, visible, line, rest);
  if (heading === undefined || (!rest && list.children.length > 1)) return false;
  const span = { start: spanOf(item).start, end: textSpanOf(reader.source, node).end };
  const place: Place = {
    quoted: false,
    depth: 0,
    kind: "paragraph",
    group: undefined,
    leadIn: undefined,
  };
  if (!rest) {
    const leadIn = leadInBefore(reader);
    const group = list === reader.first ? -1 : undefined;
    push(
      reader,
      { kind: "listItem", span, visible, heading },
      { ...place, leadIn, group, depth: 1 },
    );
    return true;
  }
  const title = sliceVisible(visible, 0, line.length);
  const text = sliceVisible(visible, line.length, visible.text.length);
  const end = title.map[title.map.length - 1] ?? span.end;
  push(
    reader,
    { kind: "heading", span: { start: span.start, end }, visible: title, heading },
    place,
  );
  pushText(reader, text, { start: text.map[1] ?? end, end: span.end }, place);
  for (const child of item.children.slice(1)) reader.readNode(reader, child, place);
  return true;
}

function numberedHeading(
  reader: BlockReader,
  visible: VisibleText,
  line: string,
  rest: boolean,
): HeadingMark | undefined {
  if (!isHeadingSized(line, 8) || endsSentence(line) || !/^\s*\p{Lu}/u.test(line)) return undefined;
  const bold = visible.strong.some(
    ({ start, end }) => start === 0 && end >= line.trimEnd().length - 1,
  );
  const title = headingTitle(line);
  const known = bold || sectionKind(title, reader.vocabulary) !== undefined;
  if (!known && (rest || !isHeadingSized(line, 5))) return undefined;
  return { style: "numbered", level: undefined, title, ifAlone: !rest, runsOn: false };
}
