import { expect, test } from "vitest";
import { findPassives } from "../../server/src/danish/passive.ts";
import { unmarked, withMarks } from "./marks.ts";
import { read } from "./read.ts";

test.each([
  ["Børnene ⟦hentes⟧ af mormor.", "mormor"],
  ["Han skal ikke ⟦slås⟧ ned af nogen.", "nogen"],
  ["Der ⟦blev slået⟧ hårdt i bordet.", undefined],
  ["Han ⟦bliver⟦ ofte hentet⟧ af sin papfar om fredagen.", "sin papfar"],
  ["Vi slås ikke, og de synes det er fint.", undefined],
  ["Pigernes og skolens regler findes i 10. klasses plan.", undefined],
  ["Så ⟦blev huset solgt⟧.", undefined],
  ["Hun blev stående ved vinduet.", undefined],
  ["Han blev ked af det og meget vred.", undefined],
  ["Aftalen ⟦overholdtes⟧ ikke.", undefined],
])("%s", (marked, agent) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const found = findPassives(text, tokens, sentences);
  expect(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked.replace("⟦ ofte", " ofte"));
  const named = found[0]?.agent;
  expect(named && text.slice(named.start, named.end)).toBe(agent);
});
