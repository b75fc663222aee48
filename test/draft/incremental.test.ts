import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDraft, updateDraft } from "../../server/src/draft/readDraft.ts";
import { dumpDraft } from "./dump.ts";
import { randomInsertion, randomMarkdown, testVocabulary } from "./randomMarkdown.ts";
import { readWhole } from "./readWhole.ts";

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(40)),
  text: fc.oneof(fc.constant(""), randomInsertion),
});

test("a draft after edits equals the new text read afresh", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.property(randomMarkdown, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
      let draft = readDraft(text, testVocabulary);
      for (const { at, length, text: inserted } of edits) {
        const start = at % (draft.text.length + 1);
        const span = { start, end: Math.min(start + length, draft.text.length) };
        draft = updateDraft(draft, [{ span, text: inserted }]);
        expect(dumpDraft(draft)).toEqual(dumpDraft(readDraft(draft.text, testVocabulary)));
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150) },
  );
});

test("reading by chunk equals parsing the whole draft with remark", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.property(randomMarkdown, (text) => {
      const draft = readDraft(text, testVocabulary);
      expect(dumpDraft(draft)).toEqual(dumpDraft(readWhole(text, testVocabulary)));
    }),
    { numRuns: Number(process.env["RUNS"] ?? 300) },
  );
});
