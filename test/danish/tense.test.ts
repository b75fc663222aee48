import { expect, test } from "vitest";
import { findPastVerbs } from "../../server/src/danish/tense.ts";
import { tokenize } from "../../server/src/danish/words.ts";

test.each([
  ["Han ⟦græd⟧ og ⟦løb⟧ ud.", "strong verbs"],
  ["Emil ⟦skubbede⟧ en dreng, da han ⟦fik⟧ bolden.", "-ede and strong"],
  ["Mor ⟦fortalte⟧ det.", "-te"],
  ["De snavsede sokker er væk.", "a participle before a noun is no past"],
  ["Han græder for sin mor.", "present; for is no past of fare"],
])("%s (%s)", (marked) => {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const wanted = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, word]) => word);
  expect(findPastVerbs(tokenize(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
    wanted,
  );
});
