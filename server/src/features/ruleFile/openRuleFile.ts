import type { Lexicon } from "../../danish/lexicon.ts";
import type { RuleNode } from "../../rules/file/ruleNodes.ts";
import type { Problem } from "../../rules/problem.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import type { ExampleFailure } from "../../rules/runExamples.ts";
import type { LineTable } from "../../text/lineTable.ts";
import type { OpenDraft } from "../openFile.ts";

/** A rule file that is open in the editor, with the rules that hold around it. */
export interface OpenRuleFile {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineTable;
  readonly nodes: readonly RuleNode[];
  readonly rules: RuleSet;
  /** By which the words of the file are inflected. */
  readonly lexicon: Lexicon;
  /** Problems of this file. */
  readonly problems: readonly Problem[];
  readonly failures: readonly ExampleFailure[];
  /** The open drafts, for "fund i åbne kladder". */
  readonly drafts: readonly OpenDraft[];
  /** The other rule files and templates that hold here. */
  readonly others: readonly { readonly uri: string; readonly text: string }[];
}
