import type { Span } from "../text/span.ts";
import { type ReportingForm, reportingForms } from "./data/reporting.ts";
import type { Mention } from "./people.ts";
import type { QuotationMarks } from "./quotations.ts";
import type { Sentence } from "./sentences.ts";
import { type Clause, clauseOf } from "./speech/clause.ts";
import { contentOf } from "./speech/content.ts";
import { isNegated, isToChild } from "./speech/manner.ts";
import { otherSpeech } from "./speech/others.ts";
import { type Speaker, speakerOf } from "./speech/speaker.ts";
import { speakerKindOf } from "./speech/speakerKind.ts";
import type { Token } from "./words.ts";

/**
 * Who is speaking. "named" is a name whose relation the block does not tell (look it up in the cast), "child" the child
 * of the draft, "peer" another child, "writer" the one who writes (jeg, vi).
 */
export type SpeakerKind =
  | "child"
  | "mother"
  | "father"
  | "parents"
  | "relative"
  | "teacher"
  | "professional"
  | "peer"
  | "named"
  | "group"
  | "writer"
  | "unknown";

/** One telling, direct or reported. Offsets are those of the text handed in. */
export interface Speech {
  /** The reporting verb, or "ifølge", "udtryk for", or the label's colon of a transcript line. */
  readonly verb: Span;
  /** The words that name the speaker, titles included; undefined when nobody is named. */
  readonly speaker: Span | undefined;
  readonly speakerKind: SpeakerKind;
  /** What is said: the quoted words or the reported clause; undefined when only the telling is told. */
  readonly content: Span | undefined;
  /** True when `content` is quoted. */
  readonly direct: boolean;
  /** True when it is said that nothing was said ("vil ikke fortælle"). */
  readonly negated: boolean;
  /** True for asking ("spurgte, om"). */
  readonly question: boolean;
  /** True when an adult puts the words to the child ("Vi spurgte Noah, om …"). */
  readonly toChild: boolean;
}

/**
 * Finds who says what in one block, in order. `people` are the block's mentions, which tell who "hun" and "Sandra" are;
 * without them only role words and pronouns are known.
 */
export function findSpeech(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly QuotationMarks[],
  people: readonly Mention[] = [],
): readonly Speech[] {
  const quotes = [...quotations];
  const verbs = sentences.flatMap((sentence) => {
    const near = quotesNear(quotes, sentence);
    return reportingIn(tokens, sentence).flatMap(([at, form]) =>
      isQuoted(near, tokens[at]) ? [] : readVerb(text, tokens, sentence, near, people, at, form),
    );
  });
  const others = otherSpeech(text, tokens, sentences, quotations, people);
  if (others.length === 0) return verbs;
  return [...verbs, ...others].sort((a, b) => a.verb.start - b.verb.start);
}

/** Quotations that begin within reach after a sentence or lie in or right before it; drops those that are past. */
function quotesNear(quotes: QuotationMarks[], sentence: Sentence): readonly QuotationMarks[] {
  const margin = 100;
  while (quotes[0] !== undefined && quotes[0].span.end < sentence.start - margin) quotes.shift();
  const end = quotes.findIndex((marks) => marks.span.start > sentence.end + margin);
  return end < 0 ? quotes.slice() : quotes.slice(0, end);
}

function isQuoted(quotes: readonly QuotationMarks[], token: Token | undefined): boolean {
  if (token === undefined) return false;
  return quotes.some((marks) => marks.inner.start <= token.start && token.end <= marks.inner.end);
}

function reportingIn(
  tokens: readonly Token[],
  sentence: Sentence,
): readonly (readonly [number, ReportingForm])[] {
  const found: [number, ReportingForm][] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const form = reportingForms.get(tokens[at]?.norm ?? "");
    if (form !== undefined) found.push([at, form]);
  }
  return found;
}

function readVerb(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  quotations: readonly QuotationMarks[],
  people: readonly Mention[],
  at: number,
  form: ReportingForm,
): readonly Speech[] {
  const verb = tokens[at];
  const clause = clauseOf(tokens, sentence, at, form.finite);
  if (verb === undefined || clause === undefined) return [];
  const speaker = speakerOf(tokens, sentence, clause);
  if (isPassive(tokens, clause, form))
    return form.asks ? [askedOf(tokens, speaker, people, verb)] : [];
  const content = contentOf(text, tokens, sentence, quotations, clause, speaker);
  if (form.lemma === "synes" && isSeeming(tokens, at)) return [];
  if (form.tied && content === undefined) return [];
  if (speaker.words === undefined && content?.direct !== true) return [];
  const words = tokens.slice(speaker.words?.start ?? 0, speaker.words?.end ?? 0);
  const [first, last] = [words[0], words.at(-1)];
  const speakerKind = speakerKindOf(words, people);
  return [
    {
      verb: { start: verb.start, end: verb.end },
      speaker:
        first === undefined || last === undefined
          ? undefined
          : { start: first.start, end: last.end },
      speakerKind,
      content: content?.span,
      direct: content?.direct ?? false,
      negated: isNegated(tokens, sentence, clause, content?.span),
      question: form.asks,
      toChild: isToChild(tokens, sentence, clause, speaker, people, speakerKind, content?.span),
    },
  ];
}

/** "blev spurgt", "er meddelt": nobody is named as the one who says it. */
function isPassive(tokens: readonly Token[], clause: Clause, form: ReportingForm): boolean {
  return !form.finite && /^(?:er|var|bliver|blev|blive)$/u.test(tokens[clause.finite]?.norm ?? "");
}

/** "synes at være": seems, not thinks. */
function isSeeming(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.norm === "at" &&
    /^(?:være|have|blive|\p{L}+e)$/u.test(tokens[at + 2]?.norm ?? "")
  );
}

/** "Noah blev spurgt": the subject is the one who is asked. */
function askedOf(
  tokens: readonly Token[],
  asked: Speaker,
  people: readonly Mention[],
  verb: Token,
): Speech {
  const words = tokens.slice(asked.words?.start ?? 0, asked.words?.end ?? 0);
  const kind = speakerKindOf(words, people);
  return {
    verb: { start: verb.start, end: verb.end },
    speaker: undefined,
    speakerKind: "unknown",
    content: undefined,
    direct: false,
    negated: false,
    question: true,
    toChild: kind === "child" || kind === "named",
  };
}
