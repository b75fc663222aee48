import type { Matcher, Phrase, Step } from "./matcher.ts";
import { weightOf } from "./shape.ts";
import type { WordForms } from "./wordsMatcher.ts";

/**
 * Which patterns a text may hold, told by the beginnings and endings of its words, so that a pattern is read only when a
 * draft first has such a word. Patterns are numbered: the sources, then the entries of the lists in order.
 */
export interface PhrasePlan {
  /** Number of levels of lists, 1 when no phrase needs one. */
  readonly levels: number;
  /** Key of a word, see `wordKeys`, or name of a slot or list -> numbers in base 36, parted by blanks. */
  readonly triggers: ReadonlyMap<string, string>;
  /**
   * Keys of words as `keyNumber` gives them, in base 36, parted by blanks: a text without any of them does not hold the
   * patterns that name this guard.
   */
  readonly guards: readonly string[];
  /** Index of each pattern's guard, in base 36; empty for none. */
  readonly guardOf: readonly string[];
}

/** Letters of the longest beginning and ending that are looked up. */
const longestStart = 6;
const longestEnd = 4;
/** A beginning shorter than this would be that of too many words. */
const shortestStem = 3;

/** The keys under which patterns for a word may stand: itself, without -s, how it begins and how it ends. */
export function wordKeys(norm: string): readonly string[] {
  const keys = [`=${norm}`];
  if (norm.endsWith("s")) keys.push(`=${norm.slice(0, -1)}`);
  for (let length = 1; length <= Math.min(longestStart, norm.length); length += 1)
    keys.push(`${norm.slice(0, length)}-`);
  for (let length = 1; length <= Math.min(longestEnd, norm.length); length += 1)
    keys.push(`-${norm.slice(-length)}`);
  return keys;
}

/** More than the numbers of keys. */
export const keyNumbers = 2 ** 15;

/** A number that stands for a key; few other keys have the same, and nothing is missed for their sake. */
export function keyNumber(key: string): number {
  let number = 0;
  for (let at = 0; at < key.length; at += 1)
    number = (number * 31 + key.charCodeAt(at)) % keyNumbers;
  return number;
}

/** Makes the plan of numbered patterns. `exact` looks at all forms of each word, which is slow and gives few false hopes. */
export function makePlan(
  patterns: Iterable<readonly [number: number, phrases: readonly Phrase[]]>,
  exact: boolean,
): PhrasePlan {
  const keysOf = keyMaker(exact);
  const numbers = new Map<string, Set<string>>();
  const guards = new Map<string, string>();
  const guardOf: string[] = [];
  let levels = 1;
  for (const [number, phrases] of patterns) {
    guardOf[number] = guardAmong(guards, guardKeys(phrases, keysOf));
    for (const { steps, anchor, level } of phrases) {
      levels = Math.max(levels, level + 1);
      for (const key of stepKeys(steps[anchor], keysOf)) {
        const known = numbers.get(key) ?? new Set();
        numbers.set(key, known.add(number.toString(36)));
      }
    }
  }
  const triggers = new Map([...numbers].map(([key, set]) => [key, [...set].join(" ")]));
  return {
    levels,
    triggers,
    guards: [...guards.keys()],
    guardOf: Array.from(guardOf, (one) => one ?? ""),
  };
}

type KeysOf = (matcher: Matcher) => ReadonlySet<string>;

function stepKeys(step: Step | undefined, keysOf: KeysOf): readonly string[] {
  return step?.matchers.flatMap((matcher) => [...keysOf(matcher)]) ?? [];
}

function guardAmong(guards: Map<string, string>, keys: string): string {
  const known = keys === "" ? "" : (guards.get(keys) ?? guards.size.toString(36));
  if (keys !== "") guards.set(keys, known);
  return known;
}

/** Keys of which a text must have one beside that of the anchor; empty when a pattern can do without any. */
function guardKeys(phrases: readonly Phrase[], keysOf: KeysOf): string {
  const keys = new Set<string>();
  for (const { steps, anchor } of phrases) {
    const others = steps.filter((step, at) => at !== anchor && step.matchers.every(isOfWords));
    const [rarest] = others.sort((a, b) => weightOf(b) - weightOf(a));
    if (rarest === undefined) return "";
    for (const key of stepKeys(rarest, keysOf)) keys.add(keyNumber(key).toString(36));
  }
  return [...keys].sort().join(" ");
}

function isOfWords({ kind }: Matcher): boolean {
  return kind === "words" || kind === "endings" || kind === "beginning";
}

/** Gives the keys of a matcher, worked out once for each. */
function keyMaker(exact: boolean): KeysOf {
  const known = new Map<Matcher, ReadonlySet<string>>();
  return (matcher) => {
    const before = known.get(matcher);
    if (before !== undefined) return before;
    const keys = new Set(matcherKeys(matcher, exact));
    known.set(matcher, keys);
    return keys;
  };
}

function matcherKeys(matcher: Matcher, exact: boolean): readonly string[] {
  switch (matcher.kind) {
    case "words":
      return matcher.words.flatMap((word) => formKeys(word, exact));
    case "endings":
      return matcher.forms.map((form) => `-${form.slice(-longestEnd)}`);
    case "beginning":
      return [`${matcher.start.slice(0, longestStart)}-`];
    case "ranges":
      return [rangeKey(matcher.name)];
    case "class":
      return [];
  }
}

/** The key of a slot or list, parted from those of words by its sign. */
export function rangeKey(name: string): string {
  return `<${name}`;
}

/** The names whose keys are among these. */
export function rangeNames(keys: Iterable<string>): readonly string[] {
  return [...keys].flatMap((key) => (key.startsWith("<") ? [key.slice(1)] : []));
}

function formKeys({ stem, forms }: WordForms, exact: boolean): readonly string[] {
  const common = exact ? commonStart(forms()).slice(0, longestStart) : stem;
  return common.length >= shortestStem ? [`${common}-`] : forms().map((form) => `=${form}`);
}

function commonStart(forms: readonly string[]): string {
  let common = forms.length > 1 ? (forms[0] ?? "") : "";
  for (const form of forms) while (!form.startsWith(common)) common = common.slice(0, -1);
  return common;
}

/** The plan as text, for a build to keep. */
export function writePlan({ levels, triggers, guards, guardOf }: PhrasePlan): string {
  const rows = [...triggers].map(([key, numbers]) => `${key} ${numbers}`);
  return [levels, guardOf.join(" "), guards.length, ...guards, ...rows].join("\n");
}

/** A plan that `writePlan` has written. */
export function readPlan(text: string): PhrasePlan {
  const [levels, guardOf = "", count, ...lines] = text.split("\n");
  const guards = lines.slice(0, Number(count));
  const triggers = new Map<string, string>();
  for (const line of lines.slice(guards.length)) {
    const end = line.indexOf(" ");
    triggers.set(line.slice(0, end), line.slice(end + 1));
  }
  return { levels: Number(levels), triggers, guards, guardOf: guardOf.split(" ") };
}
