import type { Draft } from "../draft/draft.ts";
import type { Finding, Lint } from "../rules/finding.ts";
import type { RuleSet } from "../rules/ruleSet.ts";

/** One draft that was read, with what is reported of it. */
export interface CheckedFile {
  readonly path: string;
  readonly draft: Draft;
  readonly rules: RuleSet;
  readonly lint: Lint;
  /** The findings at least as severe as was asked for, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** Turns a check into text; words of the drafts appear only where `withText` allows. */
export type Report = (files: readonly CheckedFile[], withText: boolean, version: string) => string;
