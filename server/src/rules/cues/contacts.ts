import { nominatives, subordinators } from "../../danish/data/reporting.ts";
import {
  alsoWithin,
  beingForms,
  at as clauseAt,
  clauseHeads,
  negators,
  passiveAuxiliaries,
  perfectAuxiliaries,
  personPrepositions,
  thirdPersons,
  towards,
  to as towardsDeed,
} from "../../danish/data/smallWords.ts";
import { endsAsPassive } from "../../danish/verbForms.ts";
import { perDraft } from "../facts/remembered.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts, PlacedSignal } from "../facts.ts";
import { timeOf } from "./contactTime.ts";
import { isDenied } from "./denial.ts";
import { personAt, subjectOf } from "./parties.ts";
import { isGenitive, type Word, wordsOf } from "./sentenceWords.ts";

/** Somebody of ours turning to somebody at home, or somebody at home being told or let in. */
export interface Contact {
  /** The words of contact. */
  readonly at: PlacedSignal;
  readonly time: "ahead" | "done";
  /** Whom it goes to: relations as the people reader gives them; empty when only "hjemmet", "dem" or nobody is named. */
  readonly to: readonly string[];
  /** Nobody is addressed in the clause itself: whom it went to is read from what stands before. */
  readonly unaddressed: boolean;
}

const kinds = ["kontakt", "kontakt-i-sig-selv", "kontakt-modtager", "kender-sagen"];

/** Every contact with the home that the writer tells of or plans in own words; denied ones are left out. */
export const contacts = perDraft((facts: Facts): readonly Contact[] =>
  facts.signals(kinds, "own").flatMap((hit) => contact(facts, hit) ?? []),
);

const contact = perSpot(contactAt);

function contactAt(facts: Facts, hit: PlacedSignal): Contact | undefined {
  const words = wordsOf(facts, hit);
  const verb = words.findIndex((word) => word.end > hit.start);
  const clause = clauseOf(words, verb);
  if (verb < 0 || isSaidNotToBe(facts, hit, words, clause.start)) return undefined;
  const time = timeOf(facts, hit, words, { verb, start: clause.start });
  if (time === undefined) return undefined;
  const subject = subjectOf(facts, hit, words, verb, clause.start);
  const told = (to: readonly string[]) => ({ at: hit, time, to, unaddressed: false });
  const receives = receiving.test(hit.signal.kind);
  if (receives || isPassive(words, verb, clause.start)) {
    if (subject?.party === "home")
      return isVague(hit, words[subject.at], time) ? undefined : told(subject.to);
    if (receives || subject !== undefined) return undefined;
  }
  if (subject !== undefined && subject.party !== "ours") return undefined;
  if (hit.signal.kind === "kontakt-i-sig-selv") return told([]);
  const inHit = words.findLastIndex((word) => word.start < hit.end) + 1;
  const to = addressedBy(facts, hit, words, {
    verb,
    end: Math.max(clause.end, inHit),
    inverted: subject?.at,
  });
  if (to === undefined) return undefined;
  if (to.length > 0) return told(to);
  return subject === undefined ? undefined : { ...told(to), unaddressed: true };
}

const receiving = /^(?:kontakt-modtager|kender-sagen)$/u;

/** "han fik at vide": who "han" is is too often the child itself. */
function isVague(hit: PlacedSignal, subject: Word | undefined, time: Contact["time"]): boolean {
  return (
    receiving.test(hit.signal.kind) && time === "done" && thirdPersons.has(subject?.norm ?? "")
  );
}

/** The clause of the verb: from after the last comma or opening word before it to the next one after it. */
function clauseOf(
  words: readonly Word[],
  verb: number,
): { readonly start: number; readonly end: number } {
  let start = verb;
  while (start > 0 && !opensClause(words, start - 1, verb)) start -= 1;
  let end = verb + 1;
  while (end < words.length && !closesClause(words, end)) end += 1;
  return { start, end };
}

function opensClause(words: readonly Word[], at: number, verb: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (/^[,;:()–!?.]$/u.test(norm)) return true;
  if (norm === clauseAt) return at < verb - 1 && nominatives.has(words[at + 1]?.norm ?? "");
  return clauseHeads.has(norm);
}

function closesClause(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (/^[,;:()–!?.]$/u.test(norm)) return true;
  if (alsoWithin.has(norm)) return false;
  return subordinators.has(norm) && !(norm === clauseAt && words[at - 1]?.norm === towardsDeed);
}

/** "ikke", "ingen", "uden at" in the clause, or a denial from outside it. */
function isSaidNotToBe(
  facts: Facts,
  hit: PlacedSignal,
  words: readonly Word[],
  start: number,
): boolean {
  const last = words.findLastIndex((word) => word.start < hit.end);
  const until = Math.max(last + 1, words.findIndex((word) => word.start >= hit.start) + 4);
  for (let at = start; at < Math.min(until, words.length); at += 1) {
    const norm = words[at]?.norm ?? "";
    if (at > last && /^[,;:]$/u.test(norm)) break;
    if (negators.has(norm)) return true;
  }
  return isDenied(facts, hit);
}

/** "orienteres", "bliver spurgt": the nearest auxiliary before a participle decides. */
function isPassive(words: readonly Word[], verb: number, start: number): boolean {
  const norm = words[verb]?.norm ?? "";
  if (endsAsPassive(norm)) return true;
  if (!/t$/u.test(norm)) return false;
  const auxiliary = words
    .slice(Math.max(start, verb - 7), verb)
    .findLast(({ norm: before }) =>
      [passiveAuxiliaries, beingForms, perfectAuxiliaries].some((forms) => forms.has(before)),
    );
  return auxiliary !== undefined && !perfectAuxiliaries.has(auxiliary.norm);
}

/** The home in the clause after the verb, as its object or after "til", "med", "for"; undefined when somebody else is meant. */
function addressedBy(
  facts: Facts,
  hit: PlacedSignal,
  words: readonly Word[],
  { verb, end, inverted }: { verb: number; end: number; inverted: number | undefined },
): readonly string[] | undefined {
  const denied = words.findIndex(({ norm }, at) => at > verb && at < end && negators.has(norm));
  if (denied >= 0) return undefined;
  const to: string[] = [];
  let preposition = "";
  let others = 0;
  for (let at = verb + 1; at < end; at += 1) {
    const norm = words[at]?.norm ?? "";
    if (personPrepositions.has(norm)) preposition = norm;
    const found = at === inverted ? undefined : listenerAt(facts, hit, words, at);
    if (found?.party === "home" && reaches(preposition, others)) to.push(...found.to);
    else if (found !== undefined && (found.party !== "ours" || preposition !== "")) others += 1;
    if (to.length === 0 && found?.party === "child") return undefined;
  }
  return to.length > 0 || others === 0 ? to : undefined;
}

/** Who may be listening: a person, or the owner of what is asked for ("fars version"). */
function listenerAt(
  facts: Facts,
  hit: PlacedSignal,
  words: readonly Word[],
  at: number,
): ReturnType<typeof personAt> {
  const word = words[at];
  if (nominatives.has(word?.norm ?? "")) return undefined;
  if (word?.mention !== undefined && isGenitive(words, at) && word.start < hit.end)
    return { party: "home", to: ["unknown"] };
  const found = personAt(facts, hit, words, at);
  if (found === undefined || found.party !== "home" || found.to.length > 0) return found;
  const isGuessed =
    word?.mention !== undefined && !facts.inside({ ...hit, end: hit.start + 1 }, "kontakt-voksen");
  return isGuessed ? { party: "child", to: [] } : { party: "home", to: ["unknown"] };
}

/** "til far", "med far", or the verb's own object, when nobody stands before it. */
function reaches(preposition: string, others: number): boolean {
  return towards.has(preposition) || (preposition === "" && others === 0);
}
