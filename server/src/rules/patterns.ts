import type { Lexicon } from "../danish/lexicon.ts";
import {
  compilePhrases,
  defaultSlots,
  type PhrasePlan,
  type PhraseProblem,
  type PhraseSource,
  type PhraseText,
  planPhrases,
  scanPhrases,
} from "../danish/phrases.ts";
import type { Prose } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import { withDanishLetters } from "./danishLetters.ts";
import type { Reading } from "./reading.ts";
import { compileRegex } from "./regex.ts";

/** The patterns of all signals and rules, scanned together in one pass over a block. */
export interface Patterns {
  /** Kind -> stretches, in order of start. */
  scan(prose: Prose, reading: Reading): ReadonlyMap<string, readonly Span[]>;
}

/** One list of patterns; a problem names the list and the index in it. */
export interface PatternList {
  readonly kind: string;
  readonly patterns: readonly string[];
  readonly regexes?: readonly string[] | undefined;
}

/** What is wrong with a pattern of a list. */
export interface PatternProblem {
  readonly kind: string;
  /** Index in the list's patterns, or in its expressions. */
  readonly index: number;
  readonly among: "patterns" | "regexes";
  readonly problem: PhraseProblem;
}

/** What patterns are compiled with. */
export interface PatternMaking {
  readonly lexicon: Lexicon;
  /** How each pattern is compiled, when not all are alike. */
  readonly sourceOf?: ((pattern: string) => PhraseSource) | undefined;
  /** Made of the very same patterns, with nothing wrong in them. */
  readonly plan?: PhrasePlan | undefined;
}

/** Compiles pattern lists into one scanner. Patterns with problems are left out; the rest work. */
export function compilePatterns(
  lists: readonly PatternList[],
  words: ReadonlyMap<string, readonly string[]>,
  { lexicon, sourceOf = plain, plan }: PatternMaking,
): { patterns: Patterns; problems: readonly PatternProblem[] } {
  const owners = lists.flatMap(({ kind, patterns }) =>
    patterns.map((_, index) => ({ kind, index })),
  );
  const sources = lists.flatMap(({ patterns }) => patterns.map(sourceOf));
  const { phrases, problems } = compilePhrases(
    sources,
    { lexicon, lists: named(words, sourceOf), slots },
    plan,
  );
  const regexes = compileRegexes(lists);
  return {
    patterns: {
      scan(prose, reading) {
        const found = new Map<string, Span[]>();
        for (const { source, span } of scanPhrases(
          phrases,
          phraseText(withDanishLetters(prose), reading),
        )) {
          const kind = owners[source]?.kind ?? "";
          const list = found.get(kind);
          if (list === undefined) found.set(kind, [span]);
          else list.push(span);
        }
        for (const { kind, find } of regexes.finders) {
          const spans = find(prose.text);
          if (spans.length > 0) found.set(kind, [...(found.get(kind) ?? []), ...spans]);
        }
        for (const list of found.values()) list.sort((a, b) => a.start - b.start);
        return found;
      },
    },
    problems: [
      ...problems.flatMap((problem) => {
        const owner = owners[problem.source];
        return owner === undefined ? [] : [{ ...owner, among: "patterns" as const, problem }];
      }),
      ...regexes.problems,
    ],
  };
}

/** The plan of pattern lists that are good, for a build to keep. */
export function planPatterns(
  lists: readonly PatternList[],
  words: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): PhrasePlan {
  const sources = lists.flatMap(({ patterns }) => patterns.map(plain));
  return planPhrases(sources, { lexicon, lists: named(words, plain), slots });
}

function plain(pattern: string): PhraseSource {
  return { pattern };
}

function named(
  words: ReadonlyMap<string, readonly string[]>,
  sourceOf: (pattern: string) => PhraseSource,
): ReadonlyMap<string, readonly PhraseSource[]> {
  return new Map([...words].map(([name, list]) => [name, list.map(sourceOf)]));
}

/** What a pattern may leave open: places the other layers read. */
export const slots: ReadonlySet<string> = new Set([
  ...defaultSlots,
  ...["vurderingsmarkør", "benægtelse", "forbehold", "antal", "klassetrin"],
]);

interface Finder {
  readonly kind: string;
  readonly find: (text: string) => readonly Span[];
}

function compileRegexes(lists: readonly PatternList[]) {
  const finders: Finder[] = [];
  const problems: PatternProblem[] = [];
  for (const { kind, regexes = [] } of lists)
    for (const [index, source] of regexes.entries()) {
      const { find, problem } = compileRegex(source);
      if (find !== undefined) finders.push({ kind, find });
      else {
        const span = { start: 0, end: source.length };
        problems.push({
          kind,
          index,
          among: "regexes",
          problem: { source: index, span, message: problem },
        });
      }
    }
  return { finders, problems };
}

/** The block with the token ranges that fill slots such as `<tid>` and `<forælder>`. */
function phraseText({ tokens, sentences, quotations }: Prose, reading: Reading): PhraseText {
  const range = (span: Span): Span => ({
    start: tokenFrom(tokens, span.start),
    end: tokenFrom(tokens, span.end),
  });
  const people = (...relations: readonly (string | undefined)[]) =>
    reading.people
      .filter(({ relation }) => relations.includes(relation))
      .map(({ span }) => range(span));
  const marks = new Map<string, readonly Span[]>([
    ["tid", reading.times.map(range)],
    ["tal", [...reading.counts, ...reading.percentages].map(range)],
    ["procent", reading.percentages.map(range)],
    ["alder", reading.ages.map(range)],
    ["cpr", reading.cprs.map(range)],
    ["telefon", reading.phones.map(range)],
    ["antal", reading.counts.map(range)],
    ["klassetrin", reading.grades.map(range)],
    ["vurderingsmarkør", reading.assessments.map(({ span }) => range(span))],
    ["benægtelse", reading.negations.map(({ span }) => range(span))],
    ["forbehold", reading.hedges.map(({ span }) => range(span))],
    ["citat", quotations.map(({ inner }) => range(inner))],
    ["person", reading.people.map(({ span }) => range(span))],
    ["navn", reading.people.filter(({ kind }) => kind === "name").map(({ span }) => range(span))],
    ["rolle", reading.people.filter(({ kind }) => kind === "role").map(({ span }) => range(span))],
    ["barn", people("child")],
    ["forælder", people("mother", "father", "parents")],
  ]);
  return { tokens, sentences, marks };
}

/** Index of the first token that starts at or after an offset. */
function tokenFrom(tokens: Prose["tokens"], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
