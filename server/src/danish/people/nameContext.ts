import { inalienable, toPeople } from "../data/names/inalienable.ts";
import { thingEnding } from "../data/names/things.ts";
import { callingEnding, titles } from "../data/names/titles.ts";
import { roles } from "../data/roles.ts";
import { frequentVerbs, humanVerbs, reportingVerbs } from "../data/verbs.ts";
import type { Relation } from "../people.ts";
import type { Token } from "../words.ts";
import { endingsOf, hasEnding } from "./endings.ts";
import type { NameRun } from "./nameRuns.ts";

/** Words that announce a name. */
const naming = new Set(
  "hedder hed hedde kaldes kaldet kaldte kære navn navnet tilnavnet navnlig hilsen mvh familien brødrene søstrene ægteparret parret tvillingerne alias".split(
    " ",
  ),
);
/** What stands before a name one calls out. */
const calls = new Set("hej nej ja jo åh hør farvel undskyld tak godmorgen goddag".split(" "));
/** Definite nouns of persons: "socialdemokraten", "skuespilleren". */
const agentEnding = endingsOf(
  "aten isten eren øren anten enten ologen grafen manden inden kongen aneren ingen",
);
/** "I dag var det Vigga, der …": the name is what is pointed out, and no noun of the word before it. */
const copulas = new Set("er var bliver blev".split(" "));
const locative = new Set("i på".split(" "));
const personal = new Set("hos med af og ifølge mellem sammen".split(" "));

/** What the word before a run says: a title, a preposition, a verb. */
export function scoreBefore(run: NameRun, text: string, tokens: readonly Token[]): number {
  const before = tokens[run.from - 1];
  if (before === undefined) return 0;
  if (before.kind === "mark") return scoreMarkBefore(run, text, tokens);
  if (naming.has(before.norm) || isCalling(before.norm)) return 3;
  if (calls.has(before.norm)) return 2;
  if (isThingKind(before) && !run.parts.some((part) => part.plain)) return -2.5;
  if (locative.has(before.norm)) return scoreLocative(before.norm, run, tokens);
  if (personal.has(before.norm)) return 0.5;
  if (reportingVerbs.has(before.norm)) return 2;
  if (toPeople.has(before.norm)) return 1.8;
  if (frequentVerbs.has(before.norm) || isPast(before)) return 1.8;
  if (before.norm === "det" && copulas.has(tokens[run.from - 2]?.norm ?? "")) return 1;
  if (/^(?:en|et|den|det|de|denne|dette)$/u.test(before.norm)) return -1.5;
  return 0;
}

/** "scorede Papin": a verb that stands before its subject. */
function isPast(before: Token): boolean {
  return before.kind === "word" && !before.capital && /[^l]ede$/u.test(before.norm);
}

function scoreMarkBefore(run: NameRun, text: string, tokens: readonly Token[]): number {
  const sign = text.charAt(tokens[run.from - 1]?.start ?? 0);
  if (/["“”»'(]/u.test(sign)) return quotedAlone(run, text, tokens) ? -1 : 0;
  if (sign === "&" || sign === "=") return -4;
  if (sign !== ",") return 0;
  const told = tokens[run.from - 2];
  return told !== undefined && !told.capital && isCalling(told.norm) ? 2.2 : 0;
}

/** "tv-stationen Sky", "floden Una", "firmaet Kiki": a noun that says what kind of thing bears the name. */
function isThingKind(before: Token): boolean {
  return before.kind === "word" && hasEnding(before.norm, thingEnding);
}

function isCalling(norm: string): boolean {
  return (
    titles.has(norm) ||
    (norm.length > 6 && (hasEnding(norm, callingEnding) || hasEnding(norm, agentEnding)))
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

/** What the words after a run say: a verb, an age, a relative. */
export function scoreAfter(run: NameRun, text: string, tokens: readonly Token[]): number {
  const after = tokens[run.to];
  if (after === undefined) return 0;
  if (after.kind === "mark") return scoreMarkAfter(text, after);
  if (after.kind === "number") return run.parts.length === 1 && !isAge(tokens, run.to) ? -2 : 0;
  if (reportingVerbs.has(after.norm)) return 2;
  if (humanVerbs.has(after.norm) || isHumanState(run, tokens)) return 1.8;
  if (ownsKin(run, tokens) || ownsPart(run, tokens)) return 2;
  if (frequentVerbs.has(after.norm)) return 1.5;
  return after.kind === "word" && !after.capital && /(?:[^ln]er|ede)$/u.test(after.norm) ? 0.8 : 0;
}

function scoreMarkAfter(text: string, after: Token): number {
  const sign = text.charAt(after.start);
  if (sign === "&" || sign === "=") return -4;
  return ageFollows(text.slice(after.start, after.start + 12)) ? 2.5 : 0;
}

/** "Adil 9 år". */
function isAge(tokens: readonly Token[], at: number): boolean {
  return /^(?:år|mdr|mdr\.|måneder|uger)$/u.test(tokens[at + 1]?.norm ?? "");
}

/** "Schleimanns sekretær", "Arnaltas luende blik": who has eyes or a secretary is a person. */
function ownsPart(run: NameRun, tokens: readonly Token[]): boolean {
  if (!/['s]$/u.test(tokens[run.to - 1]?.norm ?? "")) return false;
  const [next, second] = [tokens[run.to]?.norm ?? "", tokens[run.to + 1]?.norm ?? ""];
  return inalienable.has(next) || (/(?:e|ende|ede)$/u.test(next) && inalienable.has(second));
}

/** "(8)", ", 42 år", ", 3.b": an age or class after the name. */
function ageFollows(rest: string): boolean {
  return /^\(\d{1,2}(?:\)| år)|^, (?:på )?\d{1,2}(?:,| år|\.? ?[a-f]\b)/u.test(rest);
}

/** "Noahs mor": who has a mother is a person. */
export function ownsKin(run: NameRun, tokens: readonly Token[]): boolean {
  const role = roles.get(tokens[run.to]?.norm ?? "");
  return (
    role !== undefined && kin.has(role.relation) && /['s]$/u.test(tokens[run.to - 1]?.norm ?? "")
  );
}

const kin: ReadonlySet<Relation> = new Set([
  "mother",
  "father",
  "parents",
  "stepparent",
  "partner",
  "foster",
  "sibling",
  "grandparent",
  "relative",
]);

/** True when the two words after a run are how sentences about a child go on. */
export function isHumanState(run: NameRun, tokens: readonly Token[]): boolean {
  return humanStates.has(`${tokens[run.to]?.norm ?? ""} ${tokens[run.to + 1]?.norm ?? ""}`);
}

/** How sentences about a child go on after its name. */
const humanStates = new Set([
  "har svært",
  "har brug",
  "har ondt",
  "er ked",
  "er bange",
  "er glad",
  "er vred",
  "er sur",
  "er træt",
  "er tryg",
  "er utryg",
  "er meget",
  "bor hos",
  "bor sammen",
  "går i",
  "kommer tit",
  "og hans",
  "og hendes",
  "og de",
  "og to",
]);
