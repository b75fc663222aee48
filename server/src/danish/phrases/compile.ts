import type { Phrase } from "./matcher.ts";
import { type PhraseProblem, type PhraseSource, parsePattern } from "./pattern.ts";
import { type PhraseSet, phraseSet } from "./phraseSet.ts";
import { makePlan, type PhrasePlan } from "./plan.ts";
import {
  beginShaping,
  listEntries,
  listPhrases,
  nameProblems,
  type PhraseEnvironment,
  type Shaping,
  shapePhrases,
} from "./shape.ts";

/**
 * Makes a set of phrases that is scanned in one pass. A pattern with a problem is left out; the others work.
 * `source` in matches and problems is the index in `sources`. A plan that was made of the very same patterns saves
 * reading them: no problem is looked for then.
 */
export function compilePhrases(
  sources: readonly PhraseSource[],
  environment: PhraseEnvironment,
  plan?: PhrasePlan,
): { readonly phrases: PhraseSet; readonly problems: readonly PhraseProblem[] } {
  const shaping = beginShaping(environment);
  if (plan !== undefined) return { phrases: phraseSet(sources, shaping, plan), problems: [] };
  const problems: PhraseProblem[] = [];
  const made = makePlan(numbered(shaping, sources, problems), false);
  return { phrases: phraseSet(sources, shaping, made), problems };
}

/** The plan of patterns that are good, for a build to keep; it looks closer than a start has time for. */
export function planPhrases(
  sources: readonly PhraseSource[],
  environment: PhraseEnvironment,
): PhrasePlan {
  return makePlan(numbered(beginShaping(environment), sources, []), true);
}

/** The phrases of each pattern under its number, those of the lists in use last; tells what is wrong on the way. */
function* numbered(
  shaping: Shaping,
  sources: readonly PhraseSource[],
  problems: PhraseProblem[],
): Iterable<readonly [number, readonly Phrase[]]> {
  for (const [index, source] of sources.entries()) {
    const parsed = parsePattern(source);
    const wrong = [...parsed.problems, ...nameProblems(parsed, shaping.environment)];
    const phrases = wrong.length === 0 ? shapePhrases(shaping, parsed, index) : [];
    if (phrases === undefined) wrong.push(withoutAnchor(source));
    problems.push(...wrong.map((problem) => ({ ...problem, source: index })));
    yield [index, phrases ?? []];
  }
  for (const [index, { name, entry }] of listEntries(shaping.environment).entries())
    if (shaping.lists.has(name)) yield [sources.length + index, listPhrases(shaping, name, entry)];
}

function withoutAnchor({ pattern }: PhraseSource): Omit<PhraseProblem, "source"> {
  return {
    span: { start: 0, end: pattern.trimEnd().length },
    message: "Mønsteret skal have mindst ét bestemt ord, ikke kun pladser som <verbum>.",
  };
}
