import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Hover,
  MarkdownString,
  Position,
  Range,
  type TextEdit,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { HoverMiddleware } from "vscode-languageclient";

/** What the server's card says where a finding may be switched off; here it becomes a link. */
const plain = /\n*Slå fra her \(med begrundelse\): brug lyspæren\./gu;
const command = "underretning.switchOff";

/** Makes the line about switching off a link that asks for the reason. */
export const linkSwitchOff: NonNullable<HoverMiddleware["provideHover"]> = async (
  document,
  position,
  token,
  next,
) => {
  const hover = await next(document, position, token);
  return hover && withLink(hover, document.uri, position);
};

function withLink(hover: Hover, uri: Uri, { line, character }: Position): Hover {
  const contents = hover.contents.map((part) => {
    if (!(part instanceof MarkdownString) || part.value.search(plain) < 0) return part;
    const args = encodeURIComponent(JSON.stringify([uri.toString(), line, character]));
    const link = `[Slå fra her (med begrundelse)](command:${command}?${args})`;
    const whole = new MarkdownString(`${part.value.replace(plain, "")}\n\n${link}`);
    whole.isTrusted = { enabledCommands: [command] };
    return whole;
  });
  hover.contents = contents;
  return hover;
}

/** Asks which finding at the place, and why; then writes both into the draft. Without a place it is the caret's. */
export async function switchOff(...args: readonly unknown[]): Promise<void> {
  const place = placeOf(args) ?? placeInFront();
  if (!place) return;
  const range = new Range(place.position, place.position);
  const found = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    place.uri,
    range,
    CodeActionKind.QuickFix.value,
  );
  const offers = found.filter(({ title, edit }) => title.startsWith("Slå »") && edit);
  if (offers.length === 0) {
    await window.showInformationMessage("Her er der ikke noget, der kan slås fra.");
    return;
  }
  const picked = offers.length === 1 ? offers[0] : await pick(offers);
  const reason = picked && (await askWhy(criterionIn(picked)));
  if (!picked?.edit || reason === undefined) return;
  await workspace.applyEdit(withReason(picked.edit, reason));
}

async function pick(offers: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const items = offers.map((action) => ({ label: criterionIn(action), action }));
  return (await window.showQuickPick(items, { title: "Hvad vil du slå fra her?" }))?.action;
}

function askWhy(criterion: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: `Slå »${criterion}« fra her`,
    prompt: "Hvorfor? Grunden står i filen og kommer ikke med i det, der sendes.",
    validateInput: (value) => (value.trim() === "" ? "Skriv kort hvorfor." : undefined),
    ignoreFocusOut: true,
  });
}

function criterionIn({ title }: CodeAction): string {
  return /»(.+)«/u.exec(title)?.[1] ?? title;
}

/** The comment with the reason in it, on one line and without what could end it. */
function withReason(edit: WorkspaceEdit, reason: string): WorkspaceEdit {
  const words = reason.replace(/\s+/gu, " ").replace(/--+>?/gu, "–").trim();
  const filled = new WorkspaceEdit();
  for (const [uri, edits] of edit.entries())
    filled.set(
      uri,
      edits.map((each: TextEdit) => {
        each.newText = each.newText.replace("| -->", `| ${words} -->`);
        return each;
      }),
    );
  return filled;
}

interface PlaceInFile {
  readonly uri: Uri;
  readonly position: Position;
}

function placeOf([uri, line, character]: readonly unknown[]): PlaceInFile | undefined {
  if (typeof uri !== "string" || typeof line !== "number" || typeof character !== "number")
    return undefined;
  return { uri: Uri.parse(uri), position: new Position(line, character) };
}

function placeInFront(): PlaceInFile | undefined {
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}
