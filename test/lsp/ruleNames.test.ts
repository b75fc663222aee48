import { expect, test } from "vitest";
import {
  DefinitionRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentContentRequest,
} from "vscode-languageserver-protocol/node";
import { createLineTable } from "../../server/src/text/lineTable.ts";
import { applied, startEditor, until } from "./editor.ts";
import { folder, rules, workbench } from "./workbench.ts";

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
