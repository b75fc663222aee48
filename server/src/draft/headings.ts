import type { Paragraph } from "mdast";
import type { HeadingMark } from "./rawBlock.ts";

const numbering = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zA-Z][.)]|[IVX]{1,4}[.)])\s+/;

/** A heading without numbering, colon and bracketed help text. */
export function headingTitle(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(numbering, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/[\s:.]+$/, "")
    .trim();
}

/** Headings that Markdown takes for paragraphs: a bold line, "1) Baggrund". */
export function headingOfParagraph(node: Paragraph, text: string): HeadingMark | undefined {
  const title = headingTitle(text);
  if (title === "" || text.length > 90 || text.includes("\n")) return undefined;
  if (node.children.length === 1 && node.children[0]?.type === "strong") {
    return { style: "bold", level: undefined, title };
  }
  return /^\s*\d{1,2}\)\s+\p{Lu}/u.test(text) && !/[.!]\s*$/.test(text)
    ? { style: "numbered", level: undefined, title }
    : undefined;
}
