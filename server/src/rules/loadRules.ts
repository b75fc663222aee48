import { handLexicon, type Lexicon } from "../danish/lexicon.ts";
import type { PhraseProblem, PhraseSource } from "../danish/phrases.ts";
import { codedSignals } from "./codedSignals.ts";
import { writtenText } from "./file/builtYaml.ts";
import { checkFiles } from "./file/checkFile.ts";
import { type EntryPlace, type Gathered, nothingGathered, report } from "./file/gathered.ts";
import { nearest } from "./file/nearest.ts";
import { readEntries } from "./file/readEntries.ts";
import { readTemplate } from "./file/readTemplate.ts";
import { headingVocabulary } from "./headingVocabulary.ts";
import { compilePatterns } from "./patterns.ts";
import type { Problem, RuleSource } from "./problem.ts";
import { readingOf } from "./reading.ts";
import type { ContextRule, CriterionRule } from "./rule.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { SignalSpec } from "./signal.ts";
import { exceptKind, signalReader } from "./signals.ts";

/**
 * Compiles rule files (`.yaml`) and templates (`.md`), in order of layers. Never throws: what is wrong becomes
 * problems. Rules named as unusable (their examples fail) give way to the layer below. The words of other layers than the
 * national one are inflected by `lexicon`.
 */
export function loadRules(
  sources: readonly RuleSource[],
  unusable: ReadonlySet<string> = new Set(),
  lexicon: Lexicon = handLexicon,
): {
  readonly ruleSet: RuleSet;
  readonly problems: readonly Problem[];
} {
  const gathered = nothingGathered();
  let national: ReadonlySet<string> | undefined;
  for (const source of sources) {
    if (source.layer !== "national") national ??= patternsIn(gathered);
    gathered.files.set(source.path, writtenText(source));
    if (source.path.endsWith(".md")) readTemplate(source, gathered);
    else readEntries(source, gathered);
  }
  for (const id of unusable) fallBack(gathered, id);
  dropUnusable(gathered);
  checkFiles(gathered);
  return {
    ruleSet: compile(gathered, inflectedBy(lexicon, national)),
    problems: gathered.problems,
  };
}

/**
 * How a pattern is compiled: one that the national layer holds is inflected by the built-in lexicon, whoever repeats it,
 * so that a dictionary that comes and goes never changes a built-in rule.
 */
function inflectedBy(lexicon: Lexicon, national: ReadonlySet<string> | undefined) {
  return (pattern: string): PhraseSource =>
    national === undefined || national.has(pattern) ? { pattern } : { pattern, lexicon };
}

function patternsIn({ lists, signals, rules }: Gathered): ReadonlySet<string> {
  const specs = [
    ...[...signals.values()].map(({ spec }) => spec),
    ...[...rules.values()].flatMap(({ rule }) => rule.signals),
  ];
  return new Set([
    ...[...lists.values()].flat(),
    ...specs.flatMap(({ patterns, except }) => [...patterns, ...except]),
  ]);
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
      fallBack(gathered, id);
      continue;
    }
    for (const kind of new Set(rule.uses.filter((name) => !kinds.has(name)))) {
      const guess = nearest(kind, kinds);
      const hint = guess === undefined ? "" : ` Mente du "${guess}"?`;
      report(gathered, placeOfSignal(place, kind), `Signalet "${kind}" kendes ikke.${hint}`);
      fallBack(gathered, id);
    }
  }
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

/** Where an entry names a signal; the entry itself when the name stands nowhere in it. */
function placeOfSignal(place: EntryPlace, kind: string): EntryPlace {
  const path = pathTo(valueAt(place.data.value, place.path), kind);
  return path === undefined ? place : { ...place, path: [...place.path, ...path] };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function pathTo(value: unknown, word: string): readonly string[] | undefined {
  if (value === word) return [];
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const rest = pathTo(inner, word);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

/** The rule of the layer below takes the place of one that cannot be used. */
function fallBack(gathered: Gathered, id: string): void {
  const below = gathered.rules.get(id)?.below;
  if (below === undefined) gathered.rules.delete(id);
  else gathered.rules.set(id, below);
}

function signalKindsOf(gathered: Gathered): ReadonlySet<string> {
  const own = [...gathered.rules.values()].flatMap(({ rule }) =>
    rule.signals.map(({ kind }) => kind),
  );
  return new Set([...codedSignals.map(({ kind }) => kind), ...gathered.signals.keys(), ...own]);
}

function compile(gathered: Gathered, sourceOf: (pattern: string) => PhraseSource): RuleSet {
  const rules = [...gathered.rules.values()].map(({ rule }) => rule);
  const specs = [...gathered.signals.values()]
    .map(({ spec }) => spec)
    .concat(rules.flatMap(({ signals }) => signals));
  const patterns = patternsOf(gathered, specs, sourceOf);
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
    off: gathered.off,
    files: gathered.files,
    signalSpecs: new Map([...gathered.signals].map(([kind, { spec }]) => [kind, spec])),
    templates: [...gathered.templates.values()].reverse(),
    lists: gathered.lists,
    signalKinds: signalKindsOf(gathered),
    phone: gathered.phone,
    vocabulary: headingVocabulary(sections),
    signalsOf: signalReader(specs, patterns),
    rawHits: (prose) => patterns.scan(prose, readingOf(prose)),
  };
}

function patternsOf(
  gathered: Gathered,
  specs: readonly SignalSpec[],
  sourceOf: (pattern: string) => PhraseSource,
) {
  const lists = specs.flatMap(({ kind, patterns, regexes, except }) => [
    { kind, patterns, regexes },
    { kind: exceptKind(kind), patterns: except },
  ]);
  const { patterns, problems } = compilePatterns(lists, gathered.lists, handLexicon, sourceOf);
  for (const { kind, index, among, problem } of problems) {
    const owner = ownerOf(gathered, kind);
    if (owner === undefined || (among === "patterns" && index < owner.own)) continue;
    const at = among === "patterns" ? index - owner.own : index;
    reportPattern(gathered, owner.place, at, among === "regexes" ? regexKind : kind, problem);
  }
  return patterns;
}
