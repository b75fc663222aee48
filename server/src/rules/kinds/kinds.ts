import * as z from "zod";
import type { RuleBody } from "../rule.ts";
import { coded, codedRule } from "./coded.ts";
import { contextKind, contextRule } from "./contextKind.ts";
import { evidenceKind, evidenceRule } from "./evidenceKind.ts";
import { expects, expectsRule } from "./expects.ts";
import { measureKind, measureRule } from "./measure.ts";
import { scorecard, scorecardRule } from "./scorecard.ts";
import { wording, wordingRule } from "./wording.ts";

/** Every kind of check a rule file may use; from this one value come types, run-time check and JSON Schema. */
export const ruleEntry = z.discriminatedUnion("slags", [
  wording,
  evidenceKind,
  expects,
  measureKind,
  scorecard,
  contextKind,
  coded,
]);

/** An entry that has been checked: plain data, which a build can keep. */
export type RuleEntry = z.output<typeof ruleEntry>;

/** The rule that an entry makes. */
export function ruleOf(entry: RuleEntry): RuleBody {
  switch (entry.slags) {
    case "ordlyd":
      return wordingRule(entry);
    case "belæg":
      return evidenceRule(entry);
    case "forventer":
      return expectsRule(entry);
    case "mål":
      return measureRule(entry);
    case "pointtavle":
      return scorecardRule(entry);
    case "sammenhæng":
      return contextRule(entry);
    case "kode":
      return codedRule(entry);
  }
}

/** The names of the kinds, for messages. */
export const kindNames: readonly string[] = [
  "ordlyd",
  "belæg",
  "forventer",
  "mål",
  "pointtavle",
  "sammenhæng",
  "kode",
];
