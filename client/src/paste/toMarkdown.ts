import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { cleanHtml } from "./cleanHtml.ts";

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => cleanHtml)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    rule: "-",
    listItemIndent: "one",
  });

const month =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|klasse|årgang";
const escapedDate = new RegExp(`^(\\s*(?:[-*] )?\\d{1,2})\\\\\\.(?= (?:${month}))`, "gimu");

/** HTML from Word, mail or a web page as Markdown: headings, lists and tables; no pictures, link targets or styles. */
export function toMarkdown(html: string): string {
  return String(processor.processSync(html))
    .replace(escapedDate, "$1.")
    .replace(/\\\[/gu, "[")
    .replace(/\u00a0/gu, " ")
    .trim();
}
