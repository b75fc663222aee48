import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Span } from "../../text/span.ts";
import { commands } from "../commandNames.ts";
import type { OpenDraft } from "../openFile.ts";
import { rangeOf } from "../ranges.ts";
import { findingsAt } from "./whyPage.ts";

/** On selected words or a mark: why it is marked or not, and which rules hold here. Nothing where the caret merely stands. */
export function whyActions(open: OpenDraft, span: Span): CodeAction[] {
  const here = findingsAt(open, span);
  if (here.length === 0 && span.start === span.end) return [];
  const first = here[0]?.span ?? span;
  const asked = span.start === span.end ? first : span;
  const range = rangeOf(open.draft.lines, asked);
  return [
    asking(
      here.length > 0 ? "Hvorfor er det markeret?" : "Hvorfor er det ikke markeret?",
      commands.why,
      [open.uri, range],
    ),
    asking("Hvilke regler gælder her?", commands.rulesHere, [open.uri]),
  ];
}

function asking(title: string, command: string, args: unknown[]): CodeAction {
  return { title, kind: CodeActionKind.Refactor, command: { title, command, arguments: args } };
}
