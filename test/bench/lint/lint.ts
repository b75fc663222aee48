import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { lint } from "../../../server/src/rules/lint.ts";
import { draftText } from "../draftText.ts";
import { median, timed } from "../median.ts";

const today = { year: 2026, month: 11, day: 22 };

/** remark-parse with the very extensions that drafts are read with. */
const remark = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [frontmatter(), gfmTable(), gfmTaskListItem(), gfmStrikethrough()])
  .data("fromMarkdownExtensions", [
    frontmatterFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])
  .freeze();

/** Full lint of a text never seen before, beside a bare parse of it, in turn; prints the ratio of medians. */
export function benchLint(words: number, rounds: number): string {
  const rules = builtinRules();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round += 1) {
    const text = draftText(words).replaceAll("Emil", `Emil${round}`);
    const parse = timed(() => remark.parse(text));
    const full = timed(() => lint(readDraft(text, rules.vocabulary), rules, { today }));
    if (round < 0) continue;
    theirs.push(parse);
    ours.push(full);
  }
  const [a, b] = [median(ours), median(theirs)];
  return `full lint of ${words} words: ${a.toFixed(0)} ms, remark-parse ${b.toFixed(0)} ms, ratio ${(a / b).toFixed(2)}`;
}
