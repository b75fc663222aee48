import type { Root } from "mdast";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [
    { disable: { null: ["codeIndented", "htmlFlow"] } },

    gfmTable(),
    gfmTaskListItem(),
    gfmStrikethrough({ singleTilde: false }),
  ])
  .data("fromMarkdownExtensions", [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])
  .freeze();

/** Parses Markdown with the parts of GFM that drafts use: tables, task lists and strikethrough. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
