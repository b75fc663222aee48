import { expect, test } from "vitest";
import { startEditor, until } from "./editor.ts";
import { markedRange } from "./marks.ts";

const uri = "file:///skole/underretning-emil.md";
const field = markedRange("# Underretning\n\nEmil kom for sent ⟦[[hvornår?]]⟧ i uge 12.\n");

test("a client that asks gets the findings of a draft", async () => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  const found = await editor.pull(uri);
  expect(found).toContainEqual(
    expect.objectContaining({
      range: field.range,
      code: "leftover-placeholder",
      source: "underretning",
    }),
  );
});

test("a client that cannot ask is sent the same findings, with the version they hold for", async () => {
  const asking = await startEditor();
  await asking.open(uri, field.text);
  const editor = await startEditor({ capabilities: {} });
  await editor.open(uri, field.text, 7);
  const sent = await until(() =>
    editor.published.find((each) => each.uri === uri && each.version === 7),
  );
  expect(sent.diagnostics).toEqual(await asking.pull(uri));
  expect(editor.result.capabilities.diagnosticProvider).toBeUndefined();
});

test("an ordinary Markdown file is left in peace", async () => {
  const editor = await startEditor();
  await editor.open("file:///skole/README.md", field.text);
  expect(await editor.pull("file:///skole/README.md")).toEqual([]);
});

test.each(["file:///skole/underretning-emil.txt", "file:///skole/kladder/emil.txt"])(
  "a plain text file is read just as well: %s",
  async (file) => {
    const editor = await startEditor();
    await editor.open(file, field.text);
    expect((await editor.pull(file)).map(({ code }) => code)).toContain("leftover-placeholder");
  },
);

test("front matter makes any file a draft, and keeps any file out", async () => {
  const editor = await startEditor();
  await editor.open("untitled:Untitled-1", `---\ntype: underretning\n---\n${field.text}`);
  await editor.open(uri, `---\ntype: notat\n---\n${field.text}`);
  expect(await editor.pull("untitled:Untitled-1")).not.toEqual([]);
  expect(await editor.pull(uri)).toEqual([]);
});

test("edits are followed one by one, and a burst is answered once, for its last version", async () => {
  const editor = await startEditor({ capabilities: {} });
  await editor.open(uri, field.text);
  await until(() => editor.published.find((each) => each.uri === uri));
  const { start } = field.range;
  const end = { line: start.line, character: start.character + 4 };
  editor.change(uri, 2, { start, end: field.range.end }, "kl. ");
  editor.change(uri, 3, { start: end, end }, "9");
  await editor.change(uri, 4, { start: end, end }, "0");
  const last = await until(() => editor.published.find((each) => each.version === 4));
  expect(last.diagnostics.map(({ code }) => code)).not.toContain("leftover-placeholder");
  expect(editor.published.map(({ version }) => version)).toEqual([1, 4]);
});

test("a closed file has nothing on show", async () => {
  const editor = await startEditor({ capabilities: {} });
  await editor.open(uri, field.text);
  await until(() => editor.published.find((each) => each.diagnostics.length > 0));
  await editor.client.sendNotification("textDocument/didClose", { textDocument: { uri } });
  const last = await until(() => editor.published[1]);
  expect(last).toEqual({ uri, diagnostics: [] });
});

test("repeats of one rule are capped and counted", async () => {
  const editor = await startEditor();
  await editor.open(uri, `# Underretning\n\n${"Det skete [[hvornår?]] i går.\n\n".repeat(9)}`);
  const found = (await editor.pull(uri)).filter(({ code }) => code === "leftover-placeholder");
  expect(found).toHaveLength(5);
  expect(found[4]?.message).toMatch(/… og 4 steder til/);
});

test("an empty draft gets one friendly word, not a list of what is missing", async () => {
  const editor = await startEditor();
  await editor.open(uri, "\n");
  const found = await editor.pull(uri);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/tom/);
});

test("text beyond what can be read while typing is said to be too large, and the server stays up", async () => {
  const editor = await startEditor();
  await editor.open(uri, "Han er ked af det. ".repeat(500_000));
  expect((await editor.pull(uri))[0]?.message).toMatch(/så stor/);
  await editor.open("file:///skole/underretning-2.md", field.text);
  expect(await editor.pull("file:///skole/underretning-2.md")).not.toEqual([]);
});
