import { auxiliaries, nominatives } from "../../danish/data/reporting.ts";
import { householdWords } from "../../danish/data/roles.ts";
import {
  addressee,
  conjunctions,
  determiners,
  firstPersons,
  generic,
  indefinitePersons,
  at as infinitive,
  obliques,
  personPrepositions,
  possessives,
  relatives,
  thirdPersonObjects,
  thirdPersonPlurals,
} from "../../danish/data/smallWords.ts";
import { mayBeFinite } from "../../danish/verbForms.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { sideOf } from "./household.ts";
import { isGenitive, type Word } from "./sentenceWords.ts";

/** On whose side somebody stands who may turn to the home. */
export type Party = "ours" | "home" | "child" | "authority" | "other";

/** Who does what a verb tells. */
export interface Subject {
  readonly party: Party;
  readonly to: readonly string[];
  readonly at: number;
}

/** Who does it: the nearest person before the verb, else the one right after it; undefined when nobody is named. */
export function subjectOf(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  verb: number,
  start: number,
): Subject | undefined {
  for (const at of subjectOrder(words, verb, start)) {
    const found = personAt(facts, place, words, at);
    if (found === undefined || obliques.has(words[at]?.norm ?? "")) continue;
    if (isAfterPreposition(words, at, start)) continue;
    return { ...found, at };
  }
  if (relatives.has(words[start]?.norm ?? "")) return antecedent(facts, place, words, start);
  const isInverted = nominatives.has(words[verb + 1]?.norm ?? "");
  if (verb === start && words[start - 1]?.norm === "," && !isInverted)
    return sharedSubject(facts, place, words, start);
  const next = personAt(facts, place, words, verb + 1);
  if (next === undefined || (verb === start && !isInverted)) return undefined;
  return isInverted || isSubjectOf(words, verb, start) ? { ...next, at: verb + 1 } : undefined;
}

/** Words before the verb, the nearest first; before "at" with an infinitive the first, whose act it is ("Jeg lovede far at komme"). */
function subjectOrder(words: readonly Word[], verb: number, start: number): readonly number[] {
  const order = Array.from({ length: verb - start }, (_, index) => start + index);
  const isBare =
    words[verb - 1]?.norm === infinitive && !personPrepositions.has(words[verb - 2]?.norm ?? "");
  return isBare ? order : order.reverse();
}

/** Something else stands first, so that the subject follows the verb: "I morgen spørger far …", but not "at spørge far". */
function isSubjectOf(words: readonly Word[], verb: number, start: number): boolean {
  return (
    verb - start <= 4 &&
    words[verb - 1]?.norm !== infinitive &&
    mayBeFinite(words[verb]?.norm ?? "") &&
    words.slice(start, verb).some(({ norm }) => /^\p{L}/u.test(norm) && !conjunctions.has(norm))
  );
}

function antecedent(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  start: number,
): Subject | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const found = personAt(facts, place, words, at);
    if (found !== undefined) return { ...found, at };
  }
  return undefined;
}

/** "Han er god til tal, ringer hjem på legetelefonen": the clause has the subject of the one before. */
function sharedSubject(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  start: number,
): Subject | undefined {
  for (let at = start - 2; at >= 0; at -= 1) {
    const found = personAt(facts, place, words, at);
    if (found !== undefined && !isAfterPreposition(words, at, 0)) return { ...found, at };
  }
  return undefined;
}

function isAfterPreposition(words: readonly Word[], at: number, start: number): boolean {
  for (let back = at - 1; back >= Math.max(start, at - 3); back -= 1) {
    const norm = words[back]?.norm ?? "";
    if (personPrepositions.has(norm)) return true;
    if (words[back]?.mention === undefined && !staysInPhrase(norm)) return false;
  }
  return false;
}

/** "til begge", "til sin", "til mors": what may stand between a preposition and its person. */
function staysInPhrase(norm: string): boolean {
  return (
    [thirdPersonPlurals, possessives, determiners, conjunctions].some((words) => words.has(norm)) ||
    /\p{L}s$/u.test(norm)
  );
}

/** On whose side the person stands whom a word tells, and the relations it gives; undefined for a word of nobody. */
export function personAt(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  at: number,
): { readonly party: Party; readonly to: readonly string[] } | undefined {
  const word = words[at];
  if (word === undefined || isGenitive(words, at)) return undefined;
  if (firstPersons.has(word.norm) || word.norm === generic) return { party: "ours", to: [] };
  if (word.norm === addressee && word.capital && (at > 0 || isHelpingVerb(words[1])))
    return { party: "authority", to: [] };
  if (facts.inside({ block: place.block, start: word.start, end: word.end }, "myndighed"))
    return { party: "authority", to: [] };
  if (thirdPersonPlurals.has(word.norm) && words[at + 1]?.mention === undefined)
    return { party: lastNamed(facts, place, word), to: [] };
  if (householdWords.has(word.norm)) return { party: "home", to: [] };
  if (indefinitePersons.has(word.norm)) return { party: "other", to: [] };
  if (word.mention === undefined) return undefined;
  if (isUnsettled(word)) return { party: lastNamed(facts, place, word), to: [] };
  const side = sideOf(facts, word.mention);
  const to = [word.mention.relation ?? "unknown"];
  if (side === "home") return { party: "home", to };
  if (side === "child" || side === "sibling") return { party: "child", to };
  return { party: side === "staff" || side === "unknown" ? "ours" : "other", to };
}

/** A pronoun that stands for nobody whose side is known. */
function isUnsettled({ norm, mention }: Word): boolean {
  if (mention?.kind !== "pronoun") return false;
  const isNameless = mention.name === undefined && mention.role === undefined;
  if (mention.relation === undefined) return isNameless || thirdPersonObjects.has(norm);
  return isNameless && thirdPersonObjects.has(norm);
}

function isHelpingVerb(word: Word | undefined): boolean {
  return auxiliaries.has(word?.norm ?? "");
}

/** Whose side "dem" or an unsettled "ham" is on: that of whoever was named last before it, here or in the block before. */
function lastNamed(facts: Facts, { block }: Place, word: Word): Party {
  const sides = thirdPersonPlurals.has(word.norm)
    ? /^(?:home|peer)$/u
    : /^(?:home|peer|child|sibling)$/u;
  const named = (index: number) =>
    facts
      .signalsIn(index)
      .reading.people.filter((one) => one.kind !== "pronoun" && sides.test(sideOf(facts, one)));
  const here = named(block).findLast(({ span }) => span.end <= word.start);
  const last = here ?? (block > 0 ? named(block - 1).at(-1) : undefined);
  return last !== undefined && sideOf(facts, last) === "home" ? "home" : "other";
}
