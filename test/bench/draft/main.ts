import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Draft } from "../../../server/src/draft/draft.ts";
import { parseMarkdown } from "../../../server/src/draft/markdown/parseMarkdown.ts";
import { readDraft, updateDraft } from "../../../server/src/draft/readDraft.ts";
import { draftText } from "./text.ts";

/** Median milliseconds of several runs, after warming up. */
function time(runs: number, run: (index: number) => unknown): number {
  const times: number[] = [];
  for (let index = 0; index < runs + 3; index++) {
    const start = performance.now();
    run(index);
    if (index >= 3) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** Everything a keystroke makes rules ask of a draft, but for words and sentences. */
function touch(draft: Draft): number {
  return draft.blocks.length + draft.sections.length + draft.fields.length + draft.remarks.length;
}

/** One letter typed in the middle of a paragraph near the middle of the text, then one more, and so on. */
function typing(text: string, near: string): (index: number) => unknown {
  let draft = readDraft(text);
  touch(draft);
  return () => {
    const at = draft.text.indexOf(near, draft.text.length >> 1) + 3;
    const start = performance.now();
    draft = updateDraft(draft, [{ span: { start: at, end: at }, text: "x" }]);
    touch(draft);
    return performance.now() - start;
  };
}

/** Median of what the run itself measures. */
function timeInside(runs: number, run: (index: number) => unknown): number {
  const times = Array.from({ length: runs + 5 }, (_, index) => Number(run(index))).slice(5);
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const processor = unified().use(remarkParse).freeze();
const rows = [2_000, 20_000, 200_000].map((words) => {
  const text = draftText(words);
  const runs = words > 100_000 ? 5 : words > 10_000 ? 9 : 25;
  const remark = time(runs, () => processor.parse(text));
  const dialect = time(runs, () => parseMarkdown(text));
  const read = time(runs, () => touch(readDraft(text)));
  const edit = timeInside(40, typing(text, "frikvarteret"));
  const list = `${text}\n${Array.from({ length: 1000 }, (_, at) => `- Punkt ${at} i listen`).join("\n")}\n`;
  const item = timeInside(40, typing(list, "Punkt 500"));
  return {
    words,
    chars: text.length,
    remark,
    dialect,
    read,
    "read/dialect": read / dialect,
    edit,
    item,
  };
});
for (const row of rows) {
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
      .join("  "),
  );
}
