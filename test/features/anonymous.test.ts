import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findPlaces } from "../../server/src/danish/placeNames.ts";
import { anonymousCopy } from "../../server/src/features/anonymise/anonymousCopy.ts";
import { unmark } from "../lsp/marks.ts";
import { openDraft } from "./openDraft.ts";

const draft = `---
type: underretning
navne: [Emil]
---
# Underretning om Emil Bech Kjeldsen, 110315-1234

Dato: 12. marts 2026

Emil går i 2.b på Nørreskolen. Hans mor Lone Bech bor på Strandvejen 12, 8000 Aarhus. Tlf. 22 33 44 55, lone@bech.dk.
Hans lillebror Noah går i Børnehuset Solsikken.

- Mandag den 9. marts 2026 græd emil. Dagen efter, 10/3-2026, sagde Emils mor: »Emil sover ikke.«
- Klasselærer Mette Holm så det. <!-- råd: spørg Mette -->
`;

const { text, key, leaks } = anonymousCopy(openDraft(draft), -3);

test.each([
  "Emil",
  "Bech",
  "Kjeldsen",
  "Lone",
  "Noah",
  "Mette",
  "Holm",
  "Nørreskolen",
  "Solsikken",
  "Strandvej",
  "Aarhus",
  "110315",
  "22 33",
  "@",
])("%s is gone", (word) => expect(text.toLowerCase()).not.toContain(word.toLowerCase()));

test("labels are stable and tell what people are to the child", () => {
  expect(text).toContain("# Underretning om Barnet, [cpr]");
  expect(text).toContain("sagde Barnets mor: »Barnet sover ikke.«");
  expect(text).toContain("på Skole A");
  expect(text).toContain("- Klasselærer A så det.");
  expect(key.find(({ label }) => label === "Barnet")?.names.join(" ")).toContain("Emil");
});

test("dates keep weekday and interval, not their values", () => {
  expect(text).toContain("Dato: 19. februar 2026");
  expect(text).toContain("Mandag den 16. februar 2026");
  expect(text).toContain("17/2-2026");
});

test("headings that everybody uses stay as they are", () => {
  const copy = anonymousCopy(openDraft("# Underretning\n\n## Egne indsatser\n\nTekst.\n"), 4).text;
  expect(copy).toContain("## Egne indsatser");
});

test("comments and front matter stay behind", () => {
  expect(text).not.toMatch(/råd|navne/);
});

test("what may still identify is listed for a person to confirm", () => {
  const { leaks: found } = anonymousCopy(
    openDraft(
      "# Underretning om Emil\n\nFamilien taler somalisk, og han sidder i kørestol. Hans far spiller i Vikingerne.\n",
    ),
    4,
  );
  const words = found.map((leak) => leak.text);
  expect(words).toEqual(expect.arrayContaining(["somalisk", "kørestol"]));
  expect(leaks.map((leak) => leak.why)).not.toContain("Et navn, der stod i kladden.");
});

const folder = fileURLToPath(new URL("../drafts", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));

describe("recall over the test drafts", () => {
  test("the name of the child, known from the file's name, is never left", () => {
    let known = 0;
    const left = files.filter((file) => {
      const name = file.replace(/\.md$/u, "").split("-").at(-1) ?? "";
      const source = readFileSync(`${folder}/${file}`, "utf8");
      const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
      if (!/^\p{L}+$/u.test(name) || !source.includes(capital) || source.includes(` ${name} `))
        return false;
      known += 1;
      const copy = anonymousCopy(openDraft(source), 5).text;
      return new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, "iu").test(copy);
    });
    expect(left).toEqual([]);
    expect(known).toBeGreaterThan(30);
  }, 120_000);
});

describe("places that point to one place", () => {
  test.each([
    "Han går på ⟦Nørreskolen⟧.",
    "Hun gik før på ⟦Sct. Jørgens Skole⟧ i byen.",
    "Skolen ringede. De bor på ⟦Nygade 4, 2. tv⟧.",
    "⟦Aarhus Kommune⟧ har sagen.",
    "I ⟦Børnehuset Solsikken⟧ sover han.",
    "Skolen og klubben mødes.",
    "De bor i ⟦8000 Aarhus⟧, og i marts 2026 flyttede de.",
    "På skolen græd hun. Kommunen ringede.",
  ])("%s", (marked) => {
    const { text: plain, spans } = unmark(marked);
    const found = findPlaces(plain).map(({ start, end }) => plain.slice(start, end));
    expect(found).toEqual(spans.map(({ start, end }) => plain.slice(start, end)));
  });
});
