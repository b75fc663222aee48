import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNames, frontCode } from "../../.config/names.mjs";
import { builtInNames, readNames, withProperNouns } from "../../server/src/danish/names.ts";
import { dictionaryText } from "../measure/dictionary.ts";

test("the names file gives back the names put in, beside the built-in ones", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøåıł'-]{1,14}$/)), (words) => {
      const names = readNames(`${frontCode(words)}\n${frontCode(["hansen"])}\n`);
      for (const word of words) expect(names.isFirst(word)).toBe(true);
      expect(names.isLast("hansen")).toBe(true);
      expect(names.isFirst("noah")).toBe(true);
    }),
  );
});

test("the built file knows names of many origins and keeps small words out of the plain ones", () => {
  const names = readNames(buildNames());
  for (const name of ["emre", "zuzanna", "mads", "giuseppe"])
    expect(names.isFirst(name)).toBe(true);
  expect(builtInNames.isPlain("storm")).toBe(false);
  expect(builtInNames.isPlain("noah")).toBe(true);
});

test("the dictionary adds places and things, and takes no name away", () => {
  const names = withProperNouns(builtInNames, dictionaryText());
  for (const place of ["holte", "cambodia", "københavn"]) expect(names.isPlace(place)).toBe(true);
  for (const thing of ["subaru", "nissan"]) expect(names.isThing(thing)).toBe(true);
  for (const name of ["noah", "fatima", "jensen", "yusuf"]) {
    expect(names.isPlace(name)).toBe(false);
    expect(names.isThing(name)).toBe(false);
  }
  expect(builtInNames.isPlace("holte")).toBe(false);
});
