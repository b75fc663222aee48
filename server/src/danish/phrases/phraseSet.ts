import { type Lexicon, remember } from "../lexicon.ts";
import { fitsWord, type Matcher, type Phrase } from "./matcher.ts";
import { type PhraseSource, parsePattern } from "./pattern.ts";
import { type PhrasePlan, rangeKey, rangeNames, wordKeys } from "./plan.ts";
import { listEntries, listPhrases, type Shaping, shapePhrases } from "./shape.ts";

/** A pattern that something in a text may set off. */
export interface Candidate {
  /** The words of which a text must have one for the pattern to stand there; undefined when that is not known. */
  readonly guard: Guard | undefined;
  /** Its phrases that are set off; read when first asked for. */
  readonly phrases: () => readonly Phrase[];
}

/** Numbers of keys of words; see `keyNumber`. One object for all patterns with the same. */
export interface Guard {
  readonly keys: readonly number[];
}

/** Phrases ready to be scanned for, found by the word, ending, beginning or range that sets them off. */
export interface PhraseSet {
  readonly lexicon: Lexicon;
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
  /** The patterns that a word sets off, for its own sake, its ending's or its beginning's. */
  readonly byWord: (norm: string) => readonly Candidate[];
  /** Names of the slots and lists ("@navn") that set off phrases. */
  readonly ranges: readonly string[];
  readonly byRange: (name: string) => readonly Candidate[];
}

/** The phrases of a plan: a pattern is read when the first text comes that may hold it. */
export function phraseSet(
  sources: readonly PhraseSource[],
  shaping: Shaping,
  plan: PhrasePlan,
): PhraseSet {
  const phrasesOf = patternReader(sources, shaping);
  const guardOf = guardReader(plan);
  const at = (keys: readonly string[], fits: (matcher: Matcher) => boolean) => {
    const numbers = new Set(keys.flatMap((key) => plan.triggers.get(key)?.split(" ") ?? []));
    return [...numbers].map((digits): Candidate => {
      const number = Number.parseInt(digits, 36);
      let phrases: readonly Phrase[] | undefined;
      const read = () =>
        phrasesOf(number).filter(({ steps, anchor }) => steps[anchor]?.matchers.some(fits));
      return {
        guard: guardOf(number),
        phrases: () => {
          phrases ??= read();
          return phrases;
        },
      };
    });
  };
  return {
    lexicon: shaping.environment.lexicon,
    levels: plan.levels,
    byWord: remember((norm) => at(wordKeys(norm), (matcher) => fitsWord(matcher, norm))),
    ranges: rangeNames(plan.triggers.keys()),
    byRange: remember((name) =>
      at([rangeKey(name)], (matcher) => matcher.kind === "ranges" && matcher.name === name),
    ),
  };
}

/** Gives the guard of a pattern by its number. */
function guardReader({
  guards,
  guardOf,
}: Pick<PhrasePlan, "guards" | "guardOf">): (number: number) => Guard | undefined {
  const known = new Map<string, Guard>();
  return (number) => {
    const index = guardOf[number] ?? "";
    if (index === "") return undefined;
    const guard = known.get(index) ?? {
      keys: (guards[Number.parseInt(index, 36)] ?? "")
        .split(" ")
        .map((key) => Number.parseInt(key, 36)),
    };
    known.set(index, guard);
    return guard;
  };
}

/** Gives the phrases of a pattern by its number, read once. */
function patternReader(
  sources: readonly PhraseSource[],
  shaping: Shaping,
): (number: number) => readonly Phrase[] {
  const known = new Map<number, readonly Phrase[]>();
  const entries = listEntries(shaping.environment);
  const read = (number: number) => {
    const source = sources[number];
    if (source !== undefined) return shapePhrases(shaping, parsePattern(source), number) ?? [];
    const entry = entries[number - sources.length];
    return entry === undefined ? [] : listPhrases(shaping, entry.name, entry.entry);
  };
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const phrases = read(number);
    known.set(number, phrases);
    return phrases;
  };
}
