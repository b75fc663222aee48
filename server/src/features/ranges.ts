import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Draft } from "../draft/draft.ts";
import type { Edit } from "../text/edit.ts";
import type { LineTable } from "../text/lineTable.ts";
import type { Span } from "../text/span.ts";

/** The LSP range of a span; the only place where offsets become positions. */
export function rangeOf(lines: LineTable, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** The span of an LSP range; positions outside the text are moved to its nearest end. */
export function spanOf(lines: LineTable, range: Range): Span {
  const [a, b] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The offset of an LSP position. */
export function offsetOf(lines: LineTable, position: Position): number {
  return lines.offsetAt(position);
}

/** True when the spans overlap or meet, so that a caret at either end of a finding is on it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** One edit in the editor's terms. */
export function textEdit(draft: Draft, edit: Edit): TextEdit {
  return { range: rangeOf(draft.lines, edit.span), newText: edit.text };
}

/** An edit of one file that the client refuses when the file has moved on. */
export function workspaceEdit(
  file: { readonly uri: string; readonly version: number; readonly draft: Draft },
  edits: readonly Edit[],
): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: file.uri, version: file.version },
        edits: edits.map((edit) => textEdit(file.draft, edit)),
      },
    ],
  };
}
