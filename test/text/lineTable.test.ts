import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../server/src/text/edit.ts";
import {
  createLineTable,
  type LineTable,
  updateLineTable,
} from "../../server/src/text/lineTable.ts";
import { quote } from "../../server/src/text/span.ts";

test("lines end at any line ending", () => {
  const text = "a\r\nbb\rc\n\nd";
  const table = createLineTable(text);
  expect(seeLines(table).map((span) => quote(text, span))).toEqual(["a", "bb", "c", "", "d"]);
});

test.each([
  [{ line: 0, character: 99 }, 1],
  [{ line: 1, character: 1 }, 4],
  [{ line: 99, character: 0 }, 5],
  [{ line: -1, character: 5 }, 0],
  [{ line: 1, character: Number.NaN }, 3],
])("%j is clamped into the text, never between \\r and \\n", (position, offset) => {
  expect(createLineTable("a\r\nbb").offsetAt(position)).toBe(offset);
});

const pieces = fc.constantFrom("a", "å", "\n", "\r", "\r\n", "\n\n", "ord");
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

test("every offset outside a line ending survives the way to a position and back", async () => {
  await fc.assert(
    fc.property(texts, fc.nat(60), (text, at) => {
      const offset = Math.min(at, text.length);
      const table = createLineTable(text);
      fc.pre(!(text[offset - 1] === "\r" && text[offset] === "\n"));
      expect(table.offsetAt(table.positionAt(offset))).toBe(offset);
    }),
  );
});

test("a table after an edit equals that of the new text", async () => {
  await fc.assert(
    fc.property(texts, fc.nat(), fc.nat(8), texts, (text, at, length, inserted) => {
      const start = at % (text.length + 1);
      const edit = { span: { start, end: Math.min(start + length, text.length) }, text: inserted };
      const after = applyEdits(text, [edit]);
      const table = updateLineTable(createLineTable(text), edit, after);
      expect(seeLines(table)).toEqual(seeLines(createLineTable(after)));
    }),
    { numRuns: 500 },
  );
});

function seeLines(table: LineTable) {
  return Array.from({ length: table.lineCount }, (_, line) => table.lineSpan(line));
}
