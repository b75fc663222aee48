import { expect, test } from "vitest";
import { CancellationTokenSource, HoverRequest } from "vscode-languageserver-protocol/node";
import { applied, startEditor, until } from "./editor.ts";
import { markedRange } from "./marks.ts";

const uri = "file:///skole/underretning-emil.md";
const field = markedRange("# Underretning\n\nEmil kom for sent ⟦[[hvornår?]]⟧ i uge 12.\n");
const secret = "Solvej Kragelund-Testrup";

test("a request that is called off is answered as such", async () => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  const source = new CancellationTokenSource();
  const asked = editor.client.sendRequest(
    HoverRequest.type,
    { textDocument: { uri }, position: field.range.start },
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
});

test("an answer always holds for the newest text, also when the edit came after the question", async () => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  const asked = editor.actions(uri, field.range);
  editor.change(uri, 2, { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, "");
  const versions = (await asked).flatMap(({ edit }) =>
    (edit?.documentChanges ?? []).map((change) => "edits" in change && change.textDocument.version),
  );
  expect(versions.filter((version) => version !== 2)).toEqual([]);
});

test.each([
  ["no content", "textDocument/didChange", { textDocument: { uri, version: 2 } }],
  ["no document", "textDocument/didOpen", {}],
  [
    "a range of nonsense",
    "textDocument/didChange",
    {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: -4, character: 1e9 }, end: { line: 99, character: -1 } },
          text: "x",
        },
      ],
    },
  ],
  ["an unknown file", "textDocument/didClose", { textDocument: { uri: "file:///ukendt.md" } }],
  [
    "a broken address",
    "textDocument/didOpen",
    {
      textDocument: { uri: "file:///%E0%A4%A", languageId: "markdown", version: 1, text: "x" },
    },
  ],
])("a malformed message (%s) is logged, and the server goes on", async (_, method, params) => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  await editor.client.sendNotification(method, params);
  await editor.open("file:///skole/underretning-2.md", field.text);
  expect(await editor.pull("file:///skole/underretning-2.md")).not.toEqual([]);
});

test.each([
  ["lone surrogates", "# Underretning\n\nHan sagde \ud83d og \ude00 ofte.\n"],
  ["NUL", "# Underretning\n\nHan\u0000 kommer tit for sent.\n"],
  ["a byte order mark", "\ufeff---\ntype: underretning\n---\n\nHan kommer tit.\n"],
  ["CRLF", "# Underretning\r\n\r\nHan kommer tit for sent.\r\n"],
  ["decomposed letters", "# Underretning\n\nFar slår ham tit.\n".normalize("NFD")],
  ["deep nesting", `# Underretning\n\n${"> ".repeat(5000)}tit\n`],
  ["deep brackets", `# Underretning\n\n${"[".repeat(5000)}tit${"]".repeat(5000)}\n`],
  ["broken front matter", "---\ntype: underretning\n: [\n---\n\nHan kommer tit.\n"],
])("text with %s is read without a word in the log", async (_, text) => {
  const editor = await startEditor();
  await editor.open(uri, text);
  const found = await editor.pull(uri);
  expect(found.every(({ range }) => range.start.line >= 0)).toBe(true);
  expect(editor.logged).toEqual([]);
});

test("neither log nor trace ever holds words of a draft", async () => {
  const editor = await startEditor();
  const traced: string[] = [];
  editor.client.onNotification("$/logTrace", ({ message }) => void traced.push(message));
  await editor.client.sendNotification("$/setTrace", { value: "verbose" });
  await editor.open(uri, `# Underretning om ${secret}\n\n${secret} kommer tit for sent.\n`);
  await editor.pull(uri);
  await editor.client.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
  });
  await until(() => editor.logged[0]);
  expect(traced.find((line) => line.startsWith("textDocument/didOpen"))).toMatch(/: \d+ tegn$/);
  expect([...editor.logged, ...traced].join("\n")).not.toContain("Solvej");
});

test("settings are followed while the server runs; a senseless value counts as not set", async () => {
  const settings = { current: null as unknown };
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  const editor = await startEditor({ capabilities, settings });
  const own = "file:///skole/elev.md";
  await editor.open(own, field.text);
  expect(await editor.pull(own)).toEqual([]);
  settings.current = { kladde: { filnavne: ["elev*"] }, visning: { gentagelser: "mange" } };
  await editor.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await until(async () => (await editor.pull(own)).length > 0);
  expect((await editor.pull(own)).map(({ code }) => code)).toContain("leftover-placeholder");
});

test("a decision by command outweighs the file's name, both ways", async () => {
  const editor = await startEditor({ initializationOptions: { decided: { [uri]: false } } });
  await editor.open(uri, field.text);
  expect(await editor.pull(uri)).toEqual([]);
  await editor.client.sendRequest("workspace/executeCommand", {
    command: "underretning.server.setDraft",
    arguments: [uri, true],
  });
  expect(await editor.pull(uri)).not.toEqual([]);
  const wrong = { command: "underretning.server.setDraft", arguments: [{}, "ja"] };
  await expect(editor.client.sendRequest("workspace/executeCommand", wrong)).resolves.toBeNull();
});

test("the client is told how a file stands, once each time that changes", async () => {
  const editor = await startEditor({ initializationOptions: { status: true } });
  const told: unknown[] = [];
  editor.client.onNotification("underretning/statusChanged", (status) => void told.push(status));
  await editor.open("file:///skole/README.md", field.text);
  await until(() => told[0]);
  await editor.open(uri, field.text);
  await until(() => told[1]);
  expect(told[0]).toEqual({
    uri: "file:///skole/README.md",
    isDraft: false,
    reason: "none",
    findings: 0,
  });
  expect(told[1]).toMatchObject({ uri, isDraft: true, reason: "name" });
});

test("a message that is no JSON is passed over", async () => {
  const editor = await startEditor();
  editor.toServer.write("Content-Length: 5\r\n\r\n{abc}");
  await editor.open(uri, field.text);
  expect(await editor.pull(uri)).not.toEqual([]);
});

test("the caret's place decides what is explained", async () => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  const ask = (line: number, character: number) =>
    editor.client.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
  expect(await ask(1, 0)).toBeNull();
  const card = await ask(field.range.start.line, field.range.start.character + 2);
  expect(card?.range).toEqual(field.range);
  expect(JSON.stringify(card?.contents)).toContain("Hvorfor");
});

test("words of the draft cannot become links or pictures in a hover", async () => {
  const editor = await startEditor();
  const tricky = markedRange("# Underretning\n\nHan ⟦[[![x](http://a.b/c.png)]]⟧ kom.\n");
  await editor.open(uri, tricky.text);
  const at = { line: tricky.range.start.line, character: tricky.range.start.character + 1 };
  const card = await editor.client.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: at,
  });
  expect(JSON.stringify(card)).not.toMatch(/[^\\]!\[|http:\/\//);
});

test("completion inside a field offers what its finding offers", async () => {
  const editor = await startEditor();
  await editor.open(uri, field.text);
  const position = { line: field.range.start.line, character: field.range.start.character + 3 };
  const offered = await editor.client.sendRequest("textDocument/completion", {
    textDocument: { uri },
    position,
  });
  const fixes = (await editor.actions(uri, { start: position, end: position })).map(
    ({ title, edit }) => [title, applied(field.text, edit)],
  );
  const items: { label: string }[] = Array.isArray(offered) ? offered : [];
  expect(items.map(({ label }) => label)).toEqual(fixes.map(([title]) => title));
  expect(items).not.toEqual([]);
});
