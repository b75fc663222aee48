import { expect, test } from "vitest";
import { dictionaryLexicon } from "../../server/src/danish/fullLexicon.ts";
import { dictionaryText } from "../measure/dictionary.ts";

const lexicon = dictionaryLexicon(dictionaryText());

test.each([
  ["ungdomsklub", "ungdomsklubben ungdomsklubber ungdomsklubberne", "by its last part"],
  ["gerningsmand", "gerningsmænd gerningsmændene", "by an irregular last part"],
  ["lærer", "læreren lærere lærernes", "by the dictionary"],
  ["gå", "går gik gået", "by both"],
  ["snapchatte", "snapchatter snapchattede", "by rule, when unknown"],
])("%s has the forms %s (%s)", (lemma, forms) => {
  const found = lexicon.forms(lemma);
  expect(forms.split(" ").filter((form) => !found.includes(form))).toEqual([]);
});

test("made-up forms of regular words are not there", () => {
  expect(lexicon.forms("lærer")).not.toContain("læreret");
  expect(lexicon.forms("skolebarn").filter((form) => form.endsWith("-"))).toEqual([]);
});

test("an imperative that is a noun is left out, and shown", () => {
  expect(lexicon.forms("udstyre")).not.toContain("udstyr");
  expect(lexicon.homographs("udstyre")).toContain("udstyr");
});

test("words, forms and compounds are known; others are not", () => {
  expect(
    ["skole", "skolerne", "ungdomsklubben", "skolebørnene", "slog"].filter(
      (word) => !lexicon.knows(word),
    ),
  ).toEqual([]);
  const names = ["qusay", "tuğçe", "noah", "xqzt", "jensen", "fatima"];
  expect(names.filter((word) => lexicon.knows(word))).toEqual([]);
});

test("forms lead back to lemmas and classes", () => {
  expect(lexicon.lemmas("lærerne")).toContain("lærer");
  expect(lexicon.classes("vigtige")).toEqual(["adjective"]);
  expect(lexicon.classes("skolerne")).toContain("noun");
});

test("a file that is no dictionary leaves the hand rules", () => {
  expect(dictionaryLexicon("noget andet").forms("slå")).toContain("slog");
});
