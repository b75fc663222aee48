import type { Span } from "../text/span.ts";

/**
 * One meaningful stretch of a block: a time, a quotation, a cue of violence. Offsets are those of the block's prose.
 * Depends on nothing but the block's text and the rule set.
 */
export interface Signal extends Span {
  /** Danish name as rule authors write it: "tid", "vold-stærk". */
  readonly kind: string;
  /** Index in `prose.sentences`. */
  readonly sentence: number;
  /** Stands inside a quotation of the block. */
  readonly quoted: boolean;
  /** Stands in the scope of a negation of the writer ("har ikke slået"). */
  readonly negated: boolean;
}

/** What a rule file says of a signal: patterns, what undoes them, and what must stand near. */
export interface SignalSpec {
  readonly kind: string;
  readonly patterns: readonly string[];
  /** Regular expressions, the last resort of a team's file. */
  readonly regexes?: readonly string[];
  /** What it is, in the words of the file. */
  readonly meaning?: string | undefined;
  /** A hit that overlaps one of these is dropped. */
  readonly except: readonly string[];
  /** Each must have one of its signals near; blocks only: sentence, next, around or paragraph. */
  readonly needs: readonly LocalCondition[];
  readonly unless: readonly LocalCondition[];
  /** False drops hits under a negation. */
  readonly negated: boolean;
}

/** A condition that can be judged within one block. */
export interface LocalCondition {
  readonly signals: readonly string[];
  readonly within: "sentence" | "next" | "around" | "paragraph";
}
