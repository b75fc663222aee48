import { findAges, findGrades } from "../../../server/src/danish/ages.ts";
import { findAssessmentMarkers } from "../../../server/src/danish/assessment.ts";
import { findCpr } from "../../../server/src/danish/cpr.ts";
import { findHedges } from "../../../server/src/danish/hedges.ts";
import { handLexicon } from "../../../server/src/danish/lexicon.ts";
import { findNegations } from "../../../server/src/danish/negation.ts";
import { findCounts, findPercentages } from "../../../server/src/danish/numbers.ts";
import { findPassives } from "../../../server/src/danish/passive.ts";
import { findPeople } from "../../../server/src/danish/people.ts";
import { findPhones } from "../../../server/src/danish/phones.ts";
import { compilePhrases, scanPhrases } from "../../../server/src/danish/phrases.ts";
import { findQuotations } from "../../../server/src/danish/quotations.ts";
import { lix } from "../../../server/src/danish/readability.ts";
import { type Sentence, splitSentences } from "../../../server/src/danish/sentences.ts";
import { findSpeech } from "../../../server/src/danish/speech.ts";
import { findTimes } from "../../../server/src/danish/times.ts";
import { type Token, tokenize } from "../../../server/src/danish/words.ts";
import { patterns } from "./patterns.ts";

/** A block with what the first parts read of it, so that each later part is timed alone. */
export interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface TimedPart {
  readonly name: string;
  readonly run: (block: Read) => void;
}

/** Reads words and sentences of a block. */
export function read(text: string): Read {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}

const { phrases } = compilePhrases(patterns(3000), { lexicon: handLexicon, lists: new Map() });
const marks = new Map();

/** The parts of the language layer. Add yours: one line. */
export const parts: readonly TimedPart[] = [
  { name: "words", run: ({ text }) => tokenize(text) },
  { name: "sentences", run: ({ text, tokens }) => splitSentences(text, tokens) },
  { name: "LIX", run: ({ tokens, sentences }) => lix(tokens, sentences) },
  {
    name: "3,000 phrases",
    run: ({ tokens, sentences }) => scanPhrases(phrases, { tokens, sentences, marks }),
  },
  { name: "times", run: ({ text, tokens }) => findTimes(text, tokens) },
  {
    name: "numbers",
    run: ({ text }) => {
      for (const find of [findCpr, findPhones, findPercentages, findCounts, findAges, findGrades])
        find(text);
    },
  },
  { name: "quotations", run: ({ text }) => findQuotations(text) },
  { name: "people", run: ({ text, tokens, sentences }) => findPeople(text, tokens, sentences) },
  { name: "speech", run: ({ text, tokens, sentences }) => findSpeech(text, tokens, sentences, []) },
  {
    name: "negation, hedges, markers",
    run: ({ text, tokens, sentences }) => {
      findNegations(text, tokens, sentences);
      findHedges(text, tokens, sentences);
      findAssessmentMarkers(text, tokens, sentences);
    },
  },
  { name: "passive", run: ({ text, tokens, sentences }) => findPassives(text, tokens, sentences) },
];
