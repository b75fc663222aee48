import { describe, expect, test } from "vitest";
import type { WorkspaceEdit } from "vscode-languageserver";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { newDraftText } from "../../server/src/features/newDraft.ts";
import { rangeOf } from "../../server/src/features/ranges.ts";
import { addWord } from "../../server/src/features/ruleFile/addWord.ts";
import { createTeamFile, teamStart } from "../../server/src/features/ruleFile/teamFile.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { readMarks } from "../../server/src/rules/runExamples.ts";
import { applied } from "../lsp/editor.ts";
import { fullView, openDraft } from "./openDraft.ts";

const uri = "file:///skole/.underretning/regler.yaml";

test.each([
  ["a list in brackets", "ordlister:\n  a: [b]\n", "ordlister:\n  a: [b, ord]\n"],
  ["an empty list", "ordlister:\n  a: []\n", "ordlister:\n  a: [ord]\n"],
  [
    "a list of lines",
    "ordlister:\n  a:\n    - b\n  c: [d]\n",
    "ordlister:\n  a:\n    - b\n    - ord\n  c: [d]\n",
  ],
  ["one word", "ordlister:\n  a: b\n", "ordlister:\n  a: b/ord\n"],
  ["what is added", "ordlister:\n  a: {tilføj: [b]}\n", "ordlister:\n  a: {tilføj: [b, ord]}\n"],
  ["other lists", "ordlister:\n  x: [y]\n", "ordlister:\n  a: [ord]\n  x: [y]\n"],
  ["no lists", "lag: team\n", "lag: team\nordlister:\n  a: [ord]\n"],
  ["no line end", "lag: team", "lag: team\nordlister:\n  a: [ord]\n"],
])("a word goes into a file with %s", (_, before, after) => {
  const { at, text } = addWord(before, "a", "ord", false);
  const result = before.slice(0, at) + text + before.slice(at);
  expect(result).toBe(after);
  const below = {
    path: "kommune.yaml",
    text: "ordlister:\n  a: [x]\n",
    layer: "municipality" as const,
  };
  const { lists } = rulesWith([below, { path: "regler.yaml", text: result }]).ruleSet;
  expect(lists.get("a")?.join(" ")).toContain(before.includes("a: b") ? "b/ord" : "ord");
});

/** What is wrong in the team's own files. */
function faults(sources: readonly { readonly path: string; readonly text: string }[]) {
  return rulesWith(sources).problems.filter(({ file }) =>
    sources.some(({ path }) => path === file),
  );
}

/** The files a workspace edit leaves behind. */
function files(edit: WorkspaceEdit | undefined): Readonly<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? [])
    if ("edits" in change) {
      const { uri: path } = change.textDocument;
      made[path] = applied(made[path] ?? "", { documentChanges: [change] });
    }
  return made;
}

describe("the team's folder", () => {
  const made = files(createTeamFile({ uri, text: undefined }));
  const sources = (change: (text: string) => string) =>
    Object.entries(made).map(([path, text]) => ({ path, text: change(text) }));

  test("has rules, numbers and a template, each without faults and without effect at first", () => {
    expect(Object.keys(made).map((path) => path.replace("file:///skole/", ""))).toEqual([
      ".underretning/numre.yaml",
      ".underretning/skabeloner/underretning.md",
      ".underretning/regler.yaml",
    ]);
    const { ruleSet } = rulesWith(sources((text) => text));
    expect(faults(sources((text) => text))).toEqual([]);
    expect(ruleSet.phone).toBeUndefined();
    expect(newDraftText(ruleSet, "no")).not.toContain(
      "[[barnets navn?]]\n\nDato: [[dato?]]\n\n## Hvad er",
    );
  });

  test("works when the marks in front are taken away", () => {
    const used = sources((text) =>
      text
        .replace("i-brug: nej", "i-brug: ja")
        .replace(/^# (?=telefon|tilretninger| {2}dom-vending|ordlister| {2}kendte)/gmu, ""),
    );
    const { ruleSet } = rulesWith(used);
    expect(faults(used)).toEqual([]);
    expect(ruleSet.phone).toBe("12 34 56 78 (hele døgnet)");
    expect(newDraftText(ruleSet, "no")).toContain(
      "[[Hvad har I prøvet, og hvad kom der ud af det?]]",
    );
    expect(newDraftText(ruleSet, "yes")).toContain("Ring");
    expect(ruleSet.lists.get("kendte-forkortelser")).toEqual(["KBF"]);
  });
});

function offered(marked: string, teamFile: string | undefined) {
  const { text, marks } = readMarks(marked);
  const open = { ...openDraft(text, fullView), team: { uri, text: teamFile } };
  const [span = { start: 0, end: 0 }] = marks;
  const range = rangeOf(open.draft.lines, span);
  const context = { diagnostics: [], only: ["refactor"] };
  return codeActions(open, open, { textDocument: { uri: open.uri }, range, context });
}

describe("selected words into a word list", () => {
  test.each([
    [
      "its own list",
      "Han var ⟦grineflip⟧.",
      "ordlister:\n  sjov: [pjat]\n",
      "Tilføj „grineflip“ til ordlisten sjov",
      "sjov: [pjat, grineflip]",
    ],
    [
      "a new list",
      "Han var ⟦grineflip⟧.",
      "lag: team\n",
      "Tilføj „grineflip“ til en ny ordliste egne-ord",
      "egne-ord: [grineflip]",
    ],
    [
      "a new file",
      "Han var ⟦grineflip⟧.",
      undefined,
      "Tilføj „grineflip“ til en ny ordliste egne-ord",
      "egne-ord: [grineflip]",
    ],
    [
      "what readers know",
      "Talt med ⟦KBF⟧.",
      "lag: team\n",
      "Kendt forkortelse: tilføj „KBF“ til kendte-forkortelser",
      "kendte-forkortelser: {tilføj: [KBF]}",
    ],
    [
      "colleagues",
      "Talt med ⟦Bente⟧.",
      "lag: team\n",
      "Kendt navn (kollega eller sted, aldrig et barn): tilføj „Bente“ til kendte-navne",
      "kendte-navne: {tilføj: [Bente]}",
    ],
  ])("%s", (_, marked, teamFile, title, wanted) => {
    const action = offered(`# Underretning\n\n${marked}\n`, teamFile).find(
      (each) => each.title === title,
    );
    const text = files(action?.edit)[uri] ?? "";
    const result = teamFile === undefined ? text : applied(teamFile, action?.edit);
    expect(result).toContain(wanted);
    expect(faults([{ path: uri, text: result }])).toEqual([]);
  });

  test("what a team knows is no longer asked about", () => {
    const draft = "# Underretning\n\nVi har talt med KBF.\n";
    const text = "ordlister:\n  kendte-forkortelser: {tilføj: [KBF]}\n";
    const found = (rules = rulesWith([{ path: uri, text }]).ruleSet) =>
      openDraft(draft, fullView, rules).lint.findings.map(({ criterion }) => criterion);
    expect(found(rulesWith([]).ruleSet)).toContain("unexplained-abbreviation");
    expect(found()).not.toContain("unexplained-abbreviation");
  });
});

test("a rule of selected words opens where it stands, in a file that begins with what may be done", () => {
  const action = offered("# Underretning\n\nHan var ⟦grineflip⟧.\n", undefined).find(
    ({ title }) => title === "Lav en regel af dette",
  );
  expect(action?.command?.arguments).toEqual([uri, "egen-1"]);
  const text = files(action?.edit)[uri] ?? "";
  expect(text.startsWith(teamStart)).toBe(true);
  expect(faults([{ path: uri, text }])).toEqual([]);
});
