import { handLexicon, type Lexicon } from "../danish/lexicon.ts";
import type { PhrasePlan, PhraseSource } from "../danish/phrases.ts";
import { compileRules, signalKindsOf, valueAt } from "./compileRules.ts";
import { checkFiles } from "./file/checkFile.ts";
import { type EntryPlace, type Gathered, nothingGathered, report } from "./file/gathered.ts";
import { nearest } from "./file/nearest.ts";
import { readEntries } from "./file/readEntries.ts";
import { readTemplate } from "./file/readTemplate.ts";
import type { Problem, RuleSource } from "./problem.ts";
import type { RuleSet } from "./ruleSet.ts";

/** Rules, and what is wrong in their files. */
export interface Loaded {
  readonly ruleSet: RuleSet;
  readonly problems: readonly Problem[];
}

/** The national layer, for others to be laid on. */
export interface National {
  /** What its files say; gathered anew each time, since further layers change it. */
  readonly gathered: () => Gathered;
  /** The plan of its patterns, when a build has made one. */
  readonly plan: PhrasePlan | undefined;
}

/**
 * Compiles rule files (`.yaml`) and templates (`.md`) on top of the national ones, in order of layers. Never throws:
 * what is wrong becomes problems. Rules named as unusable (their examples fail) give way to the layer below. The words
 * of other layers than the national one are inflected by `lexicon`.
 */
export function loadRules(
  national: National,
  sources: readonly RuleSource[],
  unusable: ReadonlySet<string> = new Set(),
  lexicon: Lexicon = handLexicon,
): Loaded {
  const gathered = national.gathered();
  const known = sources.length === 0 ? undefined : patternsIn(gathered);
  gather(gathered, sources);
  for (const id of unusable) fallBack(gathered, id);
  dropUnusable(gathered);
  checkFiles(gathered);
  const plan = sources.length === 0 ? national.plan : undefined;
  return {
    ruleSet: compileRules(gathered, inflectedBy(lexicon, known), plan),
    problems: gathered.problems,
  };
}

/** The national layer as its files say it. */
export function nationalOf(sources: readonly RuleSource[]): National {
  return {
    gathered: () => {
      const gathered = nothingGathered();
      gather(gathered, sources);
      return gathered;
    },
    plan: undefined,
  };
}

/** Reads files on top of what is gathered. */
function gather(gathered: Gathered, sources: readonly RuleSource[]): void {
  for (const source of sources) {
    gathered.sources.set(source.path, source);
    if (source.path.endsWith(".md")) readTemplate(source, gathered);
    else readEntries(source, gathered);
  }
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

/** Where an entry names a signal; the entry itself when the name stands nowhere in it. */
function placeOfSignal(place: EntryPlace, kind: string): EntryPlace {
  const path = pathTo(valueAt(place.data.value, place.path), kind);
  return path === undefined ? place : { ...place, path: [...place.path, ...path] };
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
