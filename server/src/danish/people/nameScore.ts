import { callingEnding, titles } from "../data/names/titles.ts";
import { frequentVerbs, reportingVerbs } from "../data/verbs.ts";
import type { Token } from "../words.ts";
import type { NamePart } from "./nameParts.ts";
import type { NameRun } from "./nameRuns.ts";

/** From this score on a run is a person; above `possible` it may be one, which counts when pseudonymising. */
export const certain = 2.5;
/** See `certain`. */
export const possible = -0.5;

/** How much speaks for the run being a person's name: its parts, and the words around it. */
export function nameScore(run: NameRun, text: string, tokens: readonly Token[]): number {
  const inside = run.parts.length === 1 ? scoreSingle(run) : scoreSeveral(run);
  return inside <= -4
    ? inside
    : inside + scoreBefore(run, text, tokens) + scoreAfter(run, text, tokens);
}

function scoreSingle(run: NameRun): number {
  const part = run.parts[0];
  if (part === undefined) return -9;
  if (part.initial) return -3;
  if (part.acronym || part.compound) return -4;
  if (part.body) return part.first ? 0 : -4;
  if (part.place) return part.first ? 1 : -4;
  if (part.word && run.opens) return part.plain ? 3 : part.first ? 1.5 : -4;
  return scoreListed(part, run.opens) - (part.word && !part.first ? 2.5 : 0);
}

function scoreListed(part: NamePart, opens: boolean): number {
  if (part.first) return 3;
  if (part.surname) return part.norm.endsWith("sen") ? 3 : 2.2;
  if (part.last) return part.placeLike ? 1 : 2.4;
  if (part.placeLike) return -2;
  if (nounEnding.test(part.norm)) return opens ? -2 : 0;
  return 0.7;
}

/** Endings of definite nouns and of learned words, on words in no list of names. */
const nounEnding = /(?:ere|en|et|erne|ene|isk|isme|tion|hed|ning|else|dom|skab|ik|logi)s?$/u;

function scoreSeveral(run: NameRun): number {
  const { parts } = run;
  const head = parts[0];
  const tail = parts.at(-1);
  if (head === undefined || tail === undefined) return -9;
  if (parts.some((part) => part.acronym || part.compound)) return -5;
  if (parts.some((part) => part.body && !part.first && !part.last)) return head.first ? 0 : -5;
  if (tail.placeLike && !isName(tail) && !head.first && !head.initial) return -4;
  if (tail.word && !isName(tail) && head.owner) return -5;
  const stranger = parts.some((part) => part.word && !isName(part) && !part.initial);
  return scoreHead(head) + scoreTail(tail) - (stranger ? (run.opens ? 2 : 1) : 0);
}

function isName(part: NamePart): boolean {
  return part.first || part.last || part.surname;
}

function scoreHead(head: NamePart): number {
  if (head.first) return head.place ? 2 : 3.5;
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

/** Words that announce a name. */
const naming = new Set("hedder hed kaldes kaldet kære navn navnet navnlig hilsen mvh".split(" "));
/** Definite nouns of persons: "socialdemokraten", "skuespilleren". */
const agentEnding =
  /(?:aten|isten|eren|øren|anten|enten|ologen|grafen|manden|inden|kongen|aneren|ingen)$/u;
const locative = new Set("i på".split(" "));
const personal = new Set("hos med af og ifølge mellem sammen".split(" "));

function scoreBefore(run: NameRun, text: string, tokens: readonly Token[]): number {
  const before = tokens[run.from - 1];
  if (before === undefined) return 0;
  if (before.kind === "mark")
    return /["“”»'(]/u.test(text.slice(before.start, before.end)) && quotedAlone(run, text, tokens)
      ? -2
      : 0;
  if (naming.has(before.norm) || isCalling(before.norm)) return 3;
  if (locative.has(before.norm)) return scoreLocative(before.norm, run, tokens);
  if (personal.has(before.norm)) return 0.5;
  if (reportingVerbs.has(before.norm)) return 2;
  if (frequentVerbs.has(before.norm)) return 0.7;
  if (/^(?:en|et|den|det|de|denne|dette)$/u.test(before.norm)) return -1.5;
  return 0;
}

function isCalling(norm: string): boolean {
  return (
    titles.has(norm) || (norm.length > 6 && (callingEnding.test(norm) || agentEnding.test(norm)))
  );
}

/** "i X" is a place as a rule; "på X" may be a person ("kigger på Noah"). */
function scoreLocative(norm: string, run: NameRun, tokens: readonly Token[]): number {
  if (ownsNext(run, tokens)) return 0;
  const known = run.parts.length > 1 || run.parts[0]?.first === true;
  if (norm === "på") return known ? 0 : -1;
  return known ? -1 : -2;
}

/** "i Noahs taske": the preposition belongs to the thing, not to the name. */
function ownsNext(run: NameRun, tokens: readonly Token[]): boolean {
  const [tail, after] = [tokens[run.to - 1], tokens[run.to]];
  if (tail === undefined || after === undefined || after.kind !== "word" || after.capital)
    return false;
  return /['s]$/u.test(tail.norm) && !particlesAfter.has(after.norm);
}

const particlesAfter = new Set(
  "og i på med til fra for af ved som der er var har havde men eller at".split(" "),
);

function quotedAlone(run: NameRun, text: string, tokens: readonly Token[]): boolean {
  const after = tokens[run.to];
  return after !== undefined && /^["“”«']/u.test(text.slice(after.start, after.end));
}

function scoreAfter(run: NameRun, text: string, tokens: readonly Token[]): number {
  const after = tokens[run.to];
  if (after === undefined) return 0;
  if (after.kind === "mark") return ageFollows(text.slice(after.start, after.start + 12)) ? 2.5 : 0;
  if (reportingVerbs.has(after.norm)) return 2;
  if (frequentVerbs.has(after.norm)) return 1.5;
  return after.kind === "word" && !after.capital && /(?:[^ln]er|ede)$/u.test(after.norm) ? 0.8 : 0;
}

/** "(8)", ", 42 år", ", 3.b": an age or class after the name. */
function ageFollows(rest: string): boolean {
  return /^\(\d{1,2}(?:\)| år)|^, (?:på )?\d{1,2}(?:,| år|\.? ?[a-f]\b)/u.test(rest);
}
