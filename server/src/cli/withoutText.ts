import { describeRule } from "../rules/describeRule.ts";
import type { Finding, Notice } from "../rules/finding.ts";
import type { CheckedFile } from "./checkedFile.ts";

/** A message that holds no word of the draft: the rule's title in place of a message that may quote. */
export function findingText(file: CheckedFile, finding: Finding, withText: boolean): string {
  if (withText) return finding.message;
  return describeRule(file.rules, finding.ruleId)?.title ?? finding.criterion;
}

/** Notices speak of the draft in fixed words, except for what they quote. */
export function noticeText(notice: Notice, withText: boolean): string {
  return withText ? notice.message : notice.message.replace(/["“”„»«][^"“”„»«]*["“”„»«]/g, "…");
}
