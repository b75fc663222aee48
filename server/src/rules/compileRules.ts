import { handLexicon } from "../danish/lexicon.ts";
import type { PhrasePlan, PhraseProblem, PhraseSource } from "../danish/phrases.ts";
import { codedSignals } from "./codedSignals.ts";
import { writtenText } from "./file/builtYaml.ts";
import type { EntryPlace, Gathered } from "./file/gathered.ts";
import { headingVocabulary } from "./headingVocabulary.ts";
import { compilePatterns, type PatternList } from "./patterns.ts";
import { readingOf } from "./reading.ts";
import type { ContextRule, CriterionRule } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { SignalSpec } from "./signal.ts";
import { exceptKind, signalReader } from "./signals.ts";

/**
 * Makes a rule set of what was gathered; what is wrong with a pattern becomes a problem there. A plan saves reading
 * patterns when it was made of the very same ones.
 */
export function compileRules(
  gathered: Gathered,
  sourceOf: (pattern: string) => PhraseSource,
  plan?: PhrasePlan,
): RuleSet {
  const rules = [...gathered.rules.values()].map(({ rule }) => rule);
  const patterns = patternsOf(gathered, sourceOf, plan);
  const sections = [...gathered.sections.values()];
  const criterionRules = rules.filter((rule): rule is CriterionRule => rule.type === "criterion");
  const byCriterion = new Map<string, readonly CriterionRule[]>();
  for (const rule of criterionRules)
    byCriterion.set(rule.criterion, [...(byCriterion.get(rule.criterion) ?? []), rule]);
  const doubters = criterionRules.filter(({ doubts }) => doubts !== undefined);
  let files: ReadonlyMap<string, string> | undefined;
  return {
    criteria: gathered.criteria,
    rules: criterionRules,
    rulesOf: (criterion) => byCriterion.get(criterion) ?? [],
    doubtersOf: (id) =>
      doubters.filter(({ doubts }) => doubts?.some(({ rules: ids }) => ids.includes(id))),
    contextRules: rules.filter((rule): rule is ContextRule => rule.type === "context"),
    sections,
    areas: [...gathered.areas.values()],
    laws: gathered.laws,
    off: gathered.off,
    get files() {
      files ??= new Map([...gathered.sources].map(([path, source]) => [path, writtenText(source)]));
      return files;
    },
    signalSpecs: new Map([...gathered.signals].map(([kind, { spec }]) => [kind, spec])),
    templates: [...gathered.templates.values()].reverse(),
    lists: gathered.lists,
    signalKinds: signalKindsOf(gathered),
    phone: gathered.phone,
    vocabulary: headingVocabulary(sections),
    signalsOf: signalReader(specsOf(gathered), patterns),
    rawHits: (prose) => patterns.scan(prose, readingOf(prose)),
  };
}

function patternsOf(
  gathered: Gathered,
  sourceOf: (pattern: string) => PhraseSource,
  plan: PhrasePlan | undefined,
) {
  const lists = patternLists(gathered);
  const { patterns, problems } = compilePatterns(lists, gathered.lists, {
    lexicon: handLexicon,
    sourceOf,
    plan,
  });
  for (const { kind, index, among, problem } of problems) {
    const owner = ownerOf(gathered, kind);
    if (owner === undefined || (among === "patterns" && index < owner.own)) continue;
    const at = among === "patterns" ? index - owner.own : index;
    reportPattern(gathered, owner.place, at, among === "regexes" ? regexKind : kind, problem);
  }
  return patterns;
}

/** Every signal that patterns make, those of rules last. */
function specsOf({ signals, rules }: Gathered): readonly SignalSpec[] {
  return [
    ...[...signals.values()].map(({ spec }) => spec),
    ...[...rules.values()].flatMap(({ rule }) => rule.signals),
  ];
}

/** The patterns of all signals and their exceptions, in the order that plans number them. */
export function patternLists(gathered: Gathered): readonly PatternList[] {
  return specsOf(gathered).flatMap(({ kind, patterns, regexes, except }) => [
    { kind, patterns, regexes },
    { kind: exceptKind(kind), patterns: except },
  ]);
}

/** Every signal kind that a rule may name. */
export function signalKindsOf(gathered: Gathered): ReadonlySet<string> {
  const own = [...gathered.rules.values()].flatMap(({ rule }) =>
    rule.signals.map(({ kind }) => kind),
  );
  return new Set([...codedSignals.map(({ kind }) => kind), ...gathered.signals.keys(), ...own]);
}

/** The entry a pattern list stands in, and how many of its patterns stand in lower layers. */
function ownerOf(gathered: Gathered, kind: string) {
  const name = kind.replace(/ \(undtagen\)$/u, "");
  const signal = gathered.signals.get(name);
  if (signal !== undefined) return kind === name ? signal : { ...signal, own: 0 };
  const rule = gathered.rules.get(name.replace(/^regel:/u, ""));
  return rule === undefined ? undefined : { place: rule.place, own: 0 };
}

/** A problem at the very word of the pattern when its text stands as written, else at the pattern. */
function reportPattern(
  gathered: Gathered,
  place: EntryPlace,
  index: number,
  kind: string,
  problem: PhraseProblem,
): void {
  const entry = valueAt(place.data.value, place.path);
  const key = patternKey(entry, kind);
  const list = key === undefined ? entry : valueAt(entry, [key]);
  const path = [...place.path, ...(key === undefined ? [] : [key])];
  const at = Array.isArray(list) ? [...path, index] : path;
  const span = place.data.spanAt(at);
  const pattern = valueAt(place.data.value, at);
  const shift = place.data.text.slice(span.start, span.end).indexOf(String(pattern));
  const start = span.start + Math.max(shift, 0);
  const exact =
    shift < 0 ? span : { start: start + problem.span.start, end: start + problem.span.end };
  gathered.problems.push({
    file: place.file,
    span: exact,
    message: problem.message,
    severity: "error",
  });
}

/** Stands for "the expressions of the entry" where a pattern list is named. */
const regexKind = "regex";

function patternKey(entry: unknown, kind: string): string | undefined {
  if (kind === regexKind) return "regex";
  const excepts = kind.endsWith("(undtagen)");
  const keys = excepts ? ["undtagen-mønstre", "undtagen"] : ["mønstre", "tilføj"];
  return keys.find((key) => valueAt(entry, [key]) !== undefined);
}

/** The value at a path of keys and indices; undefined when there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
