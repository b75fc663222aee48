import { expect, test } from "vitest";
import { type CastHints, gatherCast } from "../../server/src/danish/cast.ts";
import { read } from "./read.ts";

const none: CastHints = { subjects: [], parents: [], siblings: [], staff: [] };

function castOf(blocks: readonly string[], hints: Partial<CastHints> = {}) {
  const read_ = blocks.map((text) => ({ text, people: read(text).people }));
  const mentions = read_.flatMap(({ people }) => people);
  const blockOf = read_.flatMap(({ people }, block) => people.map(() => block));
  const texts = read_.flatMap(({ text, people }) =>
    people.map(({ span }) => text.slice(span.start, span.end)),
  );
  const cast = gatherCast(mentions, { ...none, ...hints }, blockOf);
  return {
    cast,
    slips: cast.slips.map(({ mention, kind, expected }) => `${texts[mention]} ${kind} ${expected}`),
  };
}

test("header, roles and spellings make one person each", () => {
  const { cast } = castOf(
    [
      "Noah er en dreng på otte. Noahs mor Sandra henter.",
      "Mor sagde nej. Klasselærer Bolette ringede til far.",
      "Storebror Kamil og Maja i 3.c så det.",
    ],
    { subjects: ["Noah Jensen, f. 1.2.2017"], staff: ["Bolette Friis"] },
  );
  expect(cast.subjects.map(({ name }) => name)).toEqual(["Noah Jensen"]);
  expect(cast.parents.map(({ name, relation }) => [name, relation])).toEqual([
    ["Sandra", "mother"],
    [undefined, "father"],
  ]);
  expect(cast.siblings.map(({ name }) => name)).toEqual(["Kamil"]);
  expect(cast.staff.map(({ name }) => name)).toEqual(["Bolette Friis"]);
  expect(cast.peers.map(({ name }) => name)).toEqual(["Maja"]);
});

test("two children in one field share the last name", () => {
  const { cast } = castOf(["Emma græd, og Oliver sov."], { subjects: ["Emma og Oliver Hansen"] });
  expect(cast.subjects.map(({ name }) => name)).toEqual(["Emma Hansen", "Oliver Hansen"]);
});

test("without a header the child is the name spoken of most", () => {
  const { cast } = castOf(["Lucas i 2.b er træt.", "Lucas slog Anton. Lucas græd. Lucas gik."]);
  expect(cast.subjects.map(({ name }) => name)).toEqual(["Lucas"]);
});

test("an unborn or unnamed child is still a subject", () => {
  expect(castOf(["Det kommende barn skal bo hos mor."]).cast.subjects).toHaveLength(1);
});

test("another child's mother is no parent of the draft", () => {
  const { cast } = castOf(["Noah leger med Maja i 3.c.", "Majas mor ringede til os."], {
    subjects: ["Noah"],
  });
  expect(cast.parents).toEqual([]);
  expect(cast.others.map(({ relation }) => relation)).toEqual(["adult"]);
});

test.each([
  [
    ["Oliwia græd. Oliwia gik.", "Olivia kom igen."],
    { subjects: ["Oliwia Nowak"] },
    ["Olivia spelling Oliwia"],
  ],
  [
    ["Mohammed sov. Mohammed gik.", "Vi så Muhammed."],
    { subjects: ["Mohammed"] },
    ["Muhammed spelling Mohammed"],
  ],
  [
    [
      "Noah slog. Noah græd. Noah gik.",
      "I går løb han, og Oliver blev fundet, hvor han havde gemt sig.",
    ],
    { subjects: ["Noah"] },
    ["Oliver leftover Noah"],
  ],
  [
    ["Noah slog. Noah græd. Noah gik.", "Emil er en dreng, som siger fra."],
    { subjects: ["Noah"] },
    ["Emil leftover Noah"],
  ],
  [
    ["Noah slog. Noah græd. Noah gik.", "Maja er bange. Hun græd, og han lo."],
    { subjects: ["Noah"] },
    [],
  ],
  [
    ["Noah slog Emil. Noah græd.", "Emil og Noah leger. Emils mor kom."],
    { subjects: ["Noah"] },
    [],
  ],
  [["Maria og Marie leger.", "Anna og Anne er venner."], {}, []],
])("names that do not fit: %j", (blocks, hints, expected) => {
  expect(castOf(blocks, hints).slips).toEqual(expected);
});
