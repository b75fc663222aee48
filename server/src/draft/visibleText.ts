import type { PhrasingContent } from "mdast";
import type { OffsetMap } from "./offsetMap.ts";

/** What the writer sees of a stretch of Markdown, and where each unit of it stands in the source. */
export interface VisibleText {
  readonly text: string;
  readonly map: OffsetMap;
}

interface Builder {
  text: string;
  readonly map: number[];
}

/** Visible text of the inline content of one block. */
export function visibleText(
  source: string,
  nodes: readonly PhrasingContent[],
  at: number,
): VisibleText {
  const out: Builder = { text: "", map: [] };
  addNodes(out, source, nodes);
  if (out.map.length === 0) out.map.push(0, at, at);
  return out;
}

/** Visible text that is the source stretch itself. */
export function plainText(source: string, start: number, end: number): VisibleText {
  return { text: source.slice(start, end), map: [0, start, end] };
}

function addNodes(out: Builder, source: string, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === "text") addText(out, source, start, end, node.value);
    else if (node.type === "break") add(out, "\n", start, end);
    else if (node.type === "html") addHtml(out, source, start, end);
    else if (node.type === "inlineCode") addCode(out, source, start, end);
    else if ("children" in node) addNodes(out, source, node.children);
    else if (node.type === "image" || node.type === "imageReference") continue;
    else add(out, source.slice(start, end), start, end);
  }
}

function add(out: Builder, text: string, start: number, end: number): void {
  if (text === "") return;
  const last = out.map.length - 3;
  const even = text.length === end - start;
  const lastEven =
    last >= 0 &&
    out.text.length - (out.map[last] ?? 0) === (out.map[last + 2] ?? 0) - (out.map[last + 1] ?? 0);
  if (even && lastEven && out.map[last + 2] === start) out.map[last + 2] = end;
  else out.map.push(out.text.length, start, end);
  out.text += text;
}

/** A tag is a mark unless it is none that HTML knows: `<navn>` is text to the writer. */
const knownTag =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strong|strike|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?=[\s/>])/i;

function addHtml(out: Builder, source: string, start: number, end: number): void {
  const value = source.slice(start, end);
  if (value.startsWith("<!--")) return;
  const tag = knownTag.exec(value);
  if (tag === null) add(out, value, start, end);
  else if (/^<\/?(?:br|p|div|td|th|tr|li)/i.test(value)) add(out, "\n", start, end);
}

function addCode(out: Builder, source: string, start: number, end: number): void {
  const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
  addRaw(out, source, start + ticks, end - ticks);
}

/** Source text as it stands, line breaks with their indents as one "\n". */
function addRaw(out: Builder, source: string, start: number, end: number): void {
  let from = start;
  for (const match of source.slice(start, end).matchAll(/[ \t]*(?:\r\n|\r|\n)[ \t>]*/g)) {
    const at = start + match.index;
    add(out, source.slice(from, at), from, at);
    from = at + match[0].length;
    add(out, "\n", at, from);
  }
  add(out, source.slice(from, end), from, end);
}

/** Walks source and value side by side: they differ at escapes, entities and line breaks only. */
function addText(out: Builder, source: string, start: number, end: number, value: string): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    add(out, value, start, end);
    return;
  }
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const step = textStep(source, at, end, value, index);
    add(out, step.text, step.from, step.to);
    at = step.to;
    index += step.used;
  }
}

interface Step {
  readonly text: string;
  /** Units of the value it stands for. */
  readonly used: number;
  readonly from: number;
  readonly to: number;
}

function textStep(source: string, at: number, end: number, value: string, index: number): Step {
  const char = value.charAt(index);
  if (char === "\n" || char === "\r") return lineBreakStep(source, at, value, index);
  if (source[at] === "\\" && source[at + 1] === char && /[!-/:-@[-`{-~]/.test(char)) {
    return { text: char, used: 1, from: at, to: at + 2 };
  }
  if (source[at] === "&") {
    const entity = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/.exec(
      source.slice(at, Math.min(end, at + 34)),
    )?.[0];
    if (entity !== undefined && (entity === "&amp;" || !value.startsWith(entity, index))) {
      const length = entityLength(source, at + entity.length, value, index);
      return {
        text: value.slice(index, index + length),
        used: length,
        from: at,
        to: at + entity.length,
      };
    }
  }
  return { text: char, used: 1, from: at, to: at + 1 };
}

/** A few names stand for two units; what follows the entity in source and value tells which. */
function entityLength(source: string, next: number, value: string, index: number): number {
  const one = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  const same = (length: number) => source[next] === value[index + length];
  return same(one) || !same(one + 1) ? one : one + 1;
}

function lineBreakStep(source: string, at: number, value: string, index: number): Step {
  const match = /^[ \t]*(?:\r\n|\r|\n)[ \t>]*/.exec(source.slice(at, at + 4000));
  const used = value.startsWith("\r\n", index) ? 2 : 1;
  return { text: "\n", used, from: at, to: at + (match?.[0].length ?? 1) };
}
