import { builtinRules } from "../../rules/defaultRules.ts";
import { runExamples } from "../../rules/runExamples.ts";
import type { Host } from "../host.ts";
import { rulesOnTop } from "../rulesOnTop.ts";
import { coverage } from "./coverage.ts";
import { ownRuleFiles, problemLine, readRuleFiles } from "./readRuleFiles.ts";

/** Runs the examples of the named rule files, of those in the folder, or of the built-in rules. Exit code 1 when one fails or a file is wrong. */
export async function rulesTest(host: Host, args: readonly string[]): Promise<number> {
  const named = args.filter((word) => word !== "--coverage");
  const paths = named.length > 0 ? named : await ownRuleFiles(host);
  const { sources, problems, unread } = await readRuleFiles(host, paths);
  const loaded = paths.length === 0 ? undefined : await rulesOnTop(host, sources);
  const wrong = [...problems, ...(loaded?.problems ?? [])];
  for (const problem of wrong) host.print(problemLine(sources, problem));
  const ruleSet = loaded?.ruleSet ?? builtinRules();
  const rules = [...ruleSet.rules, ...ruleSet.contextRules].filter(
    (rule) => loaded === undefined || rule.layer !== "national",
  );
  const failures = rules.flatMap((rule) => runExamples(ruleSet, rule));
  for (const { rule, example, message } of failures)
    host.print(`${rule}, eksempel ${example + 1}: ${message}\n`);
  if (args.includes("--coverage")) host.print(coverage(ruleSet, rules));
  const failed = failures.length + (loaded?.failures.length ?? 0);
  const count = rules.reduce((sum, { examples }) => sum + examples.length, 0);
  host.print(
    `${rules.length} regler i brug med ${count} eksempler. ${failed} eksempler består ikke.\n`,
  );
  if (unread > 0) return 2;
  const errors = wrong.filter(({ severity }) => severity === "error").length;
  return failed + errors > 0 ? 1 : 0;
}
