import type { Finding, Severity } from "../rules/finding.ts";
import type { CheckedFile, Report } from "./checkedFile.ts";
import { findingText, noticeText } from "./withoutText.ts";

const words: Record<Severity, string> = {
  error: "Vigtigt",
  warning: "Se på",
  information: "Overvej",
  hint: "Tip",
};

/** The report a person reads in a terminal; never a grade, at best "ingen fund". */
export const prettyReport: Report = (files, withText) =>
  `${files.map((file) => fileText(file, withText)).join("")}${summary(files)}\n`;

function fileText(file: CheckedFile, withText: boolean): string {
  const notices = file.lint.notices.map((notice) => `  ! ${noticeText(notice, withText)}\n`);
  const findings = file.findings.map((finding) => findingLine(file, finding, withText));
  const empty = file.draft.text.trim() === "" ? "  Filen er tom.\n" : "";
  const nothing = findings.length === 0 && !empty ? "  Ingen fund.\n" : "";
  return `${file.path}\n${notices.join("")}${empty}${findings.join("")}${nothing}\n`;
}

function findingLine(file: CheckedFile, finding: Finding, withText: boolean): string {
  const { line, character } = file.draft.lines.positionAt(finding.span.start);
  const place = (finding.scope === "document" ? "kladden" : `${line + 1}:${character + 1}`).padEnd(
    9,
  );
  const word = words[finding.severity].padEnd(8);
  return `  ${place}${word}${findingText(file, finding, withText)}  [${finding.criterion}]\n`;
}

function summary(files: readonly CheckedFile[]): string {
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  if (files.length === 0) return "Ingen kladder læst.";
  const read = files.length === 1 ? "1 kladde læst" : `${files.length} kladder læst`;
  if (count === 0) return `${read}. Ingen fund.`;
  return `${read}. ${count === 1 ? "1 sted" : `${count} steder`} at se på.`;
}
