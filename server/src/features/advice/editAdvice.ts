import type { Position, WorkspaceEdit } from "vscode-languageserver";
import type { OpenFile } from "../openFile.ts";
import { offsetOf, workspaceEdit } from "../ranges.ts";
import { adviceAt, answerAdvice, resolveAdvice, writeAdvice } from "./advice.ts";

/** What somebody wants done with advice; `position` lies in the text it is about, or in the comment. */
export interface AdviceWish {
  readonly action: "write" | "answer" | "resolve";
  readonly position: Position;
  /** The words to write; unused for "resolve". */
  readonly text: string;
}

/** The edit that does it; null when there is no advice at the place or nothing to write. */
export function editAdvice(
  file: OpenFile,
  { action, position, text }: AdviceWish,
): WorkspaceEdit | null {
  const offset = offsetOf(file.draft.lines, position);
  if (action !== "resolve" && text.trim() === "") return null;
  if (action === "write") return workspaceEdit(file, [writeAdvice(file, offset, text)]);
  const remark = adviceAt(file, { start: offset, end: offset });
  if (remark === undefined) return null;
  const edit = action === "answer" ? answerAdvice(remark, text) : resolveAdvice(file, remark);
  return workspaceEdit(file, [edit]);
}
