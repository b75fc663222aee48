import { expect, test } from "vitest";
import { readDraft, updateDraft } from "../../server/src/draft/readDraft.ts";
import { quote } from "../../server/src/text/span.ts";

const words = [
  "Han er ⟦**tit**⟧ ked af det.",
  "> Han er\n> ⟦tit ked⟧ af det.",
  "- Han er\n  ⟦tit\n  ked⟧ af det.",
  "Han &amp; hun er ⟦tit⟧ ked\\*.",
  "Han er [⟦tit⟧](http://tit.dk) ked.",
  "Før.\r\n\r\n\tHan er ⟦tit⟧ ked.\r\n",
  "| Hvad |\n|---|\n| Han er ⟦tit⟧ ked |",
];

test.each(words)("words of the prose are found in the source: %j", (marked) => {
  const text = marked.replace(/[⟦⟧]/g, "");
  const expected = /⟦([^⟧]*)⟧/.exec(marked)?.[1]?.replaceAll("*", "");
  const visible = expected?.replace(/\n[> ]*/g, "\n") ?? "";
  const block = readDraft(text).blocks.find(({ prose }) => prose.text.includes(visible));
  const at = block?.prose.text.indexOf(visible) ?? -1;
  const span = block?.sourceSpan({ start: at, end: at + visible.length });
  expect(span && quote(text, span)).toBe(expected);
});

test.each([
  ["Han har:\n\n- a\n\n  b\n- c", ["c < Han har:", "b < a"]],
  ["Hun sagde:\n\n> Jeg vil ikke hjem", ["Jeg vil ikke hjem < Hun sagde:"]],
  ["| Hvad | Hvem |\n|---|---|\n| Møde | Bo |", ["Møde < Hvad", "Bo < Hvem"]],
  ["| | |\n|---|---|\n| Barn | Noah |", ["Noah < Barn"]],
])("what blocks of %j hang on", (text, pairs) => {
  const { blocks } = readDraft(text);
  const seen = blocks.map(
    ({ prose, leadIn }) =>
      `${prose.text} < ${leadIn === undefined ? "" : blocks[leadIn]?.prose.text}`,
  );
  expect(seen).toEqual(expect.arrayContaining(pairs));
});

test("blocks that an edit leaves alone keep their prose, and equal blocks share one", () => {
  const before = readDraft("Noah slog.\n\nHan græd.\n\n- Noah slog.\n");
  const after = updateDraft(before, [{ span: { start: 12, end: 15 }, text: "Hun" }]);
  expect(after.blocks.map(({ prose }) => prose.text)).toEqual([
    "Noah slog.",
    "Hun græd.",
    "Noah slog.",
  ]);
  expect(after.blocks[0]?.prose).toBe(before.blocks[0]?.prose);
  expect(after.blocks[2]?.prose).toBe(after.blocks[0]?.prose);
});
