import { expect, test } from "vitest";
import { findAssessmentMarkers } from "../../server/src/danish/assessment.ts";
import { unmarked, withMarks } from "./marks.ts";
import { read } from "./read.ts";

test.each([
  ["⟦Vi vurderer⟧, at han mistrives.", "judgement"],
  ["Det er ⟦skolens vurdering⟧, at hun er utryg.", "judgement"],
  ["⟦Vores klare indtryk⟧ er, at mor er træt.", "impression"],
  ["⟦Vi oplever⟧, at han er alene.", "impression"],
  ["⟦Vi tænker⟧, at det hænger sammen.", "thought"],
  ["Måske ⟦tænker vi⟧ for meget.", "thought"],
  ["Jeg bliver ⟦i tvivl⟧ om, hvad han får at spise.", "doubt"],
  ["⟦Vi er meget bekymrede⟧ for Noah.", "worry"],
  ["Mor vurderer, at han er rask.", undefined],
  ["Han er bekymret og i klasse med Emil.", undefined],
])("%s", (marked, kind) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const found = findAssessmentMarkers(text, tokens, sentences);
  expect(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(found[0]?.kind).toBe(kind);
});
