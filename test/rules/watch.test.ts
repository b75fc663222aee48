import { expect, test } from "vitest";
import { readDraft, updateDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { makeFacts } from "../../server/src/rules/facts/makeFacts.ts";
import { perSpot, settled } from "../../server/src/rules/facts/watch.ts";
import type { Facts } from "../../server/src/rules/facts.ts";
import type { Place } from "../../server/src/rules/place.ts";

const rules = builtinRules();
const text = "Dato: 3. maj 2025\n\nFørste stykke.\n\nAndet stykke.\n\nTredje stykke.\n";

const factsOf = (draft: ReturnType<typeof readDraft>) =>
  makeFacts(draft, rules, { year: 2026, month: 3, day: 12 }, () => {
    throw new Error("No reading here asks for a context");
  });

/** How often the third block is read anew when a word is put before another, by a reading that looks at what `look` says. */
function readings(
  look: (facts: Facts, at: Place) => unknown,
  before: string,
  words = "Nyt ",
): number {
  let count = 0;
  const read = perSpot((facts: Facts, at: Place) => {
    count += 1;
    return look(facts, at);
  });
  const draft = readDraft(text, rules.vocabulary);
  const at = text.indexOf(before);
  const later = updateDraft(draft, [{ span: { start: at, end: at }, text: words }]);
  for (const facts of [factsOf(draft), factsOf(draft), factsOf(later)]) {
    const [sentence] = facts.sentences(2);
    if (sentence !== undefined) read(facts, sentence);
  }
  return count;
}

test.each([
  ["its own words, changed elsewhere", (facts: Facts, at: Place) => facts.text(at), "Tredje", 1],
  ["its own words, changed there", (facts: Facts, at: Place) => facts.text(at), "Andet", 2],
  ["the block before it, changed there", (facts: Facts) => facts.block(1)?.prose, "Første", 2],
  ["the draft's date, as before", (facts: Facts) => facts.reference.year, "Tredje", 1],
  [
    "a small fact, as before",
    (facts: Facts) => settled(facts, (all) => all.blocks.length),
    "Tredje",
    1,
  ],
  ["all of the draft", (facts: Facts) => facts.wordCount, "Tredje", 3],
] as const)("a reading looks at %s", (_, look, before, times) => {
  expect(readings(look, before)).toBe(times);
});

test("a block that has moved is read anew", () => {
  expect(readings((facts, at) => facts.text(at), "Første", "Nyt stykke.\n\n")).toBe(2);
});

test("the draft's date that has changed is read anew", () => {
  expect(readings((facts) => facts.reference.day, "3. maj", "1")).toBe(2);
});

test("a small fact of the draft that has changed is read anew", () => {
  const look = (facts: Facts) => settled(facts, (all) => all.blocks.length);
  expect(readings(look, "Tredje", "Nyt stykke.\n\n")).toBe(2);
});
