import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { rangeOf } from "../features/ranges.ts";
import type { TeamFile } from "../features/ruleFile/teamFile.ts";
import { builtinRules, rulesWith } from "../rules/defaultRules.ts";
import { resolveLayers } from "../rules/layers/resolveLayers.ts";
import { ruleFilesIn } from "../rules/layers/ruleFolder.ts";
import type { Problem, RuleSource } from "../rules/problem.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { ExampleFailure } from "../rules/runExamples.ts";
import { createLineTable } from "../text/lineTable.ts";
import type { Language } from "./language.ts";
import type { Files } from "./platform.ts";
import { isInside, join, ruleFolder } from "./uri.ts";

export { ruleFolder } from "./uri.ts";

/** The rules that hold in each workspace folder; the built-in ones hold everywhere else and until the rest is read. */
export interface RuleSets {
  for(uri: string): RuleSet;
  /** The team's rule file of the folder a file lies in; undefined outside the workspace folders. */
  team(uri: string): TeamFile | undefined;
  /** What was found when the rules around a file were read. */
  about(uri: string): RulesRead;
  /** Reads the rule files of all workspace folders again; gives the problems of each file, also of files without any. */
  load(folders: readonly string[]): Promise<ReadonlyMap<string, Diagnostic[]>>;
}

/** The files that were read for one folder and what is wrong in them. */
export interface RulesRead {
  readonly sources: readonly RuleSource[];
  readonly problems: readonly Problem[];
  readonly failures: readonly ExampleFailure[];
}

const nothingRead: RulesRead = { sources: [], problems: [], failures: [] };

/** Rule sets over a file system. A folder whose files cannot be read keeps the built-in rules. */
export function createRuleSets(files: Files, language: Language): RuleSets {
  let loaded: readonly Loaded[] = [];
  const holding = (uri: string) =>
    loaded
      .filter(({ folder }) => isInside(folder, uri))
      .sort((a, b) => b.folder.length - a.folder.length)[0];
  return {
    for: (uri) => holding(uri)?.rules ?? builtinRules(),
    team(uri) {
      const held = holding(uri);
      if (held === undefined) return undefined;
      const own = join(join(held.folder, ruleFolder), "regler.yaml");
      return { uri: own, text: held.read.sources.find(({ path }) => path === own)?.text };
    },
    about: (uri) => holding(uri)?.read ?? nothingRead,
    async load(folders) {
      const read = await Promise.all(folders.map((folder) => loadFolder(files, folder, language)));
      loaded = read;
      return new Map(read.flatMap(({ problems }) => [...problems]));
    },
  };
}

interface Loaded {
  readonly folder: string;
  readonly rules: RuleSet;
  readonly read: RulesRead;
}

async function loadFolder(files: Files, folder: string, language: Language) {
  const list = (path: string) => files.list(path);
  const uris = await ruleFilesIn(join(folder, ruleFolder), list);
  const texts = await Promise.all(
    uris.map(async (path) => ({ path, text: await files.read(path) })),
  );
  const unread = texts.filter(({ text }) => text === undefined).map(({ path }) => path);
  const found = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  if (texts.length === 0)
    return { folder, rules: builtinRules(), read: nothingRead, problems: new Map() };
  const read = (uri: string) => files.read(uri);
  const { sources, problems: astray } = await resolveLayers(found, folder, read, list);
  const { ruleSet, problems: own, failures } = rulesWith(sources, (await language.load()).lexicon);
  const problems = [...astray, ...own, ...unread.map(unreadable)];
  const byFile = [...sources, ...unread.map((path) => ({ path, text: "" }))].map(
    ({ path, text }): [string, Diagnostic[]] => {
      const lines = createLineTable(text);
      const here = problems.filter(({ file }) => file === path);
      return [path, here.map((problem) => problemDiagnostic(lines, problem))];
    },
  );
  return {
    folder,
    rules: ruleSet,
    read: { sources, problems, failures },
    problems: new Map(byFile),
  };
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
