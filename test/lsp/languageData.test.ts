import { expect, test } from "vitest";
import type { ReadDataFile } from "../../server/src/danish/languageData.ts";
import { dataFiles } from "../../server/src/danish/languageData.ts";
import { anonymousCopy } from "../../server/src/lsp/protocol.ts";
import { dictionaryText } from "../measure/dictionary.ts";
import { namesText } from "../measure/nameFile.ts";
import { startEditor, until } from "./editor.ts";

const folder = "file:///hold";
const rules = `${folder}/.underretning/regler.yaml`;
const draft = `${folder}/underretning.md`;

/** A team's rule about a word whose forms only the dictionary knows: "kasketten". */
const team = `regler:
  - id: egen-kasket
    slags: ordlyd
    kriterium: value-laden
    besked: "„{ord}“ er jeres eget ord."
    mønstre: ["kasket"]
    eksempler:
      - dårligt: "Han havde en ⟦kasket⟧ på."
      - godt: "Han havde en hue på."
`;
const readData: ReadDataFile = async (name) =>
  name === dataFiles.dictionary ? dictionaryText() : namesText();

/** What the team's own rule says of a sentence once the rules have been read. */
async function said(read: ReadDataFile, sentence: string): Promise<readonly string[]> {
  const editor = await startEditor({
    folders: [folder],
    files: { [rules]: team },
    readData: read,
  });
  await until(() => editor.published.find(({ uri }) => uri === rules));
  await editor.open(draft, `# Underretning\n\n${sentence}\n`);
  return (await editor.pull(draft))
    .map(({ message }) => (typeof message === "string" ? message : message.value))
    .filter((message) => message.includes("jeres eget ord"));
}

test("a team's words are found in the forms of the dictionary", async () => {
  expect(await said(readData, "Emil kastede kasketten.")).toHaveLength(1);
});

test.each<[string, ReadDataFile]>([
  ["absent", async () => undefined],
  ["broken", async () => "<!doctype html>"],
])("with a data file that is %s the team's rules work by the hand rules", async (_, read) => {
  expect(await said(read, "Emil kastede en kasket.")).toHaveLength(1);
  expect(await said(read, "Emil kastede kasketten.")).toHaveLength(0);
});

test("nothing is read for a draft without team rules, until somebody asks for a copy without names", async () => {
  const asked: string[] = [];
  const editor = await startEditor({
    folders: [folder],
    readData: async (name) => {
      asked.push(name);
      return readData(name);
    },
  });
  await editor.open(draft, "# Bekymring\n\nGüldane var ked af det.\n");
  await editor.pull(draft);
  expect(asked).toEqual([]);
  const copy = await editor.client.sendRequest(anonymousCopy, {
    textDocument: { uri: draft },
    weeks: 3,
  });
  expect(asked.sort()).toEqual(Object.values(dataFiles).sort());
  expect(copy?.text).not.toContain("Güldane");
});
