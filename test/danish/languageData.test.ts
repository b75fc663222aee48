import { expect, test } from "vitest";
import { dictionaryLexicon } from "../../server/src/danish/fullLexicon.ts";
import { builtInData, dataFiles, loadLanguageData } from "../../server/src/danish/languageData.ts";
import { readNames } from "../../server/src/danish/names.ts";
import { dictionaryText } from "../measure/dictionary.ts";
import { namesText } from "../measure/nameFile.ts";

const whole = (name: string) => (name === dataFiles.dictionary ? dictionaryText() : namesText());

test("both files together know more words, forms and names than the program alone", async () => {
  const data = await loadLanguageData(async (name) => whole(name));
  expect(data.isWord?.("kartofler")).toBe(true);
  expect(data.isWord?.("alperen")).toBe(false);
  expect(data.lexicon.forms("kasket")).toContain("kasketten");
  expect(builtInData.lexicon.forms("kasket")).not.toContain("kasketten");
  expect(data.names.isFirst("oğuz")).toBe(true);
  expect(builtInData.names.isFirst("oğuz")).toBe(false);
});

test.each([
  ["absent", () => undefined],
  ["empty", () => ""],
  ["something else", () => "<!doctype html>\n<title>404</title>\n"],
  ["numbers only", () => "1\n2\n3\n"],
  [
    "the other file",
    (name: string) => whole(name === dataFiles.names ? dataFiles.dictionary : dataFiles.names),
  ],
])("a file that is %s leaves what is known without it", async (_, text) => {
  expect(await loadLanguageData(async (name) => text(name))).toEqual(builtInData);
});

test("one of the files does its part alone", async () => {
  const data = await loadLanguageData(async (name) =>
    name === dataFiles.names ? whole(name) : undefined,
  );
  expect(data.lexicon).toBe(builtInData.lexicon);
  expect(data.isWord).toBeUndefined();
  expect(data.names.isFirst("oğuz")).toBe(true);
});

test("reading anything as either file never throws", () => {
  for (const text of ["", "\n", "a\nb", "9zzz\n9zzz", "x\n2\nn\nv\n0a 0\n9b zz\n\n "]) {
    expect(() => dictionaryLexicon(text).knows("bil")).not.toThrow();
    expect(() => readNames(text).isFirst("bo")).not.toThrow();
  }
});
