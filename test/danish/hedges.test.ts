import { expect, test } from "vitest";
import { findHedges } from "../../server/src/danish/hedges.ts";
import { unmarked, withMarks } from "./marks.ts";
import { read } from "./read.ts";

test.each([
  "Han er ⟦måske⟧ ⟦lidt⟧ ked af det.",
  "Han spiste lidt. Han fik lidt mad og lidt over.",
  "Hun skulle nok have haft hjælp, og han er stor nok.",
  "Der er ⟦nok⟧ noget galt derhjemme.",
  "Hun har vist sin tegning. Det blev vist frem.",
  "Moren drikker ⟦vist⟧.",
  "Det er ⟦vel⟧ derfor, han er ⟦sådan lidt⟧ trist.",
  "Hun har det vel og er kommet vel hjem.",
  "Hun virker ⟦ligesom⟧ bange og ⟦klovneagtig⟧, nøjagtig som før.",
  "Det er ⟦en form for⟧ leg, ⟦så vidt vi ved⟧.",
])("%s", (marked) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const hedges = findHedges(text, tokens, sentences);
  expect(
    withMarks(
      text,
      hedges.map(({ span }) => span),
    ),
  ).toBe(marked);
});

test("hedges of one clause carry one number", () => {
  const text = "Han er måske lidt trist, og hun er vist træt.";
  const { tokens, sentences } = read(text);
  const [a, b, c] = findHedges(text, tokens, sentences).map(({ clause }) => clause);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});
