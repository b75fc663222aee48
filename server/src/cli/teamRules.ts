import { builtinRules } from "../rules/defaultRules.ts";
import { resolveLayers } from "../rules/layers/resolveLayers.ts";
import { ruleFilesIn } from "../rules/layers/ruleFolder.ts";
import type { Problem } from "../rules/problem.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { createLineTable } from "../text/lineTable.ts";
import { type Host, joinPath, parentOf } from "./host.ts";
import { readers, ruleFolder } from "./rules/readRuleFiles.ts";
import { rulesOnTop } from "./rulesOnTop.ts";

/** Gives the rules that hold for a file: those of the nearest `.underretning` folder at or above it. */
export function createTeamRules(host: Host): (path: string) => Promise<RuleSet> {
  const known = new Map<string, Promise<RuleSet>>();
  const forFolder = (folder: string): Promise<RuleSet> => {
    const found = known.get(folder) ?? rulesOf(host, folder, forFolder);
    known.set(folder, found);
    return found;
  };
  return (path) => forFolder(parentOf(path) ?? ".");
}

async function rulesOf(
  host: Host,
  folder: string,
  forFolder: (folder: string) => Promise<RuleSet>,
): Promise<RuleSet> {
  const own = joinPath(folder, ruleFolder);
  const files = await ruleFilesIn(own, readers(host).list);
  if (files.length > 0) return load(host, folder, files);
  const parent = parentOf(folder);
  return parent === undefined ? builtinRules() : forFolder(parent);
}

async function load(host: Host, root: string, paths: readonly string[]): Promise<RuleSet> {
  const sources: { path: string; text: string }[] = [];
  for (const path of paths) {
    const content = await host.read(path);
    if (content.text === undefined) host.tell(`${path}: ${content.problem}\n`);
    else sources.push({ path, text: content.text });
  }
  const { sources: all, problems: astray } = await resolveLayers(
    sources,
    root,
    readers(host).read,
    readers(host).list,
  );
  const { ruleSet, problems } = await rulesOnTop(host, all);
  for (const problem of [...astray, ...problems]) host.tell(problemLine(all, problem));
  return ruleSet;
}

function problemLine(
  sources: readonly { readonly path: string; readonly text: string }[],
  problem: Problem,
): string {
  const text = sources.find(({ path }) => path === problem.file)?.text ?? "";
  const { line } = createLineTable(text).positionAt(problem.span.start);
  return `${problem.file}, linje ${line + 1}: ${problem.message}\n`;
}
