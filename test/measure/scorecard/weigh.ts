import { inMood, type Mood, percent } from "../../../server/src/rules/kinds/mood.ts";
import type { Card } from "./cards.ts";
import { fitLogistic, type Weights } from "./logistic.ts";
import type { Case } from "./readCases.ts";

/** Sign -> points. */
export type Points = ReadonlyMap<string, number>;

/** What a limit gives on cases with a verdict: shares from 0 to 1. */
export interface Figures {
  readonly limit: number;
  readonly precision: number;
  readonly recall: number;
}

/** A case's points beside what a reader said of it. */
export interface Scored {
  readonly draft: string | undefined;
  readonly points: number;
  readonly marked: boolean | undefined;
}

const fewestDrafts = 6;
const folds = 6;

/** No sign may give or take more than a rule file allows. */
const most = 9;

/** Weighs the signs that stand in enough drafts or passages. */
export function weigh(cases: readonly Case[], card: Card): Points {
  const drafts = new Map<string, Set<string | Case>>();
  for (const one of cases)
    for (const sign of one.signs)
      drafts.set(sign, (drafts.get(sign) ?? new Set()).add(one.draft ?? one));
  const names = [...drafts].filter(([, { size }]) => size >= fewestDrafts).map(([name]) => name);
  return rounded(names, learn(cases, names, card.ridge), card.scale);
}

function learn(cases: readonly Case[], names: readonly string[], ridge: number): Weights {
  const index = new Map(names.map((name, at) => [name, at]));
  const samples = cases.flatMap(({ signs, marked }) =>
    marked === undefined ? [] : [{ marked, signs: signs.flatMap((sign) => index.get(sign) ?? []) }],
  );
  return fitLogistic(samples, names.length, ridge);
}

function rounded(names: readonly string[], { signs }: Weights, scale: number): Points {
  return new Map(
    names.flatMap((name, at): [string, number][] => {
      const points = atMost((signs[at] ?? 0) * scale);
      return points === 0 ? [] : [[name, points]];
    }),
  );
}

function atMost(weight: number): number {
  return Math.max(-most, Math.min(most, Math.round(weight)));
}

/** Every case of a draft scored by points weighed without its draft's fold; passages are learnt from and never scored. */
export function leftOut(cases: readonly Case[], card: Card): readonly Scored[] {
  const drafts = [...new Set(cases.flatMap(({ draft }) => draft ?? []))];
  const fold = new Map<string | undefined, number>(drafts.map((draft, at) => [draft, at % folds]));
  return Array.from({ length: folds }, (_, at) => at).flatMap((at) => {
    const points = weigh(
      cases.filter(({ draft }) => fold.get(draft) !== at),
      card,
    );
    return score(
      cases.filter(({ draft }) => fold.get(draft) === at),
      points,
    );
  });
}

/** The points of each case. */
export function score(cases: readonly Case[], points: Points): readonly Scored[] {
  return cases.map(({ draft, signs, marked }) => ({
    draft,
    marked,
    points: signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), 0),
  }));
}

/** Shares of a draft, in per cent, that the mood tells apart. */
const steps = [0, 3, 7, 12, 20];

/** Weighs what the rest of the draft says, on top of points that were weighed without the draft itself. */
export function weighMood(scored: readonly Scored[], card: Card): Mood {
  const countsFrom = limitOf(scored, card) - card.scale;
  const samples = ofDrafts(scored).flatMap((draft) => {
    const counting = draft.filter(({ points }) => points >= countsFrom).length;
    return draft.flatMap(({ points, marked }) => {
      if (marked === undefined) return [];
      const others = counting - (points >= countsFrom ? 1 : 0);
      const share = percent(others, draft.length - 1);
      const step = steps.findLastIndex((from) => share >= from);
      return [{ marked, signs: [step], base: points / card.scale }];
    });
  });
  const { signs } = fitLogistic(samples, steps.length, 1);
  const given = steps.map((from, at) => ({ from, points: atMost((signs[at] ?? 0) * card.scale) }));
  return { countsFrom, steps: given };
}

/** Cases with what the rest of their draft gives. */
export function withMood(scored: readonly Scored[], mood: Mood): readonly Scored[] {
  return ofDrafts(scored).flatMap((draft) => inMood(draft, mood));
}

function ofDrafts(scored: readonly Scored[]): readonly (readonly Scored[])[] {
  const drafts = new Map<string | undefined, Scored[]>();
  for (const one of scored) drafts.set(one.draft, [...(drafts.get(one.draft) ?? []), one]);
  return [...drafts.values()];
}

/** The limit that serves best. */
export function limitOf(scored: readonly Scored[], { care }: Card): number {
  return figuresOf(scored).reduce((a, b) => (blend(b, care) > blend(a, care) ? b : a)).limit;
}

/** What each limit from -20 to 40 gives. */
export function figuresOf(cases: readonly Scored[]): readonly Figures[] {
  return Array.from({ length: 61 }, (_, at) => {
    const limit = at - 20;
    const count = (marked: boolean, over: boolean) =>
      cases.filter((one) => one.marked === marked && one.points >= limit === over).length;
    const hit = count(true, true);
    return {
      limit,
      precision: hit / Math.max(1, hit + count(false, true)),
      recall: hit / Math.max(1, hit + count(true, false)),
    };
  });
}

/** The F measure; a weight below 1 holds precision dearer than recall. */
export function blend({ precision, recall }: Figures, weight: number): number {
  const share = weight * weight;
  return ((1 + share) * precision * recall) / Math.max(1e-9, share * precision + recall);
}
