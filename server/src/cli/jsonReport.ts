import type { Finding } from "../rules/finding.ts";
import type { CheckedFile, Report } from "./checkedFile.ts";
import { findingText, noticeText } from "./withoutText.ts";

/** The report other programs read: every finding, UTF-16 offsets, lines and columns from 0. */
export const jsonReport: Report = (files, withText) =>
  `${JSON.stringify({ version: 1, files: files.map((file) => fileEntry(file, withText)) }, undefined, 2)}\n`;

function fileEntry(file: CheckedFile, withText: boolean) {
  const { abuse, honour, acute, doctype } = file.lint.contexts;
  return {
    path: file.path,
    contexts: { abuse: abuse.on, honour: honour.on, acute: acute.on, doctype },
    areas: file.lint.areas,
    notices: file.lint.notices.map((notice) => ({
      id: notice.id,
      message: noticeText(notice, withText),
    })),
    findings: file.findings.map((finding) => findingEntry(file, finding, withText)),
  };
}

function findingEntry(file: CheckedFile, finding: Finding, withText: boolean) {
  const { ruleId, criterion, scope, severity, span } = finding;
  const { lines } = file.draft;
  return {
    ruleId,
    criterion,
    scope,
    severity,
    message: findingText(file, finding, withText),
    start: span.start,
    end: span.end,
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
  };
}
