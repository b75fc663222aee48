import { expect, test } from "vitest";
import { awayFrom, caretAfter, createCalm, rest, wait } from "../../server/src/lsp/calm.ts";
import { createFakeClock } from "../fakeClock.ts";
import { startEditor, until } from "./editor.ts";
import { markedRange } from "./marks.ts";

const caret = { line: 2, character: 5 };

test("findings come when the keys rest, those at the caret later", () => {
  const clock = createFakeClock();
  const shown: unknown[] = [];
  const calm = createCalm(clock.after, (uri, at) => shown.push([uri, at]));
  calm.typed("a", { line: 0, character: 0 });
  clock.pass(rest - 1);
  calm.typed("a", caret);
  clock.pass(rest - 1);
  expect(shown).toEqual([]);
  clock.pass(1);
  expect(shown).toEqual([["a", caret]]);
  clock.pass(wait);
  expect(shown).toEqual([
    ["a", caret],
    ["a", undefined],
  ]);
});

test("a file that is closed while somebody types is never shown again", () => {
  const clock = createFakeClock();
  const shown: unknown[] = [];
  const calm = createCalm(clock.after, (uri) => shown.push(uri));
  calm.typed("a", caret);
  calm.forget("a");
  clock.pass(2 * wait);
  expect(shown).toEqual([]);
});

test.each([
  ["x", 3, { line: 4, character: 4 }],
  ["to\nlinjer", 3, { line: 5, character: 6 }],
  ["", 3, { line: 4, character: 3 }],
])("the caret stands behind what was typed: %j", (text, character, expected) => {
  const start = { line: 4, character };
  expect(caretAfter([{ range: { start, end: start }, text }])).toEqual(expected);
  expect(caretAfter([{ text }])).toBeUndefined();
});

test("only what the caret stands in waits", () => {
  const at = (from: number, to: number) => ({
    message: "",
    range: { start: { line: 2, character: from }, end: { line: 2, character: to } },
  });
  expect(awayFrom(caret, [at(0, 4), at(3, 5), at(5, 9), at(6, 9)])).toEqual([at(0, 4), at(6, 9)]);
});

test("an editor that is sent findings gets those at the caret after a while, without typing more", async () => {
  const uri = "file:///skole/underretning-emil.md";
  const editor = await startEditor({ capabilities: {} });
  const { text, range } = markedRange("# Underretning\n\nEmil kommer ⟦⟧ for sent.\n");
  await editor.open(uri, text);
  await editor.change(uri, 2, range, "tit");
  const codes = () =>
    editor.published
      .filter(({ version }) => version === 2)
      .map(({ diagnostics }) => diagnostics.some(({ code }) => code === "vague-frequency"));
  await until(() => codes().includes(true));
  expect(codes()).toEqual([
    ...codes()
      .slice(1)
      .map(() => false),
    true,
  ]);
  expect(codes().length).toBeGreaterThan(1);
});
