import { expect, test } from "vitest";
import { startEditor, until } from "./editor.ts";

const folder = "file:///skole";
const rules = `${folder}/.underretning/regler.yaml`;
const uri = `${folder}/underretning-emil.md`;

test("a broken rule file is told of in the file itself; drafts are read on with the built-in rules", async () => {
  const files: Record<string, string> = { [rules]: "regler: [\n  - {" };
  const editor = await startEditor({ folders: [folder], files });
  await editor.open(uri, "# Underretning\n\nEmil kom [[hvornår?]].\n");
  const told = await until(() => editor.published.find((each) => each.uri === rules));
  expect(told.diagnostics[0]?.message).toBeTruthy();
  expect((await editor.pull(uri)).map(({ code }) => code)).toContain("leftover-placeholder");
});

test("a mended rule file loses its marks when the client says it has changed", async () => {
  const files: Record<string, string> = { [rules]: "ukendt-noegle: 1\n" };
  const editor = await startEditor({ folders: [folder], files });
  await until(() =>
    editor.published.find((each) => each.uri === rules && each.diagnostics.length > 0),
  );
  delete files[rules];
  await editor.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  const last = await until(() => editor.published[1]);
  expect(last).toEqual({ uri: rules, diagnostics: [] });
});

test("each workspace folder has its own rules, and folders may come later", async () => {
  const files: Record<string, string> = { [rules]: "ukendt-noegle: 1\n" };
  const editor = await startEditor({ folders: ["file:///andet"], files });
  await editor.open(uri, "# Underretning\n\nEmil kom [[hvornår?]].\n");
  await editor.pull(uri);
  expect(editor.published).toEqual([]);
  await editor.client.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [{ uri: folder, name: "skole" }], removed: [] },
  });
  await until(() => editor.published.find((each) => each.uri === rules));
});
