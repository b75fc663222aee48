import { subordinators } from "../../danish/data/reporting.ts";
import {
  beingForms,
  firstPersons,
  passiveAuxiliaries,
  secondPersons,
  thirdPersonObjects,
  thirdPersons,
  vaguePersons,
} from "../../danish/data/smallWords.ts";
import { personAt, type Subject, subjectOf } from "../cues/parties.ts";
import { type Word, wordsOf } from "../cues/sentenceWords.ts";
import { before, holds, opensWith } from "../cues/within.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { trimmed } from "./trimmed.ts";

/** What is done to a child, as the signs of violence and of control tell it. */
const acts = [
  "voldshandling",
  "vold-slag",
  "vold-ord",
  "afstraffelse",
  "seksuel",
  "felt-nøgen",
  "felt-redskab",
  "mærke",
  "ære-stærk",
  "gjort-noget-ved",
];

/** Leading, repeated or many-adult questioning of the child about abuse, and praise or reward for the disclosure. */
export function* leadingQuestion(facts: DraftFacts): Iterable<Match> {
  const seen = new Set<string>();
  for (const hit of facts.signals(["spørger", "gætter", "lagt-i-munden", "roser"], "own")) {
    const sentence = facts.sentence(hit);
    const key = `${sentence.block} ${sentence.start}`;
    if (seen.has(key) || isNotAsked(facts, hit) || !falls(facts, hit)) continue;
    seen.add(key);
    yield shortfall(trimmed(facts, sentence));
  }
  if (!isUnderSuspicion(facts)) return;
  for (const place of [...facts.signals(broad, "own"), ...quotedQuestions(facts)]) {
    const sentence = facts.sentence(place);
    const key = `${sentence.block} ${sentence.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield shortfall(trimmed(facts, sentence));
  }
}

/** Whole fields of words that meet in a sentence; only under suspicion. */
const broad = ["bredt-udspurgt", "bredt-lagt-i-munden", "bredt-belønnet"];

/** Questions quoted as put to a child of somebody or of the act, whoever of ours asks. */
function* quotedQuestions(facts: DraftFacts): Iterable<Place> {
  for (const block of facts.blocks.keys())
    for (const { inner } of facts.block(block)?.prose.quotations ?? []) {
      const quote = { block, start: inner.start, end: inner.end };
      if (!/\?\s*$/u.test(facts.text(quote)) || !isOfSomebody(facts, quote)) continue;
      if (isSaidByAnother(facts, quote) || holds(facts, quote, "bøn-om-tavshed")) continue;
      if (questionsOf(facts, quote).length > 0 || opensWith(facts, quote, "forudsat-spurgt"))
        yield quote;
    }
}

/** It is put to a child and asks of another: "Hvorfor slår han dig?" */
function isOfSomebody(facts: DraftFacts, quote: Place): boolean {
  const words = wordsOf(facts, quote).filter(
    ({ start, end }) => start >= quote.start && end <= quote.end,
  );
  const isOf = (...sets: readonly ReadonlySet<string>[]) =>
    words.some(({ norm }) => sets.some((one) => one.has(norm)));
  if (!isOf(secondPersons)) return false;
  return (
    isOf(thirdPersons, thirdPersonObjects, vaguePersons) || holds(facts, quote, "hjemmevoksen")
  );
}

/** The child or somebody at home says it. */
function isSaidByAnother(facts: DraftFacts, quote: Place): boolean {
  const { start, end } = facts.sentence(quote);
  return facts
    .signalsIn(quote.block)
    .reading.speech.filter(({ verb }) => verb.start >= start - 40 && verb.end <= end + 40)
    .some(({ speakerKind }) => /^(?:child|mother|father|parents|relative)$/u.test(speakerKind));
}

function falls(facts: DraftFacts, hit: PlacedSignal): boolean {
  const words = wordsOf(facts, hit);
  const verb = words.findIndex((word) => word.end > hit.start);
  if (hit.signal.kind === "roser") return isPraise(facts, hit);
  if (!isOursToChild(facts, hit, words, verb)) return false;
  const asked = askedAfter(facts, hit);
  if (hit.signal.kind === "lagt-i-munden") return true;
  if (hit.signal.kind === "gætter") return isAboutHome(facts, asked);
  const isSaying = holds(facts, hit, "sagde-ord");
  if (isSuggestive(facts, isSaying ? asked.slice(1) : asked, isSaying)) return true;
  if (isSaying || !isRepeated(facts, hit)) return false;
  const isOther = facts.has(hit, "spurgt-om-andet", "sentence");
  return (isUnderSuspicion(facts) && !isOther) || asksOfAct(facts, facts.sentence(hit));
}

/** A word of repeating stands behind the asking or right before it. */
function isRepeated(facts: DraftFacts, hit: PlacedSignal): boolean {
  return facts
    .near(hit, "gentaget-spørgsmål", "sentence")
    .some(({ end }) => end > hit.start - nearBefore);
}

const nearBefore = 25;

function isUnderSuspicion({ contexts }: DraftFacts): boolean {
  return contexts.abuse.on || contexts.honour.on;
}

/** An adult of ours asks, and no other adult is asked. */
function isOursToChild(
  facts: DraftFacts,
  hit: PlacedSignal,
  words: readonly Word[],
  verb: number,
): boolean {
  const subject = subjectOf(facts, hit, words, verb, startOf(words, verb));
  if (subject === undefined && opensWith(facts, facts.sentence(hit), "han-hun")) return false;
  if (!isPassive(words[verb - 1]) && subject !== undefined && !isOurs(subject, words)) return false;
  for (let at = verb + 1; at < Math.min(words.length, verb + 5); at += 1) {
    const norm = words[at]?.norm ?? "";
    if (/^[,:?"»]$/u.test(norm) || thirdPersonObjects.has(norm) || subordinators.has(norm)) break;
    const party = at === subject?.at ? undefined : personAt(facts, hit, words, at)?.party;
    if (party === "home" || party === "authority") return false;
  }
  return true;
}

function isPassive(helper: Word | undefined): boolean {
  return passiveAuxiliaries.has(helper?.norm ?? "") || beingForms.has(helper?.norm ?? "");
}

/** Neither the child nor somebody at home asks, nor a "hun" of whom nobody knows. */
function isOurs({ party, at }: Subject, words: readonly Word[]): boolean {
  if (party === "child" || party === "home") return false;
  return party === "ours" || !thirdPersons.has(words[at]?.norm ?? "");
}

/** Where the clause of the verb begins: behind a quotation or a comma. */
function startOf(words: readonly Word[], verb: number): number {
  return words.findLastIndex(({ norm }, at) => at < verb && /^["”“»«„,?]$/u.test(norm)) + 1;
}

/** What is asked: the rest of the sentence, and the words quoted right before or after it. */
function askedAfter(facts: DraftFacts, hit: PlacedSignal): readonly Place[] {
  const { start, end } = facts.sentence(hit);
  const quotes = (facts.block(hit.block)?.prose.quotations ?? [])
    .map(({ inner }) => ({ block: hit.block, start: inner.start, end: inner.end }))
    .map((quote) => (isAskedBehind(facts, quote) ? { ...quote, end: quote.end + 2 } : quote))
    .filter((quote) => quote.end > start - 4 && quote.start < end + 4);
  return [{ block: hit.block, start: hit.end, end }, ...quotes];
}

/** "»Slår han«?": the question mark stands behind the quotation. */
function isAskedBehind(facts: DraftFacts, quote: Place): boolean {
  return facts.text({ ...quote, start: quote.end, end: quote.end + 2 }).endsWith("?");
}

/** A question to be answered with yes or no that names the act or somebody at home. */
function isSuggestive(facts: DraftFacts, asked: readonly Place[], isQuoteOnly: boolean): boolean {
  const [rest] = asked;
  const quotes = isQuoteOnly ? asked : asked.slice(1);
  const indirect = isQuoteOnly || rest === undefined ? undefined : indirectQuestion(facts, rest);
  if (indirect !== undefined && asksOfAct(facts, indirect)) return true;
  return quotes.some((quote) => questionsOf(facts, quote).some((one) => asksOfAct(facts, one)));
}

/** What stands behind the first "om" of a place: "…, om far slår", not "om hun ville fortælle", nor "om der var noget". */
function indirectQuestion(facts: DraftFacts, rest: Place): Place | undefined {
  const opener = facts
    .near(rest, "om-spørgsmål", "sentence")
    .find(({ start }) => start > rest.start && start <= rest.start + 33);
  if (opener === undefined) return undefined;
  const [first] = wordsOf(facts, opener).filter(({ start }) => start >= opener.end);
  return firstPersons.has(first?.norm ?? "") ? undefined : { ...rest, start: opener.end };
}

/** The yes-or-no questions of a quotation: not those that ask openly or ask to hear more. */
function questionsOf(facts: DraftFacts, quote: Place): readonly Place[] {
  const found: Place[] = [];
  for (const match of facts.text(quote).matchAll(/[^.!?]+\?/gu)) {
    const start = quote.start + match.index;
    const question = { ...quote, start, end: start + match[0].length };
    if (!opensWith(facts, question, "åbent-spurgt")) found.push(question);
  }
  return found;
}

function asksOfAct(facts: DraftFacts, place: Place): boolean {
  if (holds(facts, place, acts)) return true;
  return isAboutHome(facts, [place]) && holds(facts, place, "ja-nej-tråd");
}

function isAboutHome(facts: DraftFacts, places: readonly Place[]): boolean {
  return places.some((place) => holds(facts, place, "hjemmevoksen"));
}

/** Praise or a reward for having told. */
function isPraise(facts: DraftFacts, hit: PlacedSignal): boolean {
  if (!isUnderSuspicion(facts) && !isAboutHome(facts, [facts.sentence(hit)])) return false;
  if (before(facts, hit, "forælder").length > 0) return false;
  return facts.has(hit, "har-fortalt", "sentence");
}

/** "Vi har ikke spurgt hende": the question was never put. */
function isNotAsked(facts: DraftFacts, hit: PlacedSignal): boolean {
  return hit.signal.negated || facts.has(hit, "undladt-at-spørge", "sentence");
}
