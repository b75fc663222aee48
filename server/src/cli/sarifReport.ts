import type { Finding, Severity } from "../rules/finding.ts";
import type { CheckedFile, Report } from "./checkedFile.ts";
import { findingText } from "./withoutText.ts";

const levels: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** SARIF 2.1.0, for tools that collect findings. */
export const sarifReport: Report = (files, withText, version) => {
  const results = files.flatMap((file) =>
    file.findings.map((finding) => resultEntry(file, finding, withText)),
  );
  const driver = { name: "underretning", version, rules: ruleEntries(files) };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

/** The rules that found something, each once. */
function ruleEntries(files: readonly CheckedFile[]) {
  const titles = new Map<string, string>();
  for (const file of files)
    for (const finding of file.findings)
      titles.set(finding.ruleId, findingText(file, finding, false));
  return [...titles].map(([id, text]) => ({ id, shortDescription: { text } }));
}

function resultEntry(file: CheckedFile, finding: Finding, withText: boolean) {
  const start = file.draft.lines.positionAt(finding.span.start);
  const end = file.draft.lines.positionAt(finding.span.end);
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: findingText(file, finding, withText) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file.path) }, region } }],
    properties: { criterion: finding.criterion, scope: finding.scope },
  };
}
