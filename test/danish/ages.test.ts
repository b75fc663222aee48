import { describe, expect, test } from "vitest";
import { agesOfGrade, findAges, findGrades } from "../../server/src/danish/ages.ts";
import { unmarked, withMarks } from "./marks.ts";

describe("findAges", () => {
  test.each([
    ["Noah er ⟦8 år⟧ og går i 2.a", [96]],
    ["en dreng på ⟦otte år⟧", [96]],
    ["den ⟦8-årige⟧ og en ⟦14-årig⟧ og en ⟦otteårig⟧", [96, 168, 96]],
    ["Elliot er ⟦1 år og 9 mdr.⟧ og har gået hos os", [21]],
    ["Lillesøster, ⟦14 mdr.⟧, bor hjemme", [14]],
    ["Noah, ⟦8 år⟧, er glad", [96]],
    ["Laura er ⟦15 år⟧ (cpr. følger)", [180]],
    ["E. på ⟦8 år⟧ har sagt det", [96]],
    ["Bertram er ⟦tre år og fire måneder⟧. Hjemme taler han", [40]],
    ["Noah (⟦8 år⟧) er glad", [96]],
    ["hun er ⟦halvandet år⟧ gammel", [18]],
    ["Han har boet her i 8 år", []],
    ["Det er 2 år siden", []],
    ["Hun er 2 år ældre", []],
    ["en 5-årig aftale", []],
    ["gennem 3 mdr. er det steget", []],
  ] as const)("%s", (marked, months) => {
    const text = unmarked(marked);
    const ages = findAges(text);
    expect(withMarks(text, ages)).toBe(marked);
    expect(ages.map((age) => age.months)).toEqual(months);
  });

  test("decomposed letters make no difference", () => {
    expect(findAges("Noah er 8 år".normalize("NFD"))).toMatchObject([{ years: 8 }]);
  });
});

describe("findGrades", () => {
  test.each([
    ["går i ⟦2.a⟧, før i ⟦0. klasse⟧", [2, 0]],
    ["elev i ⟦3.A⟧ og ⟦2.B⟧ på ⟦7. kl.⟧", [3, 2, 7]],
    ["klasselærer ⟦8.b⟧", [8]],
    ["i ⟦8b⟧ og i ⟦tredje klasse⟧", [8, 3]],
    ["går i ⟦børnehaveklassen⟧", [0]],
    ["på ⟦5. årgang⟧", [5]],
    ["d. 7. kl. 9 kom han", []],
    ["Nyvang 3B, 2. tv., Kirkestien 4 b", []],
    ["§ 2.a og stk. 3.b", []],
    ["efter 1 kl fra ham", []],
  ] as const)("%s", (marked, grades) => {
    const text = unmarked(marked);
    const found = findGrades(text);
    expect(withMarks(text, found)).toBe(marked);
    expect(found.map(({ grade }) => grade)).toEqual(grades);
  });

  test("a third-grader is eight to ten", () => {
    expect(agesOfGrade(3)).toEqual({ from: 8, to: 10 });
  });
});
