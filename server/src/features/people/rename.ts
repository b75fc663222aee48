import type {
  LinkedEditingRangeParams,
  LinkedEditingRanges,
  PrepareRenameParams,
  Range,
  RenameParams,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { OpenDraft } from "../openFile.ts";
import { offsetOf, rangeOf, workspaceEdit } from "../ranges.ts";
import { namePartAt } from "./nameParts.ts";

/** Whether a name stands at the caret, and which word of it would change. */
export function prepareRename(
  open: OpenDraft,
  params: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const part = namePartAt(open, offsetOf(open.draft.lines, params.position));
  if (!part) return null;
  return { range: rangeOf(open.draft.lines, part.here.span), placeholder: part.here.text };
}

/** Changes one word of a person's name wherever that person is named, other spellings and genitives included. */
export function rename(open: OpenDraft, params: RenameParams): WorkspaceEdit | null {
  const part = namePartAt(open, offsetOf(open.draft.lines, params.position));
  const name = params.newName.trim();
  if (!part || name === "") return null;
  const edits = part.all.map(({ span, genitive }) => ({
    span: { start: span.start, end: span.end + genitive.length },
    text: name + genitiveOf(name, genitive),
  }));
  return workspaceEdit(open, edits);
}

/** The same word of the name at every place where it is spelt the same, to be typed over at once. */
export function linkedEditingRanges(
  open: OpenDraft,
  params: LinkedEditingRangeParams,
): LinkedEditingRanges | null {
  const part = namePartAt(open, offsetOf(open.draft.lines, params.position));
  const same = part?.all.filter(({ text }) => text === part.here.text) ?? [];
  if (same.length < 2) return null;
  return {
    ranges: same.map(({ span }) => rangeOf(open.draft.lines, span)),
    wordPattern: "[\\p{L}\\p{M}'’-]+",
  };
}

/** "Emils", but "Jonas’": names in -s, -x and -z take a mark alone. */
function genitiveOf(name: string, before: string): string {
  if (before === "") return "";
  return /[sxz]$/iu.test(name) ? "’" : "s";
}
