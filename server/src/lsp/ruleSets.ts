import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { rangeOf } from "../features/ranges.ts";
import { builtinRules, rulesWith } from "../rules/defaultRules.ts";
import { resolveLayers } from "../rules/layers/resolveLayers.ts";
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
  const unread = texts.filter(({ text }) => text === undefined).map(({ path }) => path);
  const found = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  if (texts.length === 0) return { folder, rules: builtinRules(), problems: new Map() };
  const { sources, problems: astray } = await resolveLayers(found, folder, (uri) =>
    files.read(uri),
  );
  const { ruleSet, problems: own } = rulesWith(sources);
  const problems = [...astray, ...own, ...unread.map(unreadable)];
  const byFile = [...sources, ...unread.map((path) => ({ path, text: "" }))].map(
    ({ path, text }): [string, Diagnostic[]] => {
      const lines = createLineTable(text);
      const here = problems.filter(({ file }) => file === path);
      return [path, here.map((problem) => problemDiagnostic(lines, problem))];
    },
  );
  return { folder, rules: ruleSet, problems: new Map(byFile) };
}

function unreadable(file: string): Problem {
  const message =
    "Filen kan ikke læses: den er for stor eller ikke gemt som UTF-8. Gem den igen som UTF-8, eller del den op.";
  return { file, span: { start: 0, end: 0 }, message, severity: "error" };
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
