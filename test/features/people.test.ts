import { expect, test } from "vitest";
import { documentHighlights } from "../../server/src/features/people/documentHighlights.ts";
import {
  linkedEditingRanges,
  prepareRename,
  rename,
} from "../../server/src/features/people/rename.ts";
import { spanOf } from "../../server/src/features/ranges.ts";
import { applied } from "../lsp/editor.ts";
import { caret } from "./openDraft.ts";

const draft =
  "# Underretning om Emil Bech\n\nI dag græd ⟦Emil. Emils mor hentede ham. »Emil skal hjem,« sagde hun. Ida så det.\n";

test("a person's places light up, and no other person's", () => {
  const { open, ...params } = caret(draft);
  const words = documentHighlights(open, params)?.map(({ range }) => {
    const { start, end } = spanOf(open.draft.lines, range);
    return open.draft.text.slice(start, end);
  });
  expect(words).toEqual(expect.arrayContaining(["Emil", "Emils"]));
  expect(words).not.toContain("Ida");
});

test("a name is changed wherever it stands, genitives and full names too", () => {
  const { open, ...params } = caret(draft);
  expect(prepareRename(open, params)?.placeholder).toBe("Emil");
  const edit = rename(open, { ...params, newName: "Jonas" }) ?? undefined;
  const after = applied(open.draft.text, edit);
  expect(after).not.toMatch(/Emil/);
  expect(after).toContain("Underretning om Jonas Bech");
  expect(after).toContain("Jonas’ mor");
  expect(after).toContain("Ida så det");
});

test("linked editing covers the same word of the name only", () => {
  const { open, ...params } = caret(draft);
  const texts = linkedEditingRanges(open, params)?.ranges.map((range) => {
    const { start, end } = spanOf(open.draft.lines, range);
    return open.draft.text.slice(start, end);
  });
  expect(new Set(texts)).toEqual(new Set(["Emil"]));
  expect(texts?.length).toBeGreaterThan(2);
});

test("where no name stands there is nothing to rename", () => {
  const { open, ...params } = caret("# Underretning\n\nHan ⟦græd mandag.\n");
  expect(prepareRename(open, params)).toBeNull();
  expect(documentHighlights(open, params)).toBeNull();
});
