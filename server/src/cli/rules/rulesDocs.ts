import { builtinRules } from "../../rules/defaultRules.ts";
import { handbook } from "../../rules/handbook/handbook.ts";
import { handbookPage } from "../../rules/handbook/handbookPage.ts";
import type { Host } from "../host.ts";
import { rulesOnTop } from "../rulesOnTop.ts";
import { ownRuleFiles, problemLine, readRuleFiles } from "./readRuleFiles.ts";

/** Prints the handbook of the rules in force here, or of the built-in ones: Markdown, or one HTML page with search. */
export async function rulesDocs(host: Host, args: readonly string[]): Promise<number> {
  const named = args.filter((word) => word !== "--html" && word !== "--builtin");
  const isOwn = named.length === 0 && !args.includes("--builtin");
  const paths = isOwn ? await ownRuleFiles(host) : named;
  const { sources, problems, unread } = await readRuleFiles(host, paths);
  const loaded = await rulesOnTop(host, sources);
  for (const problem of [...problems, ...loaded.problems]) host.tell(problemLine(sources, problem));
  const ruleSet = paths.length === 0 ? builtinRules() : loaded.ruleSet;
  host.print(args.includes("--html") ? handbookPage(ruleSet) : handbook(ruleSet));
  return unread > 0 ? 2 : 0;
}
