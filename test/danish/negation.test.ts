import { expect, test } from "vitest";
import { findNegations } from "../../server/src/danish/negation.ts";
import { unmarked, withMarks } from "./marks.ts";
import { read } from "./read.ts";

test.each([
  ["⟦Han slog ikke hende⟧, men han råbte.", "the clause, not the next one"],
  ["Han sagde, at ⟦far ikke slår ham⟧, når mor er hjemme.", "inside a subordinate clause"],
  ["Hun kom ⟦uden madpakke⟧ og græd.", "only what follows"],
  ["Det gælder alle, ⟦ikke mindst⟧ far.", "emphasis denies nothing"],
  ["⟦Der er aldrig mad med⟧.", "never"],
  ["Han græd, og ⟦ingen kom⟧.", "nobody"],
])("%s (%s)", (marked) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const scopes = findNegations(text, tokens, sentences).map(({ scope }) => scope);
  expect(withMarks(text, scopes)).toBe(marked);
});

test.each([
  ["⟦Han slog hende, men ikke hårdt⟧.", "the verb stands before"],
  ["⟦Du så det godt, ikke⟧?", "a tag asks about the whole sentence"],
  ["Det regner, men ⟦ikke desto mindre gik han ud⟧.", "a set phrase hangs on its clause"],
  ["Han græd, men ⟦mor kom ikke⟧.", "the scope where that has a verb"],
  ["⟦Det gjorde han, men ikke så længe⟧.", "så is no verb here"],
])("the clause of %s (%s)", (marked) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const clauses = findNegations(text, tokens, sentences).map(({ clause }) => clause);
  expect(withMarks(text, clauses)).toBe(marked);
});
