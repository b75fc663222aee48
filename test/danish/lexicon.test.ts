import { expect, test } from "vitest";
import { irregularWords } from "../../server/src/danish/inflection/irregular.ts";
import { handLexicon, type WordClass } from "../../server/src/danish/lexicon.ts";

test.each<[string, string, WordClass | undefined]>([
  ["slå", "slår slog slået slås slående", undefined],
  [
    "mishandle",
    "mishandler mishandlede mishandlet mishandles mishandledes mishandlende mishandl",
    undefined,
  ],
  ["beskrive", "beskriver beskrev beskrevet beskreves beskrivende beskriv beskrevne", undefined],
  ["fortælle", "fortæller fortalte fortalt fortæl", undefined],
  ["være", "er var været vær", undefined],
  ["barn", "barnet børn børnene børns", undefined],
  ["plejebarn", "plejebarnet plejebørn plejebørnene", undefined],
  ["mor", "moren moderen mødre mors", undefined],
  ["skole", "skolen skoler skolerne skolens", "noun"],
  ["lærer", "læreren lærere lærerne lærernes", "noun"],
  ["cykel", "cyklen cykler cyklerne", "noun"],
  ["kat", "katten katte kattene", "noun"],
  ["museum", "museet museer museerne", "noun"],
  ["god", "godt gode bedre bedst bedste", undefined],
  ["vigtig", "vigtigt vigtige vigtigere vigtigst vigtigste", undefined],
  ["sulten", "sultent sultne", "adjective"],
  ["voldsom", "voldsomt voldsomme voldsommere voldsomst", undefined],
  ["interesseret", "interesserede", "adjective"],
  ["tilskadekommet", "tilskadekomne", "adjective"],
  ["krone", "kronen kroner kr.", undefined],
])("%s has the forms %s", (lemma, forms, wordClass) => {
  const found = handLexicon.forms(lemma, wordClass);
  expect(found[0]).toBe(lemma);
  expect(forms.split(" ").filter((form) => !found.includes(form))).toEqual([]);
});

test.each([
  ["fare", "for"],
  ["mene", "men"],
  ["vide", "ved"],
  ["se", "så"],
  ["svare", "svar"],
  ["hel", "helt"],
])("%s leaves out %s, and says so", (lemma, homograph) => {
  expect(handLexicon.forms(lemma)).not.toContain(homograph);
  expect(handLexicon.homographs(lemma)).toContain(homograph);
});

test("a small word has only itself", () => {
  expect(handLexicon.forms("ikke")).toEqual(["ikke"]);
});

test.each<[string, WordClass]>([
  ["slog", "verb"],
  ["børnene", "noun"],
  ["ikke", "other"],
  ["ulykkelig", "adjective"],
])("%s may be a %s", (form, wordClass) => {
  expect(handLexicon.classes(form)).toContain(wordClass);
});

test.each([
  ["slog", "slå"],
  ["børnene", "barn"],
  ["skubbede", "skubbe"],
])("%s leads back to %s", (form, lemma) => {
  expect(handLexicon.lemmas(form)).toContain(lemma);
});

const heads = ["", "af", "an", "om", "ud", "ned", "bo", "under", "skole", "mælke"];
const tails = [
  ...irregularWords.keys(),
  ..."bekymre hygiejne madpakke konflikt søskende blid rolig aggressiv ensom sulten gammel mærke skade".split(
    " ",
  ),
];

test("a stem begins all forms of its word", () => {
  const strays = heads.flatMap((head) =>
    tails.flatMap((tail) => {
      const stem = handLexicon.stem(head + tail);
      return handLexicon.forms(head + tail).filter((form) => !form.startsWith(stem));
    }),
  );
  expect(strays).toEqual([]);
  expect(handLexicon.stem("bekymre")).toBe("bek");
});
