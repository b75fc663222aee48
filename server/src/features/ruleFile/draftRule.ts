import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import { handLexicon } from "../../danish/lexicon.ts";
import { tokenize } from "../../danish/words.ts";
import { ruleNodes } from "../../rules/file/ruleNodes.ts";
import { createLineTable } from "../../text/lineTable.ts";
import type { Span } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";

/** The team's own rule file as it is now; no text when there is none yet. */
export interface TeamFile {
  readonly uri: string;
  readonly text: string | undefined;
}

/** How a new team file begins: what it is, and what may be taken away from it. */
export const teamStart = `# Jeres egne regler. De lægger sig oven på de fælles, som altid gælder.
# Filen er kun tekst: intet i den kan gøre skade, og det, der er galt, får streg under.
# Hold musen over et ord for at se, hvad det er til.
lag: team
# Kommunens nummer, når det haster. Fjern # og ret:
# telefon: "12 34 56 78 (hele døgnet)"
# Skru en fælles regel op eller ned, eller slå den fra med en begrundelse:
# tilretninger:
#   dom-vending: {alvor: hint, begrundelse: "Vi taler om den på teammøder."}
`;

/** Makes the team's file when there is none. */
export function createTeamFile({ uri, text }: TeamFile): WorkspaceEdit {
  return text === undefined ? edit(uri, undefined, 0, teamStart) : { documentChanges: [] };
}

/** For a few selected words: a rule of them in the team's file, with an example that is made up. */
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
  const title = "Lav en regel af dette";
  return [{ title, kind: CodeActionKind.Refactor, edit: withRule(team, general) }];
}

interface General {
  readonly pattern: string;
  readonly example: string;
}

/** Words in all their forms; names and numbers become places, so that nothing of the case is left. */
function generalise(words: string): General | undefined {
  const tokens = tokenize(words).filter(({ kind }) => kind === "word" || kind === "number");
  const parts = tokens.map(({ kind, norm, start, end }) => {
    const isName = /^\p{Lu}/u.test(words.slice(start, end)) && !handLexicon.knows(norm);
    if (isName) return { pattern: "<navn>", example: "Maja" };
    if (kind === "number") return { pattern: "<tal>", example: "3" };
    const lemma = handLexicon.knows(norm) ? (handLexicon.lemmas(norm)[0] ?? norm) : norm;
    return { pattern: lemma, example: lemma };
  });
  if (parts.length === 0 || parts.length > 6) return undefined;
  if (parts.every(({ pattern }) => pattern.startsWith("<"))) return undefined;
  return {
    pattern: parts.map(({ pattern }) => pattern).join(" "),
    example: parts.map(({ example }) => example).join(" "),
  };
}

function withRule(team: TeamFile, { pattern, example }: General): WorkspaceEdit {
  const text = team.text ?? teamStart;
  const nodes = ruleNodes(text);
  const list = nodes.find(({ path }) => path.length === 1 && path[0] === "regler");
  const first = nodes.find(({ path }) => path.length === 2 && path[0] === "regler");
  const column =
    first === undefined ? 4 : createLineTable(text).positionAt(first.span.start).character;
  const indent = " ".repeat(Math.max(column - 2, 0));
  const taken = new Set(nodes.map((node) => node.text));
  let number = 1;
  while (taken.has(`egen-${number}`)) number += 1;
  const rule = [
    `- id: egen-${number}`,
    "  slags: ordlyd",
    "  kriterium: value-laden",
    '  besked: "„{ord}“: skriv her, hvad der er i vejen, og hvad man kan skrive i stedet."',
    `  mønstre: ["${pattern}"]`,
    "  eksempler:",
    `    - dårligt: "Her står ⟦${example}⟧ i en opdigtet sætning."`,
    '    - godt: "Her står noget andet."',
  ]
    .map((line) => `${indent}${line}\n`)
    .join("");
  const at = list === undefined ? text.length : text.slice(0, list.span.end).trimEnd().length;
  const before = at > 0 && text[at - 1] !== "\n" ? "\n" : "";
  const added = `${before}${list === undefined ? "regler:\n" : ""}${rule}`;
  return team.text === undefined
    ? edit(team.uri, undefined, 0, `${teamStart}${added}`)
    : edit(team.uri, team.text, at, list === undefined ? added : added.trimEnd());
}

function edit(uri: string, text: string | undefined, at: number, added: string): WorkspaceEdit {
  const place = createLineTable(text ?? "").positionAt(at);
  const change = {
    textDocument: { uri, version: null },
    edits: [{ range: { start: place, end: place }, newText: added }],
  };
  if (text !== undefined) return { documentChanges: [change] };
  return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] };
}
