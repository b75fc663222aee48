import type { DraftFacts } from "../facts.ts";
import type { Shortfall } from "../rule.ts";
import { abbreviationFixes } from "./abbreviationFixes.ts";
import { assessmentFix } from "./assessmentFix.ts";
import { childFixes } from "./childFixes.ts";
import { choiceFixes } from "./choiceFixes.ts";
import type { CodedFix, FixMaker } from "./codedFix.ts";
import { cprFixes } from "./cprFixes.ts";
import { lineFixes } from "./lineFixes.ts";
import { nameFixes } from "./nameFixes.ts";
import { weekdayFixes } from "./weekdayFixes.ts";

const makers: Readonly<Record<string, FixMaker>> = {
  ...lineFixes,
  "weekday-date-mismatch": weekdayFixes,
  "name-inconsistent": nameFixes,
  "cpr-outside-identification": cprFixes,
  "other-child-named": childFixes,
  "leftover-placeholder": choiceFixes,
  "unexplained-abbreviation": abbreviationFixes,
  "interpretation-as-fact": assessmentFix,
};

/** The fixes in code for a shortfall, by its criterion; a new one is one file and one line. */
export function codedFixes(
  facts: DraftFacts,
  criterion: string,
  match: Shortfall,
): readonly CodedFix[] {
  return makers[criterion]?.(facts, match) ?? [];
}
