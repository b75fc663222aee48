import { type Age, findAges, findGrades, type Grade } from "../danish/ages.ts";
import { type AssessmentMarker, findAssessmentMarkers } from "../danish/assessment.ts";
import { type Cpr, findCpr } from "../danish/cpr.ts";
import { findHedges, type Hedge } from "../danish/hedges.ts";
import { findNegations, type Negation } from "../danish/negation.ts";
import { type Count, findCounts, findPercentages, type Percentage } from "../danish/numbers.ts";
import { findPassives, type Passive } from "../danish/passive.ts";
import { findPeople, type Mention } from "../danish/people.ts";
import { findPhones, type Phone } from "../danish/phones.ts";
import { findSpeech, type Speech } from "../danish/speech.ts";
import { findPastVerbs } from "../danish/tense.ts";
import { findTimes, type TimeExpression } from "../danish/times.ts";
import type { Prose } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import { withDanishLetters } from "./danishLetters.ts";

/** Everything the Danish layer reads in one block, each list in order. Offsets are those of the prose. */
export interface Reading {
  readonly times: readonly TimeExpression[];
  readonly cprs: readonly Cpr[];
  readonly phones: readonly Phone[];
  readonly ages: readonly Age[];
  readonly grades: readonly Grade[];
  readonly percentages: readonly Percentage[];
  readonly counts: readonly Count[];
  readonly people: readonly Mention[];
  readonly speech: readonly Speech[];
  readonly negations: readonly Negation[];
  readonly hedges: readonly Hedge[];
  readonly passives: readonly Passive[];
  readonly assessments: readonly AssessmentMarker[];
  readonly pasts: readonly Span[];
}

const readings = new WeakMap<Prose, Reading>();

/** Reads a block once; equal blocks are the same `Prose`, so this is free after the first time. */
export function readingOf(prose: Prose): Reading {
  const known = readings.get(prose);
  if (known !== undefined) return known;
  const { text, tokens, sentences, quotations } = withDanishLetters(prose);
  const people = findPeople(text, tokens, sentences);
  const reading: Reading = {
    times: findTimes(text, tokens),
    cprs: findCpr(text),
    phones: findPhones(text),
    ages: findAges(text),
    grades: findGrades(text),
    percentages: findPercentages(text),
    counts: findCounts(text),
    people,
    speech: findSpeech(text, tokens, sentences, quotations, people),
    negations: findNegations(text, tokens, sentences),
    hedges: findHedges(text, tokens, sentences),
    passives: findPassives(text, tokens, sentences),
    assessments: findAssessmentMarkers(text, tokens, sentences),
    pasts: findPastVerbs(tokens),
  };
  readings.set(prose, reading);
  return reading;
}
