import type { Span } from "../text/span.ts";
import type { Layer } from "./rule.ts";

/** One thing wrong in a rule file. The span is in that file's own text. */
export interface Problem {
  /** Path as handed to `loadRules`. */
  readonly file: string;
  readonly span: Span;
  /** Plain Danish: what is wrong and what to write instead. */
  readonly message: string;
  /** "error": the entry is not used; "warning": it is used all the same. */
  readonly severity: "error" | "warning";
  /** What sort of mistake it is, for the editor's help with it. */
  readonly code?: "eksempel";
}

/** A text with its path, as the platform has read it. */
export interface RuleSource {
  readonly path: string;
  readonly text: string;
  /** "team" unless said otherwise. */
  readonly layer?: Layer;
  /** Safety rests on what stands here: later layers may only add to its lists and signals. */
  readonly locked?: boolean;
}
