import type { Lexicon } from "../lexicon.ts";
import {
  type Matcher,
  makeMatcher,
  type Phrase,
  type Step,
  type WordForms,
  wordsMatcher,
} from "./matcher.ts";
import {
  type Atom,
  type ParsedPattern,
  type PhraseProblem,
  type PhraseSource,
  type Place,
  parsePattern,
} from "./pattern.ts";
import { indexPhrases, type PhraseSet } from "./phraseSet.ts";
import { classSlots, defaultSlots } from "./slots.ts";

/** What patterns may refer to. Slots not named in `slots` are problems; the word-class slots are always known. */
export interface PhraseEnvironment {
  readonly lexicon: Lexicon;
  /** Named lists for `@navn`; their phrases may name further lists. */
  readonly lists: ReadonlyMap<string, readonly PhraseSource[]>;
  readonly slots?: ReadonlySet<string>;
}

interface Compiling {
  readonly environment: PhraseEnvironment;
  readonly matchers: Map<Lexicon, Map<string, Matcher>>;
  readonly lists: Map<string, ListShape>;
  readonly phrases: Phrase[];
}

/** A list is either one matcher (only single words) or ranges found at a level. */
interface ListShape {
  readonly matcher: Matcher;
  readonly level: number;
}

/**
 * Makes a set of phrases that is scanned in one pass. A pattern with a problem is left out; the others work.
 * `source` in matches and problems is the index in `sources`.
 */
export function compilePhrases(
  sources: readonly PhraseSource[],
  environment: PhraseEnvironment,
): { readonly phrases: PhraseSet; readonly problems: readonly PhraseProblem[] } {
  const compiling: Compiling = { environment, matchers: new Map(), lists: new Map(), phrases: [] };
  const problems: PhraseProblem[] = [];
  sources.forEach((source, index) => {
    const parsed = parsePattern(source);
    const found = [...parsed.problems, ...nameProblems(parsed, environment)];
    problems.push(...found.map((problem) => ({ ...problem, source: index })));
    if (found.length === 0) problems.push(...addPhrases(compiling, parsed, index, undefined, []));
  });
  return { phrases: indexPhrases(compiling.phrases, environment.lexicon), problems };
}

function nameProblems(
  parsed: ParsedPattern,
  environment: PhraseEnvironment,
): readonly Omit<PhraseProblem, "source">[] {
  const slots = environment.slots ?? defaultSlots;
  return parsed.atoms.flatMap((atom) => {
    if (atom.kind === "list" && !environment.lists.has(atom.name)) {
      return [
        {
          span: atom.span,
          message: `Listen “@${atom.name}” findes ikke. Ret navnet, eller opret listen.`,
        },
      ];
    }
    if (atom.kind === "slot" && !slots.has(atom.name) && !classSlots.has(atom.name)) {
      return [
        {
          span: atom.span,
          message: `“<${atom.name}>” er ikke en plads, der kendes. Brug fx <tid>, <tal> eller <navn>.`,
        },
      ];
    }
    return [];
  });
}

function addPhrases(
  compiling: Compiling,
  parsed: ParsedPattern,
  source: number,
  list: string | undefined,
  within: readonly string[],
): readonly PhraseProblem[] {
  for (const places of parsed.variants) {
    const steps = places.map((place) => stepOf(compiling, place, within));
    const anchor = anchorOf(steps);
    if (anchor === undefined) {
      const span = { start: 0, end: places.at(-1)?.atoms.at(-1)?.span.end ?? 0 };
      return [
        {
          source,
          span,
          message: "Mønsteret skal have mindst ét bestemt ord, ikke kun pladser som <verbum>.",
        },
      ];
    }
    compiling.phrases.push({ source, list, steps, anchor, level: levelOf(compiling, places) });
  }
  return [];
}

function levelOf(compiling: Compiling, places: readonly Place[]): number {
  let level = 0;
  for (const place of places) {
    for (const atom of place.atoms) {
      if (atom.kind === "list") level = Math.max(level, compiling.lists.get(atom.name)?.level ?? 0);
    }
  }
  return level;
}

function stepOf(compiling: Compiling, place: Place, within: readonly string[]): Step {
  return {
    gap: place.gap,
    matchers: place.atoms.map((atom) => matcherOf(compiling, atom, within)),
  };
}

function matcherOf(compiling: Compiling, atom: Atom, within: readonly string[]): Matcher {
  if (atom.kind === "list") return listShape(compiling, atom.name, within).matcher;
  const lexicon = atom.lexicon ?? compiling.environment.lexicon;
  const shared = compiling.matchers.get(lexicon) ?? new Map<string, Matcher>();
  compiling.matchers.set(lexicon, shared);
  const key = `${atom.kind} ${atom.name} ${atom.wordClass ?? ""}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const made = makeMatcher(lexicon, atom);
  shared.set(key, made);
  return made;
}

/** Compiles a list at its first use. A list that names itself, over others too, matches nothing at that place. */
function listShape(compiling: Compiling, name: string, within: readonly string[]): ListShape {
  const known = compiling.lists.get(name);
  if (known !== undefined) return known;
  if (within.includes(name)) return { matcher: wordsMatcher([], 1), level: 0 };
  const inner = [...within, name];
  const parsed = (compiling.environment.lists.get(name) ?? [])
    .map(parsePattern)
    .filter(
      (one) => one.problems.length === 0 && nameProblems(one, compiling.environment).length === 0,
    );
  const shape = wordList(compiling, parsed, inner) ?? phraseList(compiling, parsed, name, inner);
  compiling.lists.set(name, shape);
  return shape;
}

/** A list of nothing but single words becomes one matcher. */
function wordList(
  compiling: Compiling,
  parsed: readonly ParsedPattern[],
  within: readonly string[],
): ListShape | undefined {
  const words = new Set<WordForms>();
  let weight = mostListWeight;
  for (const pattern of parsed) {
    const place = pattern.variants[0]?.[0];
    if (pattern.variants.length !== 1 || pattern.variants[0]?.length !== 1 || place === undefined)
      return undefined;
    for (const atom of place.atoms) {
      const matcher = matcherOf(compiling, atom, within);
      if (matcher.kind !== "words") return undefined;
      weight = Math.min(weight, matcher.weight - 0.1);
      for (const word of matcher.words) words.add(word);
    }
  }
  return { matcher: wordsMatcher([...words], weight), level: 0 };
}

function phraseList(
  compiling: Compiling,
  parsed: readonly ParsedPattern[],
  name: string,
  within: readonly string[],
): ListShape {
  const first = compiling.phrases.length;
  for (const one of parsed) addPhrases(compiling, one, -1, name, within);
  let level = 0;
  let weight = mostListWeight;
  for (const phrase of compiling.phrases.slice(first)) {
    if (phrase.list !== name) continue;
    level = Math.max(level, phrase.level);
    weight = Math.min(weight, weightOf(phrase.steps[phrase.anchor]) - 0.1);
  }
  return {
    matcher: { kind: "ranges", name: `@${name}`, slot: false, weight },
    level: level + 1,
  };
}

/** The step that is rarest in running text: the longest word that is no function word. */
function anchorOf(steps: readonly Step[]): number | undefined {
  let best: number | undefined;
  let bestWeight = 0;
  steps.forEach((step, at) => {
    const weight = weightOf(step);
    if (
      step.matchers.every((matcher) => matcher.kind !== "class") &&
      (best === undefined || weight > bestWeight)
    ) {
      best = at;
      bestWeight = weight;
    }
  });
  return best;
}

/** How seldom a step fits, roughly: as seldom as its most common alternative, less for each further one. */
function weightOf(step: Step | undefined): number {
  if (step === undefined) return 0;
  return Math.min(...step.matchers.map((matcher) => matcher.weight)) - step.matchers.length / 8;
}

/** A list fits more often than a word, however long its words are. */
const mostListWeight = 3;
