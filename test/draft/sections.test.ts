import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { testVocabulary } from "./randomMarkdown.ts";
import { seeBlocks, seeSections } from "./see.ts";

const long = "Noah siger, at han gerne vil have ro.";
const cases: readonly (readonly [what: string, text: string, sections: readonly string[]])[] = [
  ["an ATX heading", "## Baggrund", ["atx 2 Baggrund (background)"]],
  ["a heading without a space", "##Baggrund", ["atx 2 Baggrund (background)"]],
  ["an underlined heading", "Baggrund\n---", ["setext 2 Baggrund (background)"]],
  ["capitals", "#### BAGGRUND", ["atx 4 BAGGRUND (background)"]],
  ["NFD", "# Fora\u030ar", ["atx 1 Fora\u030ar (?)"]],
  ["numbering and help text", "# 1. Baggrund (kort):", ["atx 1 Baggrund (background)"]],
  ["a bold line", "**Andet**\n\nTekst.", ["bold 2 Andet (?)"]],
  ["a bold line right above its text", "**Andet** \nTekst her.", ["bold 2 Andet (?)"]],
  ["a number that is no numbering", "**10. klasse på Nord**", ["bold 2 10. klasse på Nord (?)"]],
  ["a bold sentence", "**Vi er meget bekymrede for ham.**", []],
  ["a bold field", "**Dato:** 3. maj\n**Skole:** Nord", []],
  ["bold words that the text runs on from", `**Rusmidler.** ${long}`, ["bold 2 Rusmidler (?)"]],
  ["a label that the text runs on from", `Baggrund: ${long}`, ["label 3 Baggrund (background)"]],
  ["an unknown label", `Bilag: ${long}`, []],
  ["a number with a bracket", `1) Baggrund\n\n${long}`, ["numbered 2 Baggrund (background)"]],
  ["a number right above its text", `1. Baggrund\n${long}`, ["numbered 2 Baggrund (background)"]],
  ["an agenda", "1. Baggrund\n2. Observationer\n3. Andet", []],
  ["a plain line", `Baggrund\n\n${long}`, ["plain 2 Baggrund (background)"]],
  ["a plain line right above its text", `Baggrund\n${long}`, ["plain 2 Baggrund (background)"]],
  ["a label line", `Observationer:\n- ${long}`, ["plain 2 Observationer (observations)"]],
  ["an unknown plain line", "Kære kommune\n\nVi skriver.", []],
  ["shouted words", "DET VI SER\n\nHan græder.", ["plain 2 DET VI SER (?)"]],
  [
    "a row of a form",
    `| Skole | Nord |\n|---|---|\n| Baggrund | ${long} |`,
    ["row 3 Skole (?)", "row 3 Baggrund (background)"],
  ],
  ["a heading in a quote", "> # Baggrund", []],
];

test.each(cases)("sections of %s", (_, text, sections) => {
  expect(seeSections(text)).toEqual(sections);
});

test("a heading that its text runs on from is split from it", () => {
  expect(seeBlocks(`**Rusmidler.** ${long}`)).toEqual([
    "heading: Rusmidler.",
    `paragraph: ${long}`,
  ]);
});

test("sections cover the draft and know the one around them", () => {
  const text = "Kære kommune\n\n# A\n\n**b**\n\nTekst.\n\n## C\n\n# D\n";
  const { sections, blocks } = readDraft(text, testVocabulary);
  expect(sections.map(({ parent }) => parent)).toEqual([undefined, undefined, 1, 1, undefined]);
  expect(sections.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
  expect(blocks.map(({ section }) => section)).toEqual([0, 1, 2, 2, 3, 4]);
});

test("behind a form the section around it goes on", () => {
  const { sections } = readDraft(
    `# Baggrund\n\n| Baggrund | ${long} |\n|---|---|\n\nMere.`,
    testVocabulary,
  );
  expect(sections.map(({ style, kind }) => `${style} ${kind}`)).toEqual([
    "start undefined",
    "atx background",
    "row background",
    "start background",
  ]);
});

/** Knows a heading by any word of it, as the vocabulary of the rules does. */
const greedy = (title: string) =>
  /(?:hjemmet|familien|aftaler|forældre)/.test(title) ? "known" : undefined;

test.each([
  "Han bor i hjemmet",
  "Til familien",
  "Mor og far bor begge i hjemmet",
  "Aftaler fra mødet: at de ringer, hvis han ikke kommer i morgen.",
  "Forældre: Susanne Holm og Murat Kaya",
  "| Forældre | Susanne Holm og Murat Kaya, Nyvang 3 |\n|---|---|",
])("%j holds a word of the vocabulary, but opens no section", (text) => {
  expect(readDraft(text, greedy).sections).toHaveLength(1);
});
