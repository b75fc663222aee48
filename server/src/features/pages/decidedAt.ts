import { lineOf } from "../../rules/describeRule.ts";
import { layerNames } from "../../rules/handbook/handbook.ts";
import type { Decision, Rule } from "../../rules/rule.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { escapeMarkdown } from "../markdown.ts";
import { fileName, fileUri } from "./builtinFile.ts";
import type { Piece } from "./page.ts";

/** Who decided about a rule, in which file and line; what a later layer changed comes behind. */
export function decidedAt(rules: RuleSet, rule: Rule): readonly Piece[] {
  const own = [`${layerNames[rule.layer]}, `, place(rules, rule)];
  return rule.changed === undefined ? own : [...own, "; rettet af ", ...by(rules, rule.changed)];
}

/** Who decided something, where and why. */
export function by(rules: RuleSet, decision: Decision): readonly Piece[] {
  const reason = decision.reason === undefined ? "" : `: ${escapeMarkdown(decision.reason.trim())}`;
  return [`${layerNames[decision.layer]}, `, place(rules, decision), reason];
}

/** A file and a line to go to. */
export function place(rules: RuleSet, at: Pick<Decision, "file" | "span">): Piece {
  const line = lineOf(rules, at);
  return { words: `${fileName(at.file)} linje ${line}`, target: fileUri(at.file), line };
}
