import { handLexicon } from "../danish/lexicon.ts";
import { codedSignals } from "./codedSignals.ts";
import { type Gathered, nothingGathered, report } from "./file/gathered.ts";
import { nearest } from "./file/nearest.ts";
import { readEntries } from "./file/readEntries.ts";
import { readTemplate } from "./file/readTemplate.ts";
import { headingVocabulary } from "./headingVocabulary.ts";
import { compilePatterns } from "./patterns.ts";
import type { Problem, RuleSource } from "./problem.ts";
import type { ContextRule, CriterionRule } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { SignalSpec } from "./signal.ts";
import { exceptKind, signalReader } from "./signals.ts";

/** Compiles rule files (`.yaml`) and templates (`.md`), in order of layers. Never throws: what is wrong becomes problems. */
export function loadRules(sources: readonly RuleSource[]): {
  readonly ruleSet: RuleSet;
  readonly problems: readonly Problem[];
} {
  const gathered = nothingGathered();
  for (const source of sources) {
    if (source.path.endsWith(".md")) readTemplate(source, gathered);
    else readEntries(source, gathered);
  }
  dropUnusable(gathered);
  return { ruleSet: compile(gathered), problems: gathered.problems };
}

/** Removes rules that name criteria or signals nobody has defined. */
function dropUnusable(gathered: Gathered): void {
  const kinds = signalKindsOf(gathered);
  for (const [id, { rule, place }] of gathered.rules) {
    const at = (key: string) => ({ ...place, path: [...place.path, key] });
    if (rule.type === "criterion" && !gathered.criteria.has(rule.criterion)) {
      const guess = nearest(rule.criterion, gathered.criteria.keys());
      const hint = guess === undefined ? "" : ` Mente du "${guess}"?`;
      report(gathered, at("kriterium"), `Kriteriet "${rule.criterion}" kendes ikke.${hint}`);
      gathered.rules.delete(id);
      continue;
    }
    for (const kind of new Set(rule.uses.filter((name) => !kinds.has(name)))) {
      const guess = nearest(kind, kinds);
      const hint = guess === undefined ? "" : ` Mente du "${guess}"?`;
      report(gathered, place, `Signalet "${kind}" kendes ikke.${hint}`);
      gathered.rules.delete(id);
    }
  }
}

function signalKindsOf(gathered: Gathered): ReadonlySet<string> {
  const own = [...gathered.rules.values()].flatMap(({ rule }) =>
    rule.signals.map(({ kind }) => kind),
  );
  return new Set([...codedSignals.map(({ kind }) => kind), ...gathered.signals.keys(), ...own]);
}

function compile(gathered: Gathered): RuleSet {
  const rules = [...gathered.rules.values()].map(({ rule }) => rule);
  const specs = [...gathered.signals.values()]
    .map(({ spec }) => spec)
    .concat(rules.flatMap(({ signals }) => signals));
  const sections = [...gathered.sections.values()];
  const criterionRules = rules.filter((rule): rule is CriterionRule => rule.type === "criterion");
  const byCriterion = new Map<string, readonly CriterionRule[]>();
  for (const rule of criterionRules)
    byCriterion.set(rule.criterion, [...(byCriterion.get(rule.criterion) ?? []), rule]);
  return {
    criteria: gathered.criteria,
    rules: criterionRules,
    rulesOf: (criterion) => byCriterion.get(criterion) ?? [],
    contextRules: rules.filter((rule): rule is ContextRule => rule.type === "context"),
    sections,
    areas: [...gathered.areas.values()],
    laws: gathered.laws,
    templates: [...gathered.templates.values()],
    lists: gathered.lists,
    signalKinds: signalKindsOf(gathered),
    phone: gathered.phone,
    vocabulary: headingVocabulary(sections),
    signalsOf: signalReader(specs, patternsOf(gathered, specs)),
  };
}

function patternsOf(gathered: Gathered, specs: readonly SignalSpec[]) {
  const lists = specs.flatMap(({ kind, patterns, except }) => [
    { kind, patterns },
    { kind: exceptKind(kind), patterns: except },
  ]);
  const { patterns, problems } = compilePatterns(lists, gathered.lists, handLexicon);
  const places = new Map(
    [...gathered.signals].map(([kind, { place }]) => [kind, { place, key: "mønstre" }]),
  );
  for (const { rule, place } of gathered.rules.values())
    for (const { kind } of rule.signals) places.set(kind, { place, key: "mønstre" });
  for (const { kind, index, problem } of problems) {
    const owner = places.get(kind.replace(/ \(undtagen\)$/u, ""));
    if (owner === undefined) continue;
    const { place, key } = owner;
    report(gathered, { ...place, path: [...place.path, key, index] }, problem.message);
  }
  return patterns;
}
