import fc from "fast-check";
import { expect, test } from "vitest";
import { readDraft, updateDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

/** What writers type, paste and break: words that criteria and contexts hang on, marks, headings and line breaks. */
const pieces = [
  "Mandag den 9. marts sagde Emil »jeg vil ikke hjem«. ",
  "Mor slår ham med et bælte, fortæller han. ",
  "Han kommer tit for sent og virker trist. ",
  "Vi mangler samtykke, så vi kan ikke sende den endnu. ",
  "Far bestemmer, hvem hun må være sammen med. ",
  "Underskrevet af klasselærer Mette Holm, tlf. 20 30 40 50",
  "\n\n## Barnets perspektiv\n\n",
  "\n\n- Naboen er anbragt\n- Hun bor på Skovvej 4 nu, det må han ikke vide\n\n",
  "\n\n> Han sagde det selv\n\n",
  "\nDato: 3. maj 2025\n",
  "---\nbarn: Emil\nmistanke: nej\n---\n",
  "»",
  "\n\n",
  " ikke ",
  "[[hvornår?]]",
  "",
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 60 }),
  text: fc.constantFrom(...pieces),
});
const today = { year: 2026, month: 3, day: 12 };

test("after any edits a draft is judged as if it were read afresh", () => {
  const rules = builtinRules();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (start, edits) => {
        let draft = readDraft(start.join(""), rules.vocabulary);
        lint(draft, rules, { today });
        for (const { at, cut, text } of edits) {
          const from = Math.floor(at * draft.text.length);
          const span = { start: from, end: Math.min(draft.text.length, from + cut) };
          draft = updateDraft(draft, [{ span, text }]);
          const fresh = readDraft(draft.text, rules.vocabulary);
          expect(lint(draft, rules, { today })).toEqual(lint(fresh, rules, { today }));
          expect(draft.blocks.map(({ prose }) => rules.signalsOf(prose).byKind)).toEqual(
            fresh.blocks.map(({ prose }) => rules.signalsOf(prose).byKind),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
