import { humanVerbs, reportingVerbs } from "../data/verbs.ts";
import type { Token } from "../words.ts";
import { isHumanState, ownsKin, scoreAfter, scoreBefore } from "./nameContext.ts";
import type { NamePart } from "./nameParts.ts";
import type { NameRun } from "./nameRuns.ts";
import { roleOf } from "./roles.ts";

/** From this score on a run is a person; above `possible` it may be one, which counts when pseudonymising. */
export const certain = 2.5;
/** See `certain`. */
export const possible = -1;

/** What a capitalised word is worth that no list knows. */
export interface StrangerWorth {
  /** In the middle of a sentence. */
  readonly middle: number;
  /** As the first word of a sentence. */
  readonly opener: number;
  /** With an ending that definite nouns have too ("Alperen"), in the middle and as the first word. */
  readonly nounLike: number;
  /** Taken off for a word of everyday Danish that has a capital in the middle of a sentence. */
  readonly word: number;
  /** Added for a row of two or more such words. */
  readonly several: number;
}

/** In a draft about a child the unknown capital is a person; in any text it may as well be a firm or a place. */
export function strangerWorth(register: "draft" | "any", hasDictionary: boolean): StrangerWorth {
  if (register === "any") return { middle: 0.7, opener: 0.7, nounLike: 0, word: 2.5, several: 0 };
  return hasDictionary
    ? { middle: 2.5, opener: 2.5, nounLike: 2.5, word: 0, several: 1 }
    : { middle: 2.5, opener: 0.9, nounLike: 2, word: 0, several: 1 };
}

/** How much speaks for the run being a person's name: its parts, and the words around it. */
export function nameScore(
  run: NameRun,
  text: string,
  tokens: readonly Token[],
  stranger: StrangerWorth,
): number {
  const inside =
    run.parts.length === 1 ? scoreSingle(run, tokens, stranger) : scoreSeveral(run, stranger);
  return inside <= -4 || run.parts[0]?.compound
    ? inside
    : inside + scoreBefore(run, text, tokens) + scoreAfter(run, text, tokens);
}

function scoreSingle(run: NameRun, tokens: readonly Token[], stranger: StrangerWorth): number {
  const part = run.parts[0];
  if (part === undefined) return -9;
  if (part.initial) return -3;
  const barred = scoreBarred(part, stranger.word > 0);
  if (barred !== undefined) return barred;
  if (part.word && run.opens && !part.plain)
    return part.first ? 1.5 : stranger.word === 0 && actsAsPerson(run, tokens) ? 1 : -4;
  return (
    scoreListed(part, run.opens, stranger, doesOrHas(run, tokens)) -
    (part.word && !part.first ? wordCost(run, tokens, stranger) : 0)
  );
}

/** "siger Killinger": where a person is announced, a capital says more than what the word else means. */
function wordCost(run: NameRun, tokens: readonly Token[], stranger: StrangerWorth): number {
  const before = tokens[run.from - 1]?.norm ?? "";
  return !run.opens && reportingVerbs.has(before) ? Math.min(0.2, stranger.word) : stranger.word;
}

/** "Yen græd", "Baos mor": a word that opens the sentence is a name when it does or has what only people do or have. */
function actsAsPerson(run: NameRun, tokens: readonly Token[]): boolean {
  const part = run.parts[0];
  if (part === undefined || roleOf(part.norm) !== undefined) return false;
  if (nounEnding.test(part.norm) && part.norm.length > 4) return false;
  if (ownsKin(run, tokens)) return true;
  return part.norm.length <= 5 && (doesOrHas(run, tokens) || isHumanState(run, tokens));
}

/** "Yen græd", "Baos mor": only people do or have that. */
function doesOrHas(run: NameRun, tokens: readonly Token[]): boolean {
  const verb = tokens[run.to]?.norm ?? "";
  return ownsKin(run, tokens) || reportingVerbs.has(verb) || humanVerbs.has(verb);
}

/** What is known to be no name, or to be something else as often. */
function scoreBarred(part: NamePart, bars: boolean): number | undefined {
  if (part.acronym) return -4;
  if (part.compound) return part.named ? possible : -4;
  if (part.body || (part.thing && bars)) return part.first ? 0 : -4;
  if (part.place) return scorePlace(part);
  return part.starter && !part.first ? -4 : undefined;
}

/** Many last names are villages too ("Asbæk", "Svanholm"): what stands beside decides. */
function scorePlace(part: NamePart): number {
  if (part.first) return 1;
  return part.surname && part.norm.length > 4 ? 1 : -4;
}

function scoreListed(
  part: NamePart,
  opens: boolean,
  stranger: StrangerWorth,
  acts: boolean,
): number {
  if (part.first) return 3;
  const unknown = opens ? stranger.opener : stranger.middle;
  if (part.surname) return part.norm.endsWith("sen") ? 3 : Math.max(2.5, unknown);
  if (part.last) return part.placeLike ? 1 : Math.max(2.4, unknown);
  if (part.placeLike) return -2;
  if (!nounEnding.test(part.norm)) return unknown;
  if (!opens && part.norm.length < 6) return unknown;
  if (part.word) return -2;
  if (opens && stranger.opener < 1) return part.norm.length < 6 && acts ? 1 : -2;
  return derived.test(part.norm) ? Math.min(stranger.nounLike, 0.5) : stranger.nounLike;
}

/** Nouns made of other words are no names even where nothing is known of them: "Ledelsen", "Afdelingen". */
const derived =
  /(?:else|ing|[ts]ion|hed|skab|ment|itet|dom|isme|logi)(?:en|et|n|t)?s?$|(?:erne|ene|ere|isk)s?$/u;

/** Endings of definite nouns and of learned words, on words in no list of names. */
const nounEnding = /(?:ere|en|et|erne|ene|isk|isme|tion|hed|ning|else|dom|skab|ik|logi)s?$/u;

/** First words of titles, firms and places of several words: "Dansk Industri", "Nordre Skole". */
const qualities = new Set(
  "dansk danske norsk norske svensk svenske tysk tyske engelsk engelske fransk franske nordisk nordiske østre vestre søndre nordre".split(
    " ",
  ),
);

/** What a row of capitals is worth that is known to be no person; undefined when it may be one. */
function barredTogether(
  parts: readonly NamePart[],
  head: NamePart,
  tail: NamePart,
  worth: StrangerWorth,
): number | undefined {
  if (head.first) return isBody(tail) ? 0 : undefined;
  if (parts.some((part) => part.acronym || part.compound || isBody(part))) return -5;
  if (qualities.has(head.norm) || (head.starter && worth.word > 0)) return -5;
  if (tail.placeLike && !isName(tail) && !head.initial) return -4;
  return undefined;
}

function scoreSeveral(run: NameRun, worth: StrangerWorth): number {
  const { parts } = run;
  const head = parts[0];
  const tail = parts.at(-1);
  if (head === undefined || tail === undefined) return -9;
  const barred = barredTogether(parts, head, tail, worth);
  if (barred !== undefined) return barred;
  if (tail.word && !isName(tail) && head.owner) return -5;
  const stranger = parts.some((part) => part.word && !isName(part) && !part.initial);
  const village = tail.place && head.first && !head.place ? 3 : 0;
  return (
    scoreHead(head) +
    scoreTail(tail) +
    village +
    worth.several -
    (stranger ? (run.opens ? 2 : 1) : 0)
  );
}

function isBody(part: NamePart): boolean {
  return part.body && !part.first && !part.last;
}

function isName(part: NamePart): boolean {
  return part.first || part.last || part.surname;
}

function scoreHead(head: NamePart): number {
  if (head.first) return head.place && !head.plain ? 2 : 3.5;
  if (head.initial) return 1.5;
  if (head.place) return -3;
  return isName(head) ? 1.3 : 0.6;
}

function scoreTail(tail: NamePart): number {
  if (tail.surname) return 2.5;
  if (tail.last || tail.first) return 2;
  if (tail.place) return -2;
  return tail.initial ? 0 : 1.4;
}
