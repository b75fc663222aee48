import { expect, test } from "vitest";
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentContentRequest,
} from "vscode-languageserver-protocol/node";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { createLineTable } from "../../server/src/text/lineTable.ts";
import { applied, startEditor, until } from "./editor.ts";

const folder = "file:///skole";
const rules = `${folder}/.underretning/regler.yaml`;
const draft = `${folder}/underretning-emil.md`;

const file = `ordlister:
  egne-ord: [grineflip]
regler:
  - id: min-regel
    slags: ordlyd
    kriterium: vague-term
    besked: "„{ord}“ siger ikke, hvad I så."
    mønstre: ["@egne-ord", hoppe]
    eksempler:
      - dårligt: "Han ⟦hopper⟧ på stolen."
      - godt: "Han sidder på stolen."
`;

async function workbench(text = file) {
  const editor = await startEditor({ folders: [folder], files: { [rules]: text } });
  await until(() => editor.published.find((each) => each.uri === rules));
  await editor.open(draft, "# Underretning\n\nEmil hoppede i går i timen.\n");
  await editor.open(rules, text);
  const at = (words: string, shift = 0) => ({
    textDocument: { uri: rules },
    position: createLineTable(text).positionAt(text.indexOf(words) + shift),
  });
  const lenses = async () => {
    const found = await editor.client.sendRequest(CodeLensRequest.type, at(""));
    return (found ?? []).map(({ command }) => command?.title);
  };
  return { ...editor, at, lenses };
}

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

const layered = `signaler:
  eget-tegn: {forklaring: Noget uro., mønstre: ["@egne-ord", tumle]}
ordlister:
  egne-ord: [grineflip]
tilretninger:
  dom-vending: {alvor: hint}
regler:
  - id: min-regel
    slags: ordlyd
    kriterium: vague-term
    besked: Hej
    signaler: [eget-tegn, tid]
    i-afsnit: [parents]
    eksempler:
      - dårligt: "## Forældrenes syn\\n\\nHan ⟦tumlede⟧."
      - godt: "Han sov."
`;

test.each([
  ["min-regel", "ny-regel", 1],
  ["eget-tegn:", "nyt-tegn", 2],
  ["egne-ord]", "nye-ord", 0],
  ["@egne-ord", "nye-ord", 2],
  ["dom-vending", "andet", 0],
  ["tid]", "andet", 0],
  ["min-regel", "Ikke Et Id", 0],
])("„%s“ is renamed to %s at %i places", async (words, newName, count) => {
  const editor = await workbench(layered);
  const edit = await editor.client.sendRequest(RenameRequest.type, {
    ...editor.at(words, 2),
    newName,
  });
  const next = applied(layered, edit ?? undefined);
  expect(next.split(newName)).toHaveLength(count + 1);
  if (count > 0) expect(next).not.toContain(words.replace(/\W+$/u, "").replace("@", ""));
});

test.each([
  ["eget-tegn,", "regler.yaml", "eget-tegn:"],
  ["@egne-ord", "regler.yaml", "egne-ord: [g"],
  ["dom-vending", "underretning:/indbygget/rules/regler/ordvalg.yaml", "id: dom-vending"],
  ["vague-term", "underretning:/indbygget/rules/kriterier.yaml", "  vague-term:"],
  ["parents", "underretning:/indbygget/rules/afsnit.yaml", "  parents:"],
])("the definition of „%s“ stands in %s, which can be read", async (words, uri, line) => {
  const { client, at } = await workbench(layered);
  const found = await client.sendRequest(DefinitionRequest.type, at(words, 2));
  const [place] = Array.isArray(found) ? found : [];
  const target = place !== undefined && "uri" in place ? place : undefined;
  expect(target?.uri).toContain(uri);
  const text =
    target?.uri === rules
      ? layered
      : (await client.sendRequest(TextDocumentContentRequest.type, { uri: target?.uri ?? "" }))
          .text;
  expect(text.split("\n")[target?.range.start.line ?? 0]).toContain(line);
});

test("references to a section reach the built-in rules and the headings of the team's templates", async () => {
  const template = `${folder}/.underretning/skabeloner/vores.md`;
  const head = "<!-- skabelon\ntitel: X\ntype: underretning\nmistanke: nej\n-->\n";
  const editor = await startEditor({
    folders: [folder],
    files: { [rules]: layered, [template]: `${head}# X\n\n## Forældrenes syn\n` },
  });
  await until(() => editor.published.find((each) => each.uri === rules));
  await editor.open(rules, layered);
  const position = createLineTable(layered).positionAt(layered.indexOf("parents") + 2);
  const found = await editor.client.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: rules },
    position,
    context: { includeDeclaration: true },
  });
  const files = (found ?? []).map(({ uri }) => uri);
  expect(files).toContain(rules);
  expect(files).toContain(template);
  expect(files.some((uri) => uri.endsWith("rules/afsnit.yaml"))).toBe(true);
});

test("a hover on a signal or a list shows what is in it, with forms", async () => {
  const { client, at } = await workbench(layered);
  const hover = async (words: string) =>
    JSON.stringify((await client.sendRequest(HoverRequest.type, at(words, 1)))?.contents);
  expect(await hover("eget-tegn,")).toMatch(/Noget uro.*tumle.*tumlede/u);
  expect(await hover("tid]")).toContain("kalenderen");
  expect(await hover("egne-ord:")).toContain("grineflip");
});
