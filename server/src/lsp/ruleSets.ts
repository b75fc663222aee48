import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { rangeOf } from "../features/ranges.ts";
import { builtinRules, rulesWith } from "../rules/defaultRules.ts";
import type { Problem } from "../rules/problem.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { createLineTable } from "../text/lineTable.ts";
import type { Files } from "./platform.ts";
import { isInside, join } from "./uri.ts";

/** Folder of a workspace folder in which a team keeps its own rules. */
export const ruleFolder = ".underretning";

/** The rules that hold in each workspace folder; the built-in ones hold everywhere else and until the rest is read. */
export interface RuleSets {
  for(uri: string): RuleSet;
  /** Reads the rule files of all workspace folders again; gives the problems of each file, also of files without any. */
  load(folders: readonly string[]): Promise<ReadonlyMap<string, Diagnostic[]>>;
}

/** Rule sets over a file system. A folder whose files cannot be read keeps the built-in rules. */
export function createRuleSets(files: Files): RuleSets {
  let loaded: readonly { readonly folder: string; readonly rules: RuleSet }[] = [];
  return {
    for(uri) {
      const holding = loaded.filter(({ folder }) => isInside(folder, uri));
      holding.sort((a, b) => b.folder.length - a.folder.length);
      return holding[0]?.rules ?? builtinRules();
    },
    async load(folders) {
      const read = await Promise.all(folders.map((folder) => loadFolder(files, folder)));
      loaded = read;
      return new Map(read.flatMap(({ problems }) => [...problems]));
    },
  };
}

async function loadFolder(files: Files, folder: string) {
  const uris = (await files.list(join(folder, ruleFolder))).filter((uri) =>
    /\.(ya?ml|md)$/.test(uri),
  );
  const texts = await Promise.all(
    uris.map(async (path) => ({ path, text: await files.read(path) })),
  );
  const sources = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  if (sources.length === 0) return { folder, rules: builtinRules(), problems: new Map() };
  const { ruleSet, problems } = rulesWith(sources);
  const byFile = sources.map(({ path, text }): [string, Diagnostic[]] => {
    const lines = createLineTable(text);
    const own = problems.filter(({ file }) => file === path);
    return [path, own.map((problem) => problemDiagnostic(lines, problem))];
  });
  return { folder, rules: ruleSet, problems: new Map(byFile) };
}

function problemDiagnostic(
  lines: ReturnType<typeof createLineTable>,
  problem: Problem,
): Diagnostic {
  const severity =
    problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  return {
    range: rangeOf(lines, problem.span),
    severity,
    source: "underretning",
    message: problem.message,
  };
}
