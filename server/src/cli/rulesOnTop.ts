import { type LanguageData, loadLanguageData } from "../danish/languageData.ts";
import { rulesWith } from "../rules/defaultRules.ts";
import type { Proven } from "../rules/layers/proven.ts";
import type { RuleSource } from "../rules/problem.ts";
import type { Host } from "./host.ts";

const read = new WeakMap<Host, Promise<LanguageData>>();

/** The national rules with files on top, whose words are inflected by the dictionary: read once, and only when there are files. */
export async function rulesOnTop(host: Host, sources: readonly RuleSource[]): Promise<Proven> {
  if (sources.length === 0) return rulesWith(sources);
  const loading = read.get(host) ?? loadLanguageData(host.readData);
  read.set(host, loading);
  return rulesWith(sources, (await loading).lexicon);
}
