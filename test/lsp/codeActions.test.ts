import { expect, test } from "vitest";
import { applied, startEditor } from "./editor.ts";
import { markedRange } from "./marks.ts";

const uri = "file:///skole/underretning-emil.md";
const often = markedRange("# Underretning\n\nEmil kommer ⟦tit⟧ for sent.\n");

test("fixes come as edits bound to the version they were made for", async () => {
  const editor = await startEditor();
  await editor.open(uri, often.text, 3);
  const [action] = await editor.actions(uri, often.range);
  expect(action?.kind).toBe("quickfix");
  expect(action?.edit?.documentChanges).toEqual([
    expect.objectContaining({ textDocument: { uri, version: 3 } }),
  ]);
  expect(applied(often.text, action?.edit)).toMatch(/Emil kommer[\s\S]*\[\[/);
});

test("the kinds are declared, and other kinds are answered at once with nothing", async () => {
  const editor = await startEditor();
  expect(editor.result.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ["quickfix", "refactor", "source.fixAll.underretning"],
  });
  await editor.open(uri, often.text);
  expect(await editor.actions(uri, often.range, ["refactor"])).toEqual([]);
  expect(await editor.actions(uri, often.range, ["source.organizeImports"])).toEqual([]);
});

test("where there is no finding there is no fix", async () => {
  const editor = await startEditor();
  const quiet = markedRange("# Underretning\n⟦⟧\nEmil kommer tit for sent.\n");
  await editor.open(uri, quiet.text);
  expect(await editor.actions(uri, quiet.range)).toEqual([]);
  expect(await editor.actions(uri, often.range)).not.toEqual([]);
});

test("an empty file offers a template for each answer about suspicion; in doubt it is the careful one", async () => {
  const editor = await startEditor();
  await editor.open("untitled:Untitled-1", "");
  const start = { line: 0, character: 0 };
  const offers = await editor.actions("untitled:Untitled-1", { start, end: start });
  const [yes, unknown, no] = offers.map(({ edit }) => applied("", edit));
  expect(offers).toHaveLength(3);
  expect(yes).toBe(unknown);
  expect(yes).toMatch(/Ring/);
  expect(no).not.toBe(yes);
});

test.each(["yes", "unknown", "no"])(
  "a new draft (%s) is a draft wherever it opens, with fields to fill in",
  async (suspicion) => {
    const editor = await startEditor();
    const text = await editor.client.sendRequest<string>("underretning/newDraftText", {
      suspicion,
    });
    await editor.open("untitled:Untitled-1", text);
    const found = await editor.pull("untitled:Untitled-1");
    expect(found.map(({ code }) => code)).toContain("leftover-placeholder");
  },
);

test("template fields are found one after the other, from the top again at the end", async () => {
  const editor = await startEditor();
  const text = "# Underretning\n\n[[barnets navn?]] går i [[klasse?]].\n";
  await editor.open(uri, text);
  const ask = (position: { line: number; character: number }) =>
    editor.client.sendRequest("underretning/nextField", { textDocument: { uri }, position });
  const first = await ask({ line: 0, character: 0 });
  expect(first).toMatchObject({ start: { line: 2, character: 0 } });
  expect(await ask({ line: 2, character: 0 })).toMatchObject({ start: { line: 2, character: 24 } });
  expect(await ask({ line: 2, character: 30 })).toEqual(first);
});
