import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { createLineTable } from "../../text/lineTable.ts";

/** The team's own rule file as it is now; no text when there is none yet. */
export interface TeamFile {
  readonly uri: string;
  readonly text: string | undefined;
}

/** How a new team file begins: what it is, and what may be taken away from it. */
export const teamStart = `# Jeres egne regler. De lægger sig oven på de fælles, som altid gælder.
# Filen er kun tekst: intet i den kan gøre skade, og det, der er galt, får streg under.
# Hold musen over et ord for at se, hvad det er til. Linjer med # foran bruges ikke: fjern #, så gælder de.
lag: team
# Skru en fælles regel op eller ned, eller slå den fra med en begrundelse:
# tilretninger:
#   dom-vending: {alvor: hint, begrundelse: "Vi taler om den på teammøder."}
# Forkortelser, som alle, der læser jeres underretninger, kender:
# ordlister:
#   kendte-forkortelser: {tilføj: [KBF]}
`;

const numbersStart = `# Kommunens numre. De vises øverst i en kladde, når noget haster, eller når der er tegn på vold.
# Fjern # foran linjen, og skriv nummeret og hvornår det svarer.
# telefon: "12 34 56 78 (hele døgnet)"
`;

const templateStart = `<!-- skabelon
Ret teksten herunder, og skriv ja ud for i-brug. Så begynder nye kladder sådan hos jer.
Felter, der skal udfyldes, skrives med dobbelte klammer: [[hvornår?]].
Ved mistanke bruges altid den fælles skabelon.
titel: Vores underretning
type: underretning
mistanke: nej
i-brug: nej
-->
# Underretning om [[barnets navn?]]

Dato: [[dato?]]

## Hvad er vi bekymrede for

[[Hvad har I set eller hørt, og hvornår?]]

## Hvad har vi selv gjort

[[Hvad har I prøvet, og hvad kom der ud af det?]]
`;

/** Makes the team's folder when there is none: rules, numbers and a template, each explained in its own lines. */
export function createTeamFile({ uri, text }: TeamFile): WorkspaceEdit {
  if (text !== undefined) return { documentChanges: [] };
  const folder = uri.slice(0, uri.lastIndexOf("/"));
  return {
    documentChanges: [
      ...newFile(`${folder}/numre.yaml`, numbersStart),
      ...newFile(`${folder}/skabeloner/underretning.md`, templateStart),
      ...newFile(uri, teamStart),
    ],
  };
}

/** The team's file with text added at an offset of what it is now, or of how it begins when there is none yet. */
export function addToTeam(team: TeamFile, at: number, added: string): WorkspaceEdit {
  const change = insertion(team.uri, team.text ?? teamStart, at, added);
  if (team.text !== undefined) return { documentChanges: [change] };
  return { documentChanges: [...newFile(team.uri, teamStart), change] };
}

/** The text the team's file has, or would begin with. */
export function teamText({ text }: TeamFile): string {
  return text ?? teamStart;
}

function newFile(uri: string, text: string): readonly (CreateFile | TextDocumentEdit)[] {
  return [{ kind: "create", uri, options: { ignoreIfExists: true } }, insertion(uri, "", 0, text)];
}

function insertion(uri: string, text: string, at: number, added: string): TextDocumentEdit {
  const place = createLineTable(text).positionAt(at);
  return {
    textDocument: { uri, version: null },
    edits: [{ range: { start: place, end: place }, newText: added }],
  };
}
