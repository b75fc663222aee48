import type { Lexicon } from "../lexicon.ts";
import { type Matcher, makeMatcher, type Phrase, type Step } from "./matcher.ts";
import {
  type Atom,
  type ParsedPattern,
  type PhraseSource,
  type Place,
  parsePattern,
} from "./pattern.ts";
import { classSlots, defaultSlots } from "./slots.ts";
import { type WordForms, wordsMatcher } from "./wordsMatcher.ts";

/** What patterns may refer to. Slots not named in `slots` are problems; the word-class slots are always known. */
export interface PhraseEnvironment {
  readonly lexicon: Lexicon;
  /** Named lists for `@navn`; their phrases may name further lists. */
  readonly lists: ReadonlyMap<string, readonly PhraseSource[]>;
  readonly slots?: ReadonlySet<string>;
}

/** Patterns being made into phrases; matchers of words and lists are made at their first use and shared. */
export interface Shaping {
  readonly environment: PhraseEnvironment;
  readonly matchers: Map<Lexicon, Map<string, Matcher>>;
  readonly lists: Map<string, ListShape>;
}

/** A list is either one matcher (only single words) or ranges found at a level by phrases of its own, one group an entry. */
interface ListShape {
  readonly matcher: Matcher;
  readonly level: number;
  readonly phrases: readonly (readonly Phrase[])[];
}

/** Nothing shaped yet. */
export function beginShaping(environment: PhraseEnvironment): Shaping {
  return { environment, matchers: new Map(), lists: new Map() };
}

/** Names in a pattern that stand for nothing. */
export function nameProblems(
  parsed: ParsedPattern,
  environment: PhraseEnvironment,
): ParsedPattern["problems"] {
  const slots = environment.slots ?? defaultSlots;
  return parsed.atoms.flatMap(({ kind, name, span }) => {
    if (kind === "list" && !environment.lists.has(name))
      return [{ span, message: `Listen “@${name}” findes ikke. Ret navnet, eller opret listen.` }];
    if (kind === "slot" && !slots.has(name) && !classSlots.has(name)) {
      const message = `“<${name}>” er ikke en plads, der kendes. Brug fx <tid>, <tal> eller <navn>.`;
      return [{ span, message }];
    }
    return [];
  });
}

/** The phrases of a pattern, one a variant; undefined when one of them has no word that sets it off. */
export function shapePhrases(
  shaping: Shaping,
  parsed: ParsedPattern,
  source: number,
  list?: string,
  within: readonly string[] = [],
): readonly Phrase[] | undefined {
  const phrases: Phrase[] = [];
  for (const places of parsed.variants) {
    const steps = places.map((place) => stepOf(shaping, place, within));
    const anchor = anchorOf(steps);
    if (anchor === undefined) return undefined;
    phrases.push({ source, list, steps, anchor, level: levelOf(shaping, places) });
  }
  return phrases;
}

/** The entries of all lists, in order, as plans number them. */
export function listEntries({
  lists,
}: PhraseEnvironment): readonly { readonly name: string; readonly entry: number }[] {
  return [...lists].flatMap(([name, entries]) => entries.map((_, entry) => ({ name, entry })));
}

/** The phrases of an entry of a list; none when the list is nothing but words. */
export function listPhrases(shaping: Shaping, name: string, entry: number): readonly Phrase[] {
  return listShape(shaping, name, []).phrases[entry] ?? [];
}

function levelOf(shaping: Shaping, places: readonly Place[]): number {
  let level = 0;
  for (const place of places)
    for (const atom of place.atoms)
      if (atom.kind === "list") level = Math.max(level, shaping.lists.get(atom.name)?.level ?? 0);
  return level;
}

function stepOf(shaping: Shaping, place: Place, within: readonly string[]): Step {
  return {
    gap: place.gap,
    matchers: place.atoms.map((atom) => matcherOf(shaping, atom, within)),
  };
}

function matcherOf(shaping: Shaping, atom: Atom, within: readonly string[]): Matcher {
  if (atom.kind === "list") return listShape(shaping, atom.name, within).matcher;
  const lexicon = atom.lexicon ?? shaping.environment.lexicon;
  const shared = shaping.matchers.get(lexicon) ?? new Map<string, Matcher>();
  shaping.matchers.set(lexicon, shared);
  const key = `${atom.kind} ${atom.name} ${atom.wordClass ?? ""}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const made = makeMatcher(lexicon, atom);
  shared.set(key, made);
  return made;
}

/** Shapes a list at its first use. A list that names itself, over others too, matches nothing at that place. */
function listShape(shaping: Shaping, name: string, within: readonly string[]): ListShape {
  const known = shaping.lists.get(name);
  if (known !== undefined) return known;
  if (within.includes(name)) return { matcher: wordsMatcher([], 1), level: 0, phrases: [] };
  const inner = [...within, name];
  const parsed = (shaping.environment.lists.get(name) ?? []).map((source) => {
    const one = parsePattern(source);
    return { ...one, problems: [...one.problems, ...nameProblems(one, shaping.environment)] };
  });
  const shape = wordList(shaping, parsed, inner) ?? phraseList(shaping, parsed, name, inner);
  shaping.lists.set(name, shape);
  return shape;
}

/** A list of nothing but single words becomes one matcher. */
function wordList(
  shaping: Shaping,
  parsed: readonly ParsedPattern[],
  within: readonly string[],
): ListShape | undefined {
  const words = new Set<WordForms>();
  let weight = mostListWeight;
  for (const { variants, problems } of parsed) {
    if (problems.length > 0) continue;
    const place = variants[0]?.[0];
    if (variants.length !== 1 || variants[0]?.length !== 1 || place === undefined) return undefined;
    for (const atom of place.atoms) {
      const matcher = matcherOf(shaping, atom, within);
      if (matcher.kind !== "words") return undefined;
      weight = Math.min(weight, matcher.weight - 0.1);
      for (const word of matcher.words) words.add(word);
    }
  }
  return { matcher: wordsMatcher([...words], weight), level: 0, phrases: [] };
}

function phraseList(
  shaping: Shaping,
  parsed: readonly ParsedPattern[],
  name: string,
  within: readonly string[],
): ListShape {
  const phrases = parsed.map((one) =>
    one.problems.length > 0 ? [] : (shapePhrases(shaping, one, -1, name, within) ?? []),
  );
  let level = 0;
  let weight = mostListWeight;
  for (const phrase of phrases.flat()) {
    level = Math.max(level, phrase.level);
    weight = Math.min(weight, weightOf(phrase.steps[phrase.anchor]) - 0.1);
  }
  const matcher = { kind: "ranges" as const, name: `@${name}`, slot: false, weight };
  return { matcher, level: level + 1, phrases };
}

/** The step that is rarest in running text: the longest word that is no function word. */
function anchorOf(steps: readonly Step[]): number | undefined {
  let best: number | undefined;
  let bestWeight = 0;
  steps.forEach((step, at) => {
    if (step.matchers.some((matcher) => matcher.kind === "class")) return;
    const weight = weightOf(step);
    if (best !== undefined && weight <= bestWeight) return;
    best = at;
    bestWeight = weight;
  });
  return best;
}

/** How seldom a step fits, roughly: as seldom as its most common alternative, less for each further one. */
export function weightOf(step: Step | undefined): number {
  if (step === undefined) return 0;
  return Math.min(...step.matchers.map((matcher) => matcher.weight)) - step.matchers.length / 8;
}

/** A list fits more often than a word, however long its words are. */
const mostListWeight = 3;
