import { describe, expect, test } from "vitest";
import { findCounts, findPercentages } from "../../server/src/danish/numbers.ts";
import { unmarked, withMarks } from "./marks.ts";

describe("findPercentages", () => {
  test.each([
    ["18 dage (⟦22 %⟧), heraf ⟦19%⟧ ulovligt", [22, 19]],
    ["⟦15 pct.⟧ og ⟦ti procent⟧ og ⟦12,5 %⟧.", [15, 10, 12.5]],
    ["steget ⟦40-50 %⟧.", [40]],
    ["1/3 af tiden og 5 gange", []],
  ] as const)("%s", (marked, values) => {
    const text = unmarked(marked);
    const found = findPercentages(text);
    expect(withMarks(text, found)).toBe(marked);
    expect(found.map(({ value }) => value)).toEqual(values);
  });

  test("a range has its upper end", () => {
    expect(findPercentages("40-50 %")).toMatchObject([{ value: 40, most: 50 }]);
  });
});

describe("findCounts", () => {
  test.each([
    [
      "⟦18 dage⟧ af ⟦66 åbningsdage⟧",
      [
        ["dage", "day"],
        ["åbningsdage", "day"],
      ],
    ],
    [
      "⟦32 lektioner⟧ og ⟦3 hele uger⟧",
      [
        ["lektioner", "lesson"],
        ["uger", "week"],
      ],
    ],
    ["⟦to gange⟧ og fire af dem", [["gange", "time"]]],
    ["⟦1.200 børn⟧ i 2024 var der", [["børn", undefined]]],
    ["en dag og et barn, 3. maj, kl. 9 kom han", []],
  ] as const)("%s", (marked, nouns) => {
    const text = unmarked(marked);
    const found = findCounts(text);
    expect(withMarks(text, found)).toBe(marked);
    expect(found.map(({ noun, unit }) => [noun, unit])).toEqual(nouns);
  });
});
