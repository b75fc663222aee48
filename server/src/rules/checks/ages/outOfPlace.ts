import { agesOfGrade } from "../../../danish/ages.ts";
import { holds } from "../../cues/within.ts";
import { perDraft } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { ownerOf } from "./ownerOf.ts";

/** Ages in whole years that children have in a place. */
interface Ages {
  readonly from: number;
  readonly to: number;
}

/** By the signals of the rule files; two years beside the usual ones are let pass. */
const places: readonly (readonly [string, Ages])[] = [
  ["alder-vuggestue", { from: 0, to: 4 }],
  ["alder-børnehave", { from: 2, to: 8 }],
  ["alder-spædbarn", { from: 0, to: 2 }],
  ["alder-indskoling", { from: 5, to: 12 }],
  ["alder-udskoling", { from: 11, to: 18 }],
  ["alder-konfirmand", { from: 11, to: 17 }],
  ["alder-efterskole", { from: 13, to: 20 }],
  ["alder-ungdomsuddannelse", { from: 14, to: 40 }],
];

/** Years beside the usual ones that a child may be in a grade: begun late, moved up or down. */
const leeway = 2;

/** The classes of the gymnasium follow the tenth of school; "2.g" and, where a draft speaks of one, "2.b" may be either. */
const beforeGymnasium = 10;

/** True when no child of that age is in the grade or the institution told of beside it. */
export function isOutOfPlace(facts: DraftFacts, at: Place, years: number): boolean {
  const near = nearby(facts, at);
  if (holds(facts, near, "alder-anden-tid")) return false;
  const owner = ownerOf(facts, at);
  const beside = [...gradesIn(facts, near), ...placesIn(facts, near)];
  const ages = beside.length === 0 && owner === "child" ? gradeOfHead(facts) : beside;
  return ages.some(({ at: place, or, ...usual }) => {
    if (fits(years, usual) || (or !== undefined && fits(years, or))) return false;
    return ownerOf(facts, place) === owner;
  });
}

function fits(years: number, { from, to }: Ages): boolean {
  return years >= from && years <= to;
}

interface PlacedAges extends Ages {
  readonly at: Place;
  /** Other ages that fit as well. */
  readonly or?: Ages;
}

function gradesIn(facts: DraftFacts, near: Place): readonly PlacedAges[] {
  const { block } = near;
  const isUpper = facts.signals("alder-ungdomsuddannelse").length > 0;
  return facts
    .signalsIn(block)
    .reading.grades.filter(({ start, end }) => start >= near.start && end <= near.end)
    .flatMap(({ start, end, grade, letter }) => {
      const at = { block, start, end };
      const mayBeUpper =
        grade < 4 && grade > 0 && (letter === "g" || (isUpper && letter !== undefined));
      const { from, to } = agesOfGrade(grade);
      const usual = { at, from: from - leeway + 1, to: to + leeway };
      if (!mayBeUpper) return [usual];
      const upper = agesOfGrade(grade + beforeGymnasium);
      return [{ ...usual, or: { from: upper.from - leeway + 1, to: upper.to + leeway + 4 } }];
    });
}

function placesIn(facts: DraftFacts, near: Place): readonly PlacedAges[] {
  const { byKind } = facts.signalsIn(near.block);
  return places.flatMap(([kind, ages]) =>
    (byKind.get(kind) ?? [])
      .filter(({ start, end }) => start >= near.start && end <= near.end)
      .map(({ start, end }) => ({ at: { block: near.block, start, end }, ...ages })),
  );
}

/** The one grade the head of a draft gives the child. */
const gradeOfHead = perDraft((facts: DraftFacts): readonly PlacedAges[] => {
  const found = facts.blocks.slice(0, headBlocks).flatMap((block, index) => {
    const isHead = block.kind !== "paragraph" || block.prose.text.length < headLetters;
    const all = isHead
      ? gradesIn(facts, { block: index, start: 0, end: block.prose.text.length })
      : [];
    return all.filter(
      ({ at }) =>
        ownerOf(facts, at) === "child" && !holds(facts, facts.sentence(at), "alder-anden-tid"),
    );
  });
  const [first] = found;
  return first !== undefined && found.every(({ from }) => from === first.from) ? [first] : [];
});

/** Blocks and letters that the head of a draft takes at most. */
const headBlocks = 14;
const headLetters = 200;

/** The sentence of an age and the short ones on both sides. */
function nearby(facts: DraftFacts, at: Place): Place {
  const { start, end } = facts.sentence(at);
  const sentences = facts.sentences(at.block);
  const index = sentences.findIndex((one) => one.start === start);
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  return {
    block: at.block,
    start: before !== undefined && at.start - before.start < reach ? before.start : start,
    end: after !== undefined && after.end - at.end < reach ? after.end : end,
  };
}

const reach = 110;
