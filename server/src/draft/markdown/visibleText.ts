import type { PhrasingContent } from "mdast";
import { addHtml } from "./html.ts";
import type { Source } from "./source.ts";
import { spanOf } from "./source.ts";
import {
  add,
  addLines,
  createTextBuilder,
  indentEnd,
  lineBreakEnd,
  type TextBuilder,
  type VisibleText,
} from "./textBuilder.ts";

/** Visible text of the inline content of one block; `at` is where it stands when there is none. */
export function visibleText(
  source: Source,
  nodes: readonly PhrasingContent[],
  at: number,
): VisibleText {
  const out = createTextBuilder();
  addNodes(out, source, nodes, 0);
  if (out.map.length === 0) out.map.push(0, at, at);
  return out;
}

/** Visible text of source lines that hold no inline Markdown. */
export function visibleLines(
  source: string,
  start: number,
  end: number,
  quoted: boolean,
): VisibleText {
  const out = createTextBuilder();
  addLines(out, source, start, end, quoted);
  if (out.map.length === 0) out.map.push(0, start, start);
  return out;
}

/** Deeper than any writer nests; what is deeper is shown as it stands. */
const deepest = 60;

function addNodes(
  out: TextBuilder,
  source: Source,
  nodes: readonly PhrasingContent[],
  depth: number,
): void {
  for (const node of nodes) addNode(out, source, node, depth);
}

function addNode(out: TextBuilder, source: Source, node: PhrasingContent, depth: number): void {
  const { start, end } = spanOf(node);
  switch (node.type) {
    case "text":
      addText(out, source, start, end, node.value);
      return;
    case "break":
      add(out, "\n", start, indentEnd(source.text, end, source.text.length, true));
      return;
    case "html":
      addHtml(out, source.text, start, end);
      return;
    case "inlineCode":
      addCode(out, source.text, start, end);
      return;
    case "image":
    case "imageReference":
      return;
    default:
      if (!("children" in node) || depth > deepest)
        add(out, source.text.slice(start, end), start, end);
      else addParent(out, source, node, depth);
  }
}

function addParent(
  out: TextBuilder,
  source: Source,
  node: Extract<PhrasingContent, { children: PhrasingContent[] }>,
  depth: number,
): void {
  const start = out.text.length;
  addNodes(out, source, node.children, depth + 1);
  const only = node.children.length === 1 ? node.children[0]?.type : undefined;
  if (depth > 0 || (node.type !== "strong" && !(node.type === "emphasis" && only === "strong")))
    return;
  out.strong.push({ start, end: out.text.length, sourceEnd: spanOf(node).end });
}

function addCode(out: TextBuilder, source: string, start: number, end: number): void {
  let ticks = 0;
  while (source.charAt(start + ticks) === "`") ticks++;
  addLines(out, source, start + ticks, end - ticks, true);
}

/** Walks source and value side by side: they differ at escapes, entities and line breaks only. */
function addText(
  out: TextBuilder,
  source: Source,
  start: number,
  end: number,
  value: string,
): void {
  if (
    end - start === value.length &&
    source.masked.startsWith(value, start) &&
    !/[\r\n]/.test(value)
  ) {
    add(out, source.text.slice(start, end), start, end);
    return;
  }
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const step = textStep(source.masked, at, value, index);
    const same = step.used === 1 && step.to === at + 1 && step.text !== "\n";
    add(out, same ? source.text.charAt(at) : step.text, at, step.to);
    at = step.to;
    index += step.used;
  }
}

interface Step {
  readonly text: string;
  /** Units of the value it stands for. */
  readonly used: number;
  readonly to: number;
}

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y;

function textStep(source: string, at: number, value: string, index: number): Step {
  const char = value.charAt(index);
  if (char === "\n" || char === "\r") {
    return {
      text: "\n",
      used: value.startsWith("\r\n", index) ? 2 : 1,
      to: lineBreakEnd(source, at),
    };
  }
  if (source[at] === "\\" && source[at + 1] === char && /[!-/:-@[-`{-~]/.test(char)) {
    return { text: char, used: 1, to: at + 2 };
  }
  if (source[at] === "&") {
    entity.lastIndex = at;
    const name = entity.exec(source)?.[0];
    if (name !== undefined && (name === "&amp;" || !value.startsWith(name, index))) {
      const used = entityLength(source, at + name.length, value, index);
      return { text: value.slice(index, index + used), used, to: at + name.length };
    }
  }
  return { text: char, used: 1, to: at + 1 };
}

/** A few names stand for two units; what follows the entity in source and value tells which. */
function entityLength(source: string, next: number, value: string, index: number): number {
  const one = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  const same = (length: number) => source[next] === value[index + length];
  return same(one) || !same(one + 1) ? one : one + 1;
}
