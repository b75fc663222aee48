import {
  adversatives,
  answers,
  conjunctions,
  denials,
  indefinites,
  noneWords,
  relatives,
  without,
} from "../../danish/data/smallWords.ts";
import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import { before, holds, nextSentence, opensWith } from "./within.ts";

/** True when the writer says that a cue is not so; "nægter" by the accused denies nothing. */
export const isDenied = perSpot(readDenied);

function readDenied(facts: Facts, at: Place): boolean {
  const sentence = facts.sentence(at);
  if (isTakenBack(facts, sentence) || isAskedAndDenied(facts, at, sentence)) return true;
  const isLeftEmpty = facts.block(at.block)?.checked === false;
  if (isLeftEmpty || isAnsweredNoBefore(facts, at) || isNotSeenBy(facts, at)) return true;
  const { negations } = facts.signalsIn(at.block).reading;
  return negations.some(({ span, scope }) => {
    if (span.start < sentence.start || span.end > sentence.end) return false;
    if (span.start >= at.start && span.end <= at.end) return false;
    const negation = { block: at.block, start: span.start, end: span.end };
    const word = facts.text(negation).toLowerCase();
    if (denials.has(word)) return false;
    if (span.end > at.start)
      return isAfter(facts, { ...at, start: at.end, end: span.start }, scope.start <= at.start);
    if (facts.inside(at, "åbent-spørgsmål")) return false;
    const between = { block: at.block, start: span.end, end: at.start };
    return deniesWhatFollows(facts, word, between, scope.end >= at.start);
  });
}

/** Whether a negating word reaches over the words between it and the cue. */
function deniesWhatFollows(facts: Facts, word: string, gap: Place, inScope: boolean): boolean {
  const between = facts.text(gap);
  const length = between.length;
  const hasStop = /[,;]/u.test(between);
  const [first = "", second = ""] = between.trim().toLowerCase().split(/\s+/u);
  if (indefinites.has(first) && relatives.has(second) && !/[,.]/u.test(between)) return true;
  if (length < 90 && holds(facts, gap, "set-eller-hørt"))
    return (length < 60 && (!hasStop || opensContent(between))) || isListed(between);
  if (word === without) return length < 25;
  if (noneWords.has(word)) return length < 30 && !hasStop;
  return inScope && length < 45 && !hasStop && !holds(facts, gap, "benægtet-i-stedet");
}

/** "Ikke set mærker eller hørt om slag, trusler eller at blive …": the comma parts a list that "eller" ends. */
function isListed(between: string): boolean {
  return /^[^,;.:]*, \p{L}+ eller(?: at)?(?: \p{L}+)? $/u.test(between);
}

/** Every comma stands before what has been seen or heard: "ikke set, at …". */
function opensContent(between: string): boolean {
  return !/[,;](?! (?:at|om))/u.test(between);
}

/** "Vi oplever ikke, at han er bange for far": the writer has looked and not seen it. */
function isNotSeenBy(facts: Facts, at: Place): boolean {
  return before(facts, at, "ikke-set-af-os").some(({ end }) =>
    /^[^,.;:]{0,35}$/u.test(facts.text({ ...at, start: end, end: at.start })),
  );
}

/** "Hun har svaret nej til, at han har slået hende". */
function isAnsweredNoBefore(facts: Facts, at: Place): boolean {
  return before(facts, at, "svarer-nej-til").some(({ end }) =>
    /^[^.;]{0,75}$/u.test(facts.text({ ...at, start: end, end: at.start })),
  );
}

/** "Vi overvejede, om det var vold. Det er det ikke.": the next sentence denies this one. */
function isTakenBack(facts: Facts, sentence: Place): boolean {
  const next = nextSentence(facts, sentence);
  return (
    next !== undefined &&
    opensWith(facts, next, "trækkes-tilbage") &&
    facts.has(sentence, "overvejet", "sentence")
  );
}

/** "Jeg spurgte, om nogen slår ham. Han sagde: »Nej.«": what an adult asks is no telling when it is answered with no. */
export function isAskedAndDenied(facts: Facts, at: Place, sentence: Place): boolean {
  if (before(facts, at, "har-spurgt").length === 0) return false;
  if (facts.near(at, "svarer-nej", "sentence").some(({ start }) => start >= at.end)) return true;
  const next = nextSentence(facts, sentence);
  return next !== undefined && facts.has(next, "svarer-nej", "sentence");
}

/** "Han slår ikke", "slår ham aldrig": at most a word or two between the cue and the "ikke". */
function isAfter(facts: Facts, gap: Place, inScope: boolean): boolean {
  const between = facts.text(gap);
  const words = between.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  return (
    inScope &&
    /^(?: \p{L}+){0,2} $/u.test(between) &&
    !words.some((word) => conjunctions.has(word) || adversatives.has(word))
  );
}

const ticked = String.raw`(?:☒|☑|\[x\])`;
const empty = String.raw`(?:☐|\[ ?\])`;
const answeredNo = new RegExp(
  String.raw`[?:][\s*_|]*(?:${empty}\s*${answers.yes}\s*)?${ticked}?\s*${answers.no}(?!\p{L})`,
  "iu",
);
const answeredYes = new RegExp(String.raw`${ticked}\s*${answers.yes}(?!\p{L})`, "iu");
const startsWithNo = new RegExp(String.raw`^\s*${answers.no}(?!\p{L})`, "iu");

/** True for a question of a form that is answered with no ("Mistanke om vold: nej", "☐ Ja ☒ Nej"). */
export const isAnsweredNo = perSpot(readAnsweredNo);

function readAnsweredNo(facts: Facts, at: Place): boolean {
  const sentence = facts.sentence(at);
  const { prose } = facts.block(at.block) ?? {};
  const after = `${prose?.text.slice(at.start, at.end + 160) ?? ""}`;
  const own = facts.text(sentence);
  if (!/[?:]/u.test(own) && !/[?:]/u.test(after.slice(0, 80))) return false;
  const line = after.split("\n\n")[0] ?? "";
  const next = facts.block(at.block + 1);
  const cell = /[?:]\s*$|^\P{P}+$/u.test(line) && next?.kind === "cell" ? next.prose.text : "";
  return (!answeredYes.test(line) && answeredNo.test(line)) || startsWithNo.test(cell);
}

/** True when a cue lies more than a year back, or is told as background, and somebody has taken hand of it. */
export const isBygone = perSpot(readBygone);

function readBygone(facts: Facts, at: Place): boolean {
  if (!facts.has(at, "taget-hånd-om", "around")) return false;
  return facts.has(at, "længe-siden", "sentence") || isYearsAgo(facts, at);
}

function isYearsAgo(facts: Facts, at: Place): boolean {
  const { start, end } = facts.sentence(at);
  return facts.times(at.block).some(({ at: time, value }) => {
    if (time.start < start || time.end > end) return false;
    const day = facts.resolve(value)?.from;
    return (
      day !== undefined &&
      (facts.reference.year - day.year) * 12 + facts.reference.month - day.month > 14
    );
  });
}
