import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { OpenFile } from "../openFile.ts";
import { adviceOf } from "./advice.ts";

/** The code under which advice stands in a list of problems. */
export const adviceCode = "råd";

/** Advice as the writer sees it in any editor: information, with the answers given so far. */
export function adviceDiagnostics(file: OpenFile): Diagnostic[] {
  return adviceOf(file).map(({ remark, body, answers }) => ({
    range: remark,
    severity: DiagnosticSeverity.Information,
    code: adviceCode,
    source: "underretning",
    message: [`Råd: ${body}`, ...answers.map((each) => `Svar: ${each}`)].join("\n"),
  }));
}
