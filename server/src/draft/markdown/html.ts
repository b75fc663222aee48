import { add, type TextBuilder } from "./textBuilder.ts";

/** A tag is a mark only when HTML knows it: `<navn>` is text to the writer. */
const knownTag =
  /^<\/?(a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strong|strike|style|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?=[\s/>])/i;

/** Tags that stand for a line break, or at least keep the words beside them apart. */
const breaking =
  /^(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|summary|table|td|th|tr|ul)$/i;

/** Adds what is seen of inline HTML: nothing of a comment or a known tag, all of anything else. */
export function addHtml(out: TextBuilder, source: string, start: number, end: number): void {
  const value = source.slice(start, end);
  if (value.startsWith("<!--")) {
    const from = lastComment(value);
    add(out, value.slice(0, from), start, start + from);
    return;
  }
  const tag = knownTag.exec(value)?.[1];
  if (tag === undefined) add(out, value, start, end);
  else if (breaking.test(tag)) add(out, "\n", start, end);
}

/** Where the comment begins: one that was not closed before the next one opened is text. */
export function lastComment(html: string): number {
  return Math.max(0, html.lastIndexOf("<!--"));
}
