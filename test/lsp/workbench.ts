import { CodeLensRequest } from "vscode-languageserver-protocol/node";
import { createLineTable } from "../../server/src/text/lineTable.ts";
import { startEditor, until } from "./editor.ts";

/** The folder that is open. */
export const folder = "file:///skole";
/** The team's rule file. */
export const rules = `${folder}/.underretning/regler.yaml`;
/** A draft beside it. */
export const draft = `${folder}/underretning-emil.md`;

/** A rule file with one list and one rule. */
export const file = `ordlister:
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

/** An editor with a rule file and a draft open, and ways to point into the rule file. */
export async function workbench(text = file) {
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
