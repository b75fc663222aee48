import type { Element, ElementContent, Root, RootContent } from "hast";
import { gatherWordLists } from "./wordLists.ts";

/** Elements that say nothing to a reader of the text. */
const dropped = new Set([
  "script",
  "style",
  "meta",
  "link",
  "head",
  "title",
  "img",
  "svg",
  "o:p",
  "object",
  "iframe",
  "button",
  "input",
]);
/** Elements whose content is kept without them. */
const unwrapped = new Set([
  "a",
  "span",
  "font",
  "u",
  "center",
  "article",
  "section",
  "main",
  "header",
  "footer",
  "body",
  "html",
]);

/** Leaves nothing but text, headings, lists, tables, quotes, bold and italic. */
export function cleanHtml(tree: Root): Root {
  return { type: "root", children: gatherWordLists(cleaned(tree.children)) };
}

function cleaned(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || dropped.has(node.tagName) || isListMark(node)) return [];
    const children = cleaned(node.children);
    if (unwrapped.has(node.tagName) || isPlainBold(node)) return children;
    const whole = { ...node, children: gatherWordLists(children) };
    return [whole.tagName === "table" ? withHead(whole) : whole];
  });
}

/** Markdown has no table without a head: the first row becomes it. */
function withHead(table: Element): Element {
  if (holds(table, "th")) return table;
  let seen = false;
  const headed = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node): ElementContent => {
      if (node.type !== "element" || seen) return node;
      if (node.tagName !== "tr") return { ...node, children: headed(node.children) };
      seen = true;
      return { ...node, children: node.children.map(asHead) };
    });
  return { ...table, children: headed(table.children) };
}

function asHead(cell: ElementContent): ElementContent {
  return cell.type === "element" && cell.tagName === "td" ? { ...cell, tagName: "th" } : cell;
}

function holds(node: Element, tagName: string): boolean {
  return node.children.some(
    (child) => child.type === "element" && (child.tagName === tagName || holds(child, tagName)),
  );
}

/** Word writes the bullet itself into the text, marked as something lists can do without. */
function isListMark(node: Element): boolean {
  return /mso-list:\s*ignore/iu.test(styleOf(node));
}

/** Google Docs wraps a whole copy in bold that is no bold. */
function isPlainBold(node: Element): boolean {
  return node.tagName === "b" && /font-weight:\s*normal/iu.test(styleOf(node));
}

/** The style attribute of an element; "" without one. */
export function styleOf({ properties }: Element): string {
  const { style } = properties;
  return typeof style === "string" ? style : "";
}
