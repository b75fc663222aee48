import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations } from "../../server/src/danish/quotations.ts";
import { anyText } from "./anyText.ts";
import { unmarked, withMarks } from "./marks.ts";

test.each([
  ['Han sagde ⟦"jeg vil hjem"⟧ og gik.', "straight signs"],
  ["⟦”Nej”⟧, ⟦“ja”⟧, ⟦„måske“⟧ og ⟦»ved ikke«⟧.", "curly, low and angle signs"],
  ["Hun råbte ⟦«gå væk»⟧ igen.", "angle signs the other way"],
  ["Hun sagde ⟦'nu er der også Lucas' bror'⟧ i går.", "an apostrophe inside single signs"],
  ["SFO'en og Lucas' mor hentede 'n dag.", "apostrophes are no signs"],
  ["Hun hviskede ⟦’jeg tør ikke’⟧ til Bolette.", "curly single signs"],
  ['⟦"Er han væk? "⟧spurgte hun. ⟦"Ja."⟧', "a blank on the wrong side"],
  ["⟦– Jeg vil ikke hjem⟧, siger Noah.", "a reply after a dash"],
  ["– madpakke mangler\n– for lidt tøj på", "a list is no reply"],
  ["Theo: ⟦Jeg vil ikke.⟧\nKarsten: ⟦Hvorfor?⟧\nTheo: ⟦Derfor.⟧", "a transcript"],
  ["Mor: ⟦Jeg har ikke set det.⟧", "a role as label"],
  ["Barnets navn: Noah\nKlasse: 2.b\nTelefon: du kan ringe kl. 8", "field labels are no speakers"],
  ['Theo: ⟦"Jeg vil ikke"⟧', "signs after a label"],
])("%s (%s)", (marked) => {
  const text = unmarked(marked);
  const found = findQuotations(text);
  expect(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(found.every(({ closed }) => closed)).toBe(true);
});

test.each([
  ['Hun sagde ⟦"nej.⟧ Så gik hun. Senere kom hun igen.', "a closing sign is missing"],
  ['Hun sagde ⟦"nej.⟧ Så gik hun. Senere råbte hun ⟦"ja"⟧ igen.', "the next quotation is whole"],
  ['Hun råbte: ⟦Lad mig være!"⟧ og løb.', "an opening sign is missing"],
  ["Han sagde ⟦»jeg vil ikke⟧\nVi ringede til mor.", "never past the line"],
])("heals: %s (%s)", (marked) => {
  const text = unmarked(marked);
  const found = findQuotations(text);
  expect(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(found.some(({ closed }) => !closed)).toBe(true);
});

test("the label of a transcript line is told", () => {
  const text = "Mor: Jeg sover ikke.";
  const [line] = findQuotations(text);
  expect(line?.label && text.slice(line.label.start, line.label.end)).toBe("Mor");
});

test("quotations lie in order in the text and hold something", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { span, inner } of findQuotations(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.start).toBeLessThanOrEqual(inner.start);
        expect(inner.start).toBeLessThan(inner.end);
        expect(inner.end).toBeLessThanOrEqual(span.end);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
