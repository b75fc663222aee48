import type { Position, Range } from "vscode-languageserver";
import type { Finding } from "../rules/finding.ts";
import type { OpenDraft } from "./openFile.ts";
import { offsetOf, rangeOf } from "./ranges.ts";

/** True for the finding of a field that still waits to be filled in. */
export function isField(finding: Finding): boolean {
  return finding.criterion === "leftover-placeholder";
}

/** The next unfilled field after the position, from the top again behind the last one; null when all are filled in. */
export function nextField(open: OpenDraft, position: Position): Range | null {
  const offset = offsetOf(open.draft.lines, position);
  const fields = open.lint.findings.filter(isField);
  const next = fields.find(({ span }) => span.start > offset) ?? fields[0];
  return next ? rangeOf(open.draft.lines, next.span) : null;
}
