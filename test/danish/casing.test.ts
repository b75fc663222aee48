import { expect, test } from "vitest";
import { capitalize, likeCasing } from "../../server/src/danish/casing.ts";

test.each([
  ["åben", "Åben"],
  ["“ja”", "“Ja”"],
  ["", ""],
])("capitalizes %s as %s", (text, wanted) => {
  expect(capitalize(text)).toBe(wanted);
});

test.each([
  ["han har", "Slog", "Han har"],
  ["han har", "slog", "han har"],
  ["han har", "SLOG", "HAN HAR"],
  ["barnet", "3. b", "barnet"],
])("%s in place of %s is %s", (replacement, original, wanted) => {
  expect(likeCasing(replacement, original)).toBe(wanted);
});
