import { expect, test } from "vitest";
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
} from "vscode-languageserver-protocol/node";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { createLineTable } from "../../server/src/text/lineTable.ts";
import { applied, startEditor, until } from "./editor.ts";
import { draft, file, folder, rules, workbench } from "./workbench.ts";

test("a line over each rule says how its examples go and what it finds in the open drafts", async () => {
  const { lenses } = await workbench();
  expect(await lenses()).toEqual(["Prøv · 2/2 eksempler består · 1 fund i åbne kladder"]);
});

test("a typed change is tried at once: the failing example says so, and the rule is not used", async () => {
  const editor = await workbench();
  const { position } = editor.at("hoppe]");
  const end = { line: position.line, character: position.character + 5 };
  await editor.change(rules, 2, { start: position, end }, "løbe");
  const told = await until(() =>
    editor.published.findLast((each) => each.uri === rules && each.diagnostics.length > 0),
  );
  expect(told.diagnostics[0]?.message).toBe(
    'Overset: reglen skulle finde „hopper“, men fandt intet. Så længe hviler reglen "min-regel". Ret mønsteret eller eksemplet.',
  );
  expect(told.diagnostics[0]?.range.start.line).toBe(9);
  expect(await editor.lenses()).toEqual(["Prøv · 1/2 eksempler består · ikke i brug"]);
});

test("a hover tells what a key is for and which forms a pattern finds", async () => {
  const { client, at } = await workbench();
  const hover = async (words: string) =>
    JSON.stringify((await client.sendRequest(HoverRequest.type, at(words, 1)))?.contents);
  expect(await hover("besked")).toContain("Det, skriveren læser");
  expect(await hover("hoppe]")).toContain("hoppede");
  expect(await hover("vague-term")).toContain("Fagord uden ");
  expect(await hover("@egne-ord")).toContain("grineflip");
});

test.each([
  ["kriterium: ⟦⟧", "vague-frequency"],
  ["alvor: ⟦⟧", "advarsel"],
  ["slags: ⟦⟧", "forventer"],
  ["signaler: [⟦⟧", "tid"],
  ["i-afsnit: ⟦⟧", "parents"],
  ['mønstre: ["@⟦⟧', "egne-ord"],
  ["⟦⟧", "eksempler"],
])("at „%s“ „%s“ is offered", async (line, wanted) => {
  const text = `${file}  - id: to\n    ${line.replace("⟦⟧", "")}`;
  const { client, at } = await workbench(text);
  const found = await client.sendRequest(CompletionRequest.type, at("", text.length));
  const list = Array.isArray(found) ? found : (found?.items ?? []);
  expect(list.map(({ label }) => label)).toContain(wanted);
});

test("lists are found from the patterns that use them, and the other way", async () => {
  const { client, at } = await workbench();
  const from = await client.sendRequest(DefinitionRequest.type, at("@egne-ord", 3));
  expect(JSON.stringify(from)).toContain('"line":1');
  const uses = await client.sendRequest(ReferencesRequest.type, {
    ...at("egne-ord", 3),
    context: { includeDeclaration: true },
  });
  expect(JSON.stringify(uses)).toContain('"line":7');
});

test("the outline names the parts and their entries; each folds", async () => {
  const { client, at } = await workbench();
  const symbols = JSON.stringify(await client.sendRequest(DocumentSymbolRequest.type, at("")));
  for (const name of ["ordlister", "egne-ord", "regler", "min-regel"])
    expect(symbols).toContain(`"${name}"`);
  const folds = await client.sendRequest(FoldingRangeRequest.type, at(""));
  expect(folds).toContainEqual({ startLine: 2, endLine: 10 });
});

test.each([
  ["alvor: avarsel", "alvor: avarsel", undefined],
  ["kriterium: vage-term", "kriterium: vague-term", 'Ret til "vague-term"'],
  ["besket: Hej", "besked: Hej", 'Ret til "besked"'],
  ["id: min-regel", "id: min-regel-2", 'Kald den "min-regel-2"'],
])("%s has a quick fix", async (wrong, right, title) => {
  const text = `${file}  - slags: ordlyd\n    mønstre: [gynge]\n${wrong.startsWith("id") ? "" : "    id: to\n"}${wrong.startsWith("krit") ? "" : "    kriterium: vague-term\n"}    ${wrong}\n    ${wrong.startsWith("besk") ? "" : "besked: Hej"}\n`;
  const editor = await workbench(text);
  const position = createLineTable(text).positionAt(text.lastIndexOf(wrong) + 6);
  const actions = await editor.actions(rules, { start: position, end: position });
  const fix = actions.find((action) => action.title === title);
  if (title === undefined) expect(fix).toBeUndefined();
  else expect(applied(text, fix?.edit)).toContain(right);
});

test.each([
  ["mønstre: [gynge, ⟦Gynge⟧]", "mønstre: [gynge]", "Fjern „Gynge“"],
  ["mønstre: [⟦vippe⟧, gynge]\n    undtagen-mønstre: [vippe]", "mønstre: [gynge]", "Fjern „vippe“"],
  [
    "mønstre:\n      - gynge\n      - ⟦gynge⟧\n    alvor: hint",
    "- gynge\n    alvor",
    "Fjern „gynge“",
  ],
  [
    "mønstre: [gynge, ⟦vippe,karrusel⟧]".replace("⟦vippe,karrusel⟧", '"⟦vippe,karrusel⟧"'),
    "vippe karrusel",
    "Skriv „vippe karrusel“",
  ],
])("%s: a pattern that can never hit has a quick fix", async (marked, right, title) => {
  const rule = `  - id: to\n    slags: ordlyd\n    kriterium: vague-term\n    ${marked}\n    besked: Hej\n`;
  const text = file + rule.replace(/[⟦⟧]/gu, "");
  const start = file.length + rule.indexOf("⟦");
  const editor = await workbench(text);
  const position = createLineTable(text).positionAt(start + 1);
  const actions = await editor.actions(rules, { start: position, end: position });
  const fix = actions.find((action) => action.title === title);
  expect(actions.map((action) => action.title)).toContain(title);
  expect(applied(text, fix?.edit)).toContain(right);
});

test("a rule is drafted from selected words, without names, and its own examples hold", async () => {
  const text = "# Underretning\n\nEmil er altid grineflip.\n";
  const editor = await startEditor({ folders: [folder], files: { [rules]: file } });
  await until(() => editor.published.find((each) => each.uri === rules));
  await editor.open(draft, text);
  const lines = createLineTable(text);
  const range = {
    start: lines.positionAt(text.indexOf("Emil")),
    end: lines.positionAt(text.indexOf(".")),
  };
  const found = await editor.actions(draft, range);
  const made = found.find(({ title }) => title === "Lav en regel af dette");
  const next = applied(file, made?.edit);
  expect(next).toContain('mønstre: ["<navn> være altid grineflip"]');
  expect(next).not.toContain("Emil");
  const { problems } = rulesWith([{ path: "regler.yaml", text: next }]);
  expect(problems.filter((problem) => problem.file === "regler.yaml")).toEqual([]);
});
