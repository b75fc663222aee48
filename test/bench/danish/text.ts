import { readdirSync, readFileSync } from "node:fs";

const folder = "test/drafts";

/** The paragraphs of the test drafts: many words once, as in real texts, and blocks of all sizes. */
const paragraphs: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split(/\n{2,}/))
  .filter((paragraph) => /\p{L}/u.test(paragraph));

/** A text of about `count` words: paragraphs of the test drafts, again from the first when they are used up. */
export function words(count: number): string {
  const chosen: string[] = [];
  for (let at = 0, left = count; left > 0; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? "";
    chosen.push(paragraph);
    left -= paragraph.split(/\s+/).length;
  }
  return chosen.join("\n\n");
}
