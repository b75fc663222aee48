import { spouses } from "../../danish/data/roles.ts";
import {
  by,
  clauseOpeners,
  firstPersons,
  obliques,
  passiveAuxiliaries,
  perfectAuxiliaries,
  personPrepositions,
  thirdPersons,
  vaguePersons,
} from "../../danish/data/smallWords.ts";
import { endsAsPassive, mayBePassive } from "../../danish/verbForms.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Side, sideOf } from "./household.ts";
import { isGenitive, type Word, wordsOf } from "./sentenceWords.ts";

/** Who takes part in an act; "jeg" outside quotation marks is the writer. */
export type Participant = Side | "writer" | "nobody";

/** Who does what a verb tells, and to whom, as far as word order shows it. */
export interface Roles {
  readonly actor: Participant;
  readonly patient: Participant;
  readonly passive: boolean;
}

/** Reads the roles round a verb: subject before it (or right after it when inverted), agent after "af". */
export const rolesAt = perSpot(readRoles);

function readRoles(facts: Facts, at: Place): Roles {
  const words = wordsOf(facts, at);
  const first = words.findIndex((word) => word.end > at.start);
  const passive = isPassive(words, first);
  const subject = subjectOf(facts, at, words, first);
  const object = sideAfter(facts, at, words, first);
  if (!passive) return { actor: subject, patient: object, passive };
  return { actor: agentOf(facts, at, words, first), patient: subject, passive };
}

function sideAt(facts: Facts, word: Word | undefined): Side | undefined {
  if (word === undefined) return undefined;
  if (firstPersons.has(word.norm)) return "child";
  if (vaguePersons.has(word.norm)) return "unknown";
  if (spouses.has(word.norm) && word.mention !== undefined) return "home";
  return word.mention && sideOf(facts, word.mention);
}

/** Who does it: outside quotes "jeg" is the writer, in a child's quoted words the child. */
function doerAt(facts: Facts, place: Place, word: Word): Participant | undefined {
  if (!firstPersons.has(word.norm)) return sideAt(facts, word);
  const marks = facts.block(place.block)?.prose.quotations ?? [];
  return marks.some(({ inner }) => inner.start <= word.start && word.end <= inner.end)
    ? "child"
    : "writer";
}

/** In a child's quoted words "han" is somebody the child names there, never the child. */
function quotedPronoun(facts: Facts, at: Place, word: Word): Side | undefined {
  if (!thirdPersons.has(word.norm)) return undefined;
  const marks = facts
    .block(at.block)
    ?.prose.quotations.find(({ inner }) => inner.start <= word.start && word.end <= inner.end);
  if (marks === undefined) return undefined;
  const { people } = facts.signalsIn(at.block).reading;
  const told = people.filter(({ kind, span }) => kind !== "pronoun" && span.end <= word.start);
  const inside = told.filter(({ span }) => span.start >= marks.inner.start).at(-1);
  const meant = inside ?? told.findLast((one) => sideOf(facts, one) === "home");
  return meant === undefined ? "unknown" : sideOf(facts, meant);
}

/** The nearest person of the clause before the verb; none there: the one right after it; else the clause before. */
function subjectOf(facts: Facts, place: Place, words: readonly Word[], verb: number): Participant {
  let crossed = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const quoted = quotedPronoun(facts, place, word);
    const side = isGenitive(words, at) ? undefined : (quoted ?? doerAt(facts, place, word));
    if (obliques.has(word.norm)) continue;
    if (side !== undefined && !personPrepositions.has(words[at - 1]?.norm ?? "")) return side;
    if (!crossed && stopsClause(word.norm)) {
      const after = inverted(facts, words, verb);
      if (after !== undefined) return after;
      crossed = true;
    }
  }
  return inverted(facts, words, verb) ?? "nobody";
}

function stopsClause(norm: string): boolean {
  return clauseOpeners.has(norm) || /^[,;:.!?"“”»«–]$/u.test(norm);
}

function inverted(facts: Facts, words: readonly Word[], verb: number): Side | undefined {
  return sideAt(facts, words[verb + 1]);
}

function sideAfter(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  verb: number,
): Side | "nobody" {
  for (let at = verb + 1; at < Math.min(words.length, verb + 5); at += 1) {
    if (/^[.,;:!?]$/u.test(words[at]?.norm ?? "")) break;
    const word = words[at];
    if (word === undefined || isGenitive(words, at)) continue;
    const side = quotedPronoun(facts, place, word) ?? sideAt(facts, word);
    if (side !== undefined) return side;
  }
  return "nobody";
}

function isPassive(words: readonly Word[], verb: number): boolean {
  const form = words[verb]?.norm ?? "";
  if (!mayBePassive(form)) return false;
  if (endsAsPassive(form)) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) {
    const norm = words[at]?.norm ?? "";
    if (passiveAuxiliaries.has(norm)) return true;
    if (perfectAuxiliaries.has(norm) || /^[,;:]$/u.test(norm)) return false;
  }
  return false;
}

function agentOf(
  facts: Facts,
  place: Place,
  words: readonly Word[],
  verb: number,
): Side | "nobody" {
  const agent = words.findIndex((word, at) => at > verb && at < verb + 6 && word.norm === by);
  return agent < 0 ? "nobody" : sideAfter(facts, place, words, agent);
}
