import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { seeFields } from "./see.ts";

const cases: readonly (readonly [what: string, text: string, fields: readonly string[]])[] = [
  ["lines of a paragraph", "Skole: Nord\nDato: 3. maj", ["Skole=Nord", "Dato=3. maj"]],
  ["bold labels", "**Dato:** 3. maj  \n**Navn**: Noah", ["Dato=3. maj", "Navn=Noah"]],
  ["several in a line", "Skole: Nord  Klasse: 3.a", ["Skole=Nord", "Klasse=3.a"]],
  [
    "parents in a line",
    "Mor: Anja Elkjær. Far: Rune Møller",
    ["Mor=Anja Elkjær", "Far=Rune Møller"],
  ],
  ["a missing value", "Skole: \nDato: 3. maj", ["Skole=", "Dato=3. maj"]],
  ["a question answered", "**Er der mistanke om vold?**  Ja", ["Er der mistanke om vold?=Ja"]],
  ["a list item", "- Klasse: 3.a", ["Klasse=3.a"]],
  ["rows of two", "| Elev | Noah |\n|---|---|\n| CPR | |", ["Elev=Noah", "CPR="]],
  [
    "front matter",
    '---\nbarn: "Noah"\ndato: 3. maj # i dag\ntom:\n---\n',
    ["barn=Noah", "dato=3. maj", "tom="],
  ],
  ["a time of day", "Han kom kl. 10:15 og gik", []],
  ["speech", 'Karina sagde: "Nå." Han gik.', []],
  ["a transcript", 'Theo: "Når mor sover."', []],
  ["a dated item", "- Torsdag d. 19/2: Blåt mærke", []],
];

test.each(cases)("fields of %s", (_, text, fields) => {
  expect(seeFields(readDraft(text))).toEqual(fields);
});

test("a missing value stands behind the marks of its label", () => {
  const text = "**Dato:**\n**Skole:**";
  const { fields } = readDraft(text);
  expect(fields.map(({ valueSpan }) => text.slice(0, valueSpan.start))).toEqual([
    "**Dato:**",
    text,
  ]);
});
