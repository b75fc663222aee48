import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { Fix } from "../finding.ts";
import type { Shortfall } from "../rule.ts";

/** A fix that needs more of the draft than a rule file can say. */
export interface CodedFix extends Fix {
  /** May be offered under abuse and honour: it takes nothing away and asks nothing of parents or child. */
  readonly underSuspicion: boolean;
}

/** The fixes for one shortfall of a criterion; none where nothing sure can be offered. */
export type FixMaker = (facts: DraftFacts, match: Shortfall) => readonly CodedFix[];

/** A fix to choose; not preferred, not safe and silent under suspicion unless said otherwise. */
export function choice(
  title: string,
  edits: readonly Edit[],
  more: Partial<Pick<CodedFix, "kind" | "preferred" | "underSuspicion">> = {},
): CodedFix {
  return { title, edits, kind: "suggestion", preferred: false, underSuspicion: false, ...more };
}
