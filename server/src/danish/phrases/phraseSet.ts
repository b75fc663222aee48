import { type Lexicon, remember } from "../lexicon.ts";
import { fitsWord, type Phrase } from "./matcher.ts";
import { type PhraseSource, parsePattern } from "./pattern.ts";
import { type PhrasePlan, rangeKey, rangeNames, wordKeys } from "./plan.ts";
import { listEntries, listPhrases, type Shaping, shapePhrases } from "./shape.ts";

/** Phrases ready to be scanned for, found by the word, ending, beginning or range that sets them off. */
export interface PhraseSet {
  readonly lexicon: Lexicon;
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
  /** The phrases that a word sets off, for its own sake, its ending's or its beginning's. */
  readonly byWord: (norm: string) => readonly Phrase[];
  /** Names of the slots and lists ("@navn") that set off phrases. */
  readonly ranges: readonly string[];
  readonly byRange: (name: string) => readonly Phrase[];
}

/** The phrases of a plan: a pattern is read when the first word comes that may set it off. */
export function phraseSet(
  sources: readonly PhraseSource[],
  shaping: Shaping,
  { levels, triggers }: PhrasePlan,
): PhraseSet {
  const phrasesOf = patternReader(sources, shaping);
  const at = (key: string) => (triggers.get(key)?.split(" ") ?? []).flatMap(phrasesOf);
  const fits = ({ steps, anchor }: Phrase, norm: string) =>
    steps[anchor]?.matchers.some((matcher) => fitsWord(matcher, norm)) ?? false;
  const isRange = ({ steps, anchor }: Phrase, name: string) =>
    steps[anchor]?.matchers.some((one) => one.kind === "ranges" && one.name === name) ?? false;
  return {
    lexicon: shaping.environment.lexicon,
    levels,
    byWord: remember((norm) => {
      const found = wordKeys(norm).flatMap(at);
      return [...new Set(found.filter((phrase) => fits(phrase, norm)))];
    }),
    ranges: rangeNames(triggers.keys()),
    byRange: remember((name) => at(rangeKey(name)).filter((phrase) => isRange(phrase, name))),
  };
}

/** Gives the phrases of a pattern by its number in base 36, read once. */
function patternReader(
  sources: readonly PhraseSource[],
  shaping: Shaping,
): (digits: string) => readonly Phrase[] {
  const known = new Map<string, readonly Phrase[]>();
  const entries = listEntries(shaping.environment);
  const read = (number: number) => {
    const source = sources[number];
    if (source !== undefined) return shapePhrases(shaping, parsePattern(source), number) ?? [];
    const entry = entries[number - sources.length];
    return entry === undefined ? [] : listPhrases(shaping, entry.name, entry.entry);
  };
  return (digits) => {
    const before = known.get(digits);
    if (before !== undefined) return before;
    const phrases = read(Number.parseInt(digits, 36));
    known.set(digits, phrases);
    return phrases;
  };
}
