import { personAt, subjectOf } from "../cues/parties.ts";
import { type Word, wordsOf } from "../cues/sentenceWords.ts";
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
  "bange-for",
  "mærke",
  "ære-stærk",
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
}

function falls(facts: DraftFacts, hit: PlacedSignal): boolean {
  const words = wordsOf(facts, hit);
  const verb = words.findIndex((word) => word.end > hit.start);
  if (hit.signal.kind === "roser") return isPraise(facts, hit, words);
  if (!isOursToChild(facts, hit, words, verb)) return false;
  const asked = askedAfter(facts, hit);
  if (hit.signal.kind === "lagt-i-munden") return true;
  if (hit.signal.kind === "gætter") return isAboutHome(facts, asked);
  const isSaying = /^s(?:agde|agt)$/iu.test(facts.text(hit));
  if (isSuggestive(facts, isSaying ? asked.slice(1) : asked, isSaying)) return true;
  if (isSaying || !facts.has(hit, "gentaget-spørgsmål", "sentence")) return false;
  return isUnderSuspicion(facts) || holds(facts, facts.sentence(hit));
}

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
  const isPassive = /^(?:blev|blevet|bliver|er)$/u.test(words[verb - 1]?.norm ?? "");
  const subject = subjectOf(facts, hit, words, verb, startOf(words, verb));
  if (!isPassive && (subject?.party === "child" || subject?.party === "home")) return false;
  if (
    !isPassive &&
    /^h(?:un|an)$/u.test(words[subject?.at ?? -1]?.norm ?? "") &&
    subject?.party !== "ours"
  )
    return false;
  for (let at = verb + 1; at < Math.min(words.length, verb + 5); at += 1) {
    if (/^[,:?"»]$/u.test(words[at]?.norm ?? "")) break;
    if (/^(?:ham|hende)$/u.test(words[at]?.norm ?? "")) break;
    const party = at === subject?.at ? undefined : personAt(facts, hit, words, at)?.party;
    if (party === "home" || party === "authority") return false;
  }
  return true;
}

/** Where the clause of the verb begins: behind a quotation or a comma. */
function startOf(words: readonly Word[], verb: number): number {
  return words.findLastIndex(({ norm }, at) => at < verb && /^["”“»«„,?]$/u.test(norm)) + 1;
}

/** What is asked: the rest of the sentence, and the words quoted right before or after it. */
function askedAfter(facts: DraftFacts, hit: PlacedSignal): readonly Place[] {
  const { start, end } = facts.sentence(hit);
  const quotes = (facts.blocks[hit.block]?.prose.quotations ?? [])
    .map(({ inner }) => ({ block: hit.block, start: inner.start, end: inner.end }))
    .filter((quote) => quote.end > start - 4 && quote.start < end + 4);
  return [{ block: hit.block, start: hit.end, end }, ...quotes];
}

/** A question to be answered with yes or no that names the act or somebody at home. */
function isSuggestive(facts: DraftFacts, asked: readonly Place[], isQuoteOnly: boolean): boolean {
  const [rest] = asked;
  const quotes = isQuoteOnly ? asked : asked.slice(1);
  const indirect = isQuoteOnly || rest === undefined ? null : yesOrNo.exec(facts.text(rest));
  if (rest !== undefined && indirect !== null)
    if (holds(facts, { ...rest, start: rest.start + indirect[0].length })) return true;
  return quotes.some((quote) => questionsOf(facts, quote).some((one) => holds(facts, one)));
}

/** "…, om far slår": not "om hun ville fortælle", nor "om der var noget". */
const yesOrNo =
  /^[^.?!]{0,30}?(?:,\s*|\s)(?:om|hvorvidt)\s(?!der\s|(?:han|hun|\p{Lu}\p{Ll}+) (?:ville|vil|kunne) )/u;

/** The yes-or-no questions of a quotation: not those that begin with "hv" or ask to hear more. */
function questionsOf(facts: DraftFacts, quote: Place): readonly Place[] {
  const found: Place[] = [];
  for (const match of facts.text(quote).matchAll(/[^.!?]+\?/gu)) {
    const start = quote.start + match.index;
    if (!/^\s*(?:hv|vil du (?:fortælle|sige)|kan du (?:fortælle|sige))/iu.test(match[0]))
      found.push({ ...quote, start, end: start + match[0].length });
  }
  return found;
}

function holds(facts: DraftFacts, place: Place): boolean {
  const { byKind } = facts.signalsIn(place.block);
  const isIn = (kind: string) =>
    byKind.get(kind)?.some(({ start, end }) => start >= place.start && end <= place.end);
  return acts.some(isIn) || (isAboutHome(facts, [place]) && isIn("ja-nej-tråd") === true);
}

function isAboutHome(facts: DraftFacts, places: readonly Place[]): boolean {
  return places.some(({ block, start, end }) =>
    facts
      .signalsIn(block)
      .byKind.get("hjemmevoksen")
      ?.some((one) => one.start >= start && one.end <= end),
  );
}

/** Praise or a reward for having told. */
function isPraise(facts: DraftFacts, hit: PlacedSignal, words: readonly Word[]): boolean {
  if (!isUnderSuspicion(facts) && !isAboutHome(facts, [facts.sentence(hit)])) return false;
  if (words.some((word) => word.start < hit.start && /^(?:mor|far|forældrene)$/u.test(word.norm)))
    return false;
  return facts.has(hit, "har-fortalt", "sentence");
}

/** "Vi har ikke spurgt hende": the question was never put. */
function isNotAsked(facts: DraftFacts, hit: PlacedSignal): boolean {
  return hit.signal.negated || facts.has(hit, "undladt-at-spørge", "sentence");
}
