import { expect, test } from "vitest";
import { spanOf } from "../../server/src/features/ranges.ts";
import { documentSymbols } from "../../server/src/features/structure/documentSymbols.ts";
import { foldingRanges } from "../../server/src/features/structure/foldingRanges.ts";
import { selectionRanges } from "../../server/src/features/structure/selectionRanges.ts";
import { caret, openDraft } from "./openDraft.ts";

const text = `---
type: underretning
---
# Underretning om Emil

Vi er bekymrede for Emil.

## Observationer

Emil græd mandag.

**Forældrenes syn**

Mor siger, at han sover dårligt.
`;

test("the outline holds every heading, also one written in bold, with what the section is known as", () => {
  const [title] = documentSymbols(openDraft(text));
  expect(title?.name).toBe("Underretning om Emil");
  const below = title?.children?.flatMap((child) => [child, ...(child.children ?? [])]);
  expect(below?.map(({ name, detail }) => [name, detail])).toEqual([
    ["Observationer", "Hvad har vi set og hørt"],
    ["Forældrenes syn", undefined],
  ]);
});

test("a heading lies within its own range and within that of the heading above", () => {
  const [title] = documentSymbols(openDraft(text));
  for (const child of title?.children ?? []) {
    expect(child.range.end.line).toBeLessThanOrEqual(title?.range.end.line ?? 0);
    expect(child.selectionRange.start.line).toBe(child.range.start.line);
  }
});

test("sections and front matter can be folded, down to their last line of text", () => {
  const folds = foldingRanges(openDraft(text)).map(({ startLine, endLine }) => [
    startLine,
    endLine,
  ]);
  expect(folds).toContainEqual([0, 2]);
  expect(folds).toContainEqual([3, 13]);
  expect(folds).toContainEqual([11, 13]);
});

test("a selection grows from the word to the quotation, the sentence, the block and the section", () => {
  const { open, position, textDocument } = caret(
    "# Underretning\n\n## Barnets egne ord\n\nEmil kom. Han sagde: »Jeg er ⟦bange.« Så gik han.\n",
  );
  const grown: string[] = [];
  const [first] = selectionRanges(open, { textDocument, positions: [position] });
  for (let at = first; at; at = at.parent) {
    const { start, end } = spanOf(open.draft.lines, at.range);
    grown.push(open.draft.text.slice(start, end).trim());
  }
  expect(grown[0]).toBe("bange");
  expect(grown).toContain("Jeg er bange.");
  expect(grown).toContain("Han sagde: »Jeg er bange.«");
  expect(grown.at(-1)).toBe(open.draft.text.trim());
});
