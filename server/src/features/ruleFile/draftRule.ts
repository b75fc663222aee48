import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import { ruleNodes } from "../../rules/file/ruleNodes.ts";
import { createLineTable } from "../../text/lineTable.ts";
import type { Span } from "../../text/span.ts";
import { commands } from "../commandNames.ts";
import type { OpenFile } from "../openFile.ts";
import { type General, generalise } from "./generalise.ts";
import { addToTeam, type TeamFile, teamText } from "./teamFile.ts";

/** For a few selected words: a rule of them in the team's file, with an example that is made up; then the file is shown. */
export function draftRuleActions(
  file: OpenFile,
  span: Span,
  team: TeamFile | undefined,
): CodeAction[] {
  const words = file.draft.text.slice(span.start, span.end).trim();
  if (team === undefined || words === "" || words.length > 80 || /[\n\]["{}]/u.test(words))
    return [];
  const general = generalise(words);
  if (general === undefined) return [];
  const { edit, id } = withRule(team, general);
  const title = "Lav en regel af dette";
  const command = { title, command: commands.showRule, arguments: [team.uri, id] };
  return [{ title, kind: CodeActionKind.Refactor, edit, command }];
}

function withRule(team: TeamFile, general: General): { edit: WorkspaceEdit; id: string } {
  const text = teamText(team);
  const nodes = ruleNodes(text);
  const list = nodes.find(({ path }) => path.length === 1 && path[0] === "regler");
  const first = nodes.find(({ path }) => path.length === 2 && path[0] === "regler");
  const column =
    first === undefined ? 4 : createLineTable(text).positionAt(first.span.start).character;
  const indent = " ".repeat(Math.max(column - 2, 0));
  const taken = new Set(nodes.map((node) => node.text));
  let number = 1;
  while (taken.has(`egen-${number}`)) number += 1;
  const id = `egen-${number}`;
  const rule = ruleLines(id, general)
    .map((line) => `${indent}${line}\n`)
    .join("");
  const at = list === undefined ? text.length : text.slice(0, list.span.end).trimEnd().length;
  const before = at > 0 && text[at - 1] !== "\n" ? "\n" : "";
  const added = `${before}${list === undefined ? "regler:\n" : ""}${rule}`;
  return { id, edit: addToTeam(team, at, list === undefined ? added : added.trimEnd()) };
}

function ruleLines(id: string, { pattern, example }: General): readonly string[] {
  return [
    `- id: ${id}`,
    "  slags: ordlyd",
    "  kriterium: value-laden",
    '  besked: "„{ord}“: skriv her, hvad der er i vejen, og hvad man kan skrive i stedet."',
    `  mønstre: ["${pattern}"]`,
    "  eksempler:",
    `    - dårligt: "Her står ⟦${example}⟧ i en opdigtet sætning."`,
    '    - godt: "Her står noget andet."',
  ];
}
