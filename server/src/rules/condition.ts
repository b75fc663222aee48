import * as z from "zod";
import { perDraft } from "./facts/remembered.ts";
import type { DraftFacts, Voice } from "./facts.ts";
import { contextName, reach, texts, voice, yesNo } from "./file/pieces.ts";
import type { Place, Reach } from "./place.ts";
import { apart, type TimeApart, timeApart } from "./timeApart.ts";

/** What a draft must hold, over signals and sections; all parts given must be true at once. */
export interface Condition {
  readonly signals: readonly string[] | undefined;
  /** Fewest signals, 1 unless said otherwise. */
  readonly least: number;
  /** Most signals; none at all is within it. */
  readonly most: number | undefined;
  readonly voice: Voice;
  readonly negated: boolean;
  readonly sections: readonly string[] | undefined;
  readonly notSections: readonly string[];
  /** Only the first third of the draft or its first 150 words, whichever is longer. */
  readonly opening: boolean;
  readonly with: { readonly signals: readonly string[]; readonly within: Reach } | undefined;
  readonly without: { readonly signals: readonly string[]; readonly within: Reach } | undefined;
  /** A section of one of these kinds with words in it. */
  readonly filledSection: readonly string[] | undefined;
  /** A field with a value whose label holds one of these. */
  readonly field: readonly string[] | undefined;
  /** Groups of signals that must come one after the other in the draft. */
  readonly order: readonly (readonly string[])[];
  readonly apart: TimeApart | undefined;
  readonly context: "abuse" | "honour" | "acute" | undefined;
  readonly all: readonly Condition[];
  readonly any: readonly Condition[];
  readonly none: readonly Condition[];
}

const nearby = z
  .strictObject({ signaler: texts, "inden-for": reach.optional() })
  .transform((value) => ({ signals: value.signaler, within: value["inden-for"] ?? "sentence" }));

/** A condition as written in a rule file. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      signaler: texts.optional(),
      mindst: z.number().int().min(1).optional(),
      højst: z.number().int().min(0).optional(),
      ord: voice.optional(),
      benægtet: yesNo.optional(),
      "i-afsnit": texts.optional(),
      "ikke-i-afsnit": texts.optional(),
      indledning: yesNo.optional(),
      "sammen-med": nearby.optional(),
      "ikke-sammen-med": nearby.optional(),
      "udfyldt-afsnit": texts.optional(),
      felt: texts.optional(),
      rækkefølge: z.array(texts).min(2).max(6).optional(),
      tidsafstand: timeApart.optional(),
      sammenhæng: contextName.optional(),
      alle: z.array(condition).optional(),
      "en-af": z.array(condition).optional(),
      "ingen-af": z.array(condition).optional(),
    })
    .transform((value) => ({
      signals: value.signaler,
      least: value.mindst ?? (value.højst === undefined ? 1 : 0),
      most: value.højst,
      voice: value.ord ?? "any",
      negated: value.benægtet ?? true,
      sections: value["i-afsnit"],
      notSections: value["ikke-i-afsnit"] ?? [],
      opening: value.indledning ?? false,
      with: value["sammen-med"],
      without: value["ikke-sammen-med"],
      filledSection: value["udfyldt-afsnit"],
      field: value.felt,
      order: value.rækkefølge ?? [],
      apart: value.tidsafstand,
      context: value.sammenhæng,
      all: value.alle ?? [],
      any: value["en-af"] ?? [],
      none: value["ingen-af"] ?? [],
    })),
);

/** The places that make a condition true; undefined when it is false. */
export function judge(facts: DraftFacts, wanted: Condition): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const part of [
    signalPlaces(facts, wanted),
    sectionPlaces(facts, wanted),
    fieldPlaces(facts, wanted),
    inOrder(facts, wanted.order),
    wanted.apart === undefined ? [] : apart(facts, wanted.apart),
    wanted.context === undefined || facts.contexts[wanted.context].on ? [] : undefined,
    wanted.any.length === 0 ? [] : firstOf(facts, wanted.any),
    wanted.none.some((other) => judge(facts, other) !== undefined) ? undefined : [],
    ...wanted.all.map((other) => judge(facts, other)),
  ]) {
    if (part === undefined) return undefined;
    places.push(...part);
  }
  return places;
}

function firstOf(facts: DraftFacts, list: readonly Condition[]): readonly Place[] | undefined {
  for (const one of list) {
    const places = judge(facts, one);
    if (places !== undefined) return places;
  }
  return undefined;
}

function signalPlaces(facts: DraftFacts, wanted: Condition): readonly Place[] | undefined {
  if (wanted.signals === undefined) return [];
  const found = facts
    .signals(wanted.signals, wanted.voice)
    .filter(
      (at) =>
        (wanted.negated || !at.signal.negated) &&
        (wanted.sections === undefined || facts.inSection(at, wanted.sections)) &&
        !facts.inSection(at, wanted.notSections) &&
        (!wanted.opening || isOpening(facts, at)) &&
        (wanted.with === undefined || facts.has(at, wanted.with.signals, wanted.with.within)) &&
        (wanted.without === undefined ||
          !facts.has(at, wanted.without.signals, wanted.without.within)),
    );
  const isEnough = found.length >= wanted.least;
  return isEnough && found.length <= (wanted.most ?? found.length) ? found : undefined;
}

/** The first signal of each group, each behind the one before; undefined when they do not come so. */
function inOrder(
  facts: DraftFacts,
  groups: readonly (readonly string[])[],
): readonly Place[] | undefined {
  const chain: Place[] = [];
  for (const group of groups) {
    const last = chain.at(-1);
    const next = facts.signals(group).find((at) => last === undefined || isBehind(at, last));
    if (next === undefined) return undefined;
    chain.push(next);
  }
  return chain;
}

function isBehind(at: Place, last: Place): boolean {
  return at.block > last.block || (at.block === last.block && at.start >= last.end);
}

/** Every signal kind a condition refers to. */
export function signalsIn(wanted: Condition): readonly string[] {
  return [
    ...(wanted.signals ?? []),
    ...(wanted.with?.signals ?? []),
    ...(wanted.without?.signals ?? []),
    ...wanted.order.flat(),
    ...(wanted.apart?.from ?? []),
    ...(wanted.apart?.to ?? []),
    ...[...wanted.all, ...wanted.any, ...wanted.none].flatMap(signalsIn),
  ];
}

function sectionPlaces(facts: DraftFacts, wanted: Condition): readonly Place[] | undefined {
  if (wanted.filledSection === undefined) return [];
  for (const index of facts.sections(wanted.filledSection)) {
    const { blocks } = facts.draft.sections[index] ?? { blocks: { start: 0, end: 0 } };
    for (let block = blocks.start; block < blocks.end; block += 1) {
      const { kind, prose } = facts.blocks[block] ?? {};
      if (kind !== "heading" && prose !== undefined && prose.text.trim().length > 2)
        return [{ block, start: 0, end: prose.text.length }];
    }
  }
  return undefined;
}

function fieldPlaces(facts: DraftFacts, wanted: Condition): readonly Place[] | undefined {
  if (wanted.field === undefined) return [];
  const value = facts.field(...wanted.field);
  return value === undefined || value.trim() === "" ? undefined : [];
}

/** True in the first third of the draft or its first 150 words, whichever is longer. */
export function isOpening(facts: DraftFacts, at: Place): boolean {
  const end = openingEnd(facts);
  return (
    end === undefined || at.block < end.block || (at.block === end.block && at.start <= end.start)
  );
}

/** The last word of the opening; undefined when all of the draft is its opening. */
const openingEnd = perDraft((facts: DraftFacts): Place | undefined => {
  const limit = Math.max(150, facts.wordCount / 3);
  let words = 0;
  for (const [block, { prose, kind }] of facts.blocks.entries()) {
    if (kind === "frontMatter") continue;
    for (const token of prose.tokens) {
      if (token.kind === "word") words += 1;
      if (words >= limit) return { block, start: token.start, end: token.end };
    }
  }
  return undefined;
});
