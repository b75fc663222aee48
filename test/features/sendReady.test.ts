import { expect, test } from "vitest";
import { sendReady } from "../../server/src/features/copy/sendReady.ts";
import { newDraftText } from "../../server/src/features/newDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { openDraft } from "./openDraft.ts";

const copy = (text: string) => {
  const open = openDraft(text);
  return sendReady(open, open);
};

test("the copy is plain text, section by section, in the writer's own words", () => {
  const { text } = copy(`---
type: underretning
mistanke: nej
dato: 12. marts 2026
---
# Underretning om **Emil**

## Observationer

- Mandag den 9. marts græd Emil. <!-- råd: hvor længe? -->
- 10. marts:
  - Han sagde: »Jeg er *bange*.«

| Fravær | Dage |
| --- | --- |
| Sygdom | 4 |

> Jeg vil ikke hjem.

<!-- underretning-slå-fra: vague-frequency | kendt -->
Det sker tit.
`);
  expect(text).toBe(`Dato: 12. marts 2026

Underretning om Emil
Observationer
- Mandag den 9. marts græd Emil.
- 10. marts:
  - Han sagde: »Jeg er bange.«

Fravær: Dage
Sygdom: 4

> Jeg vil ikke hjem.

Det sker tit.
`);
});

test("unfilled fields are listed and left out, and what stands beside them is kept", () => {
  const { text, unfilled } = copy(
    "# Underretning\n\nNavn: [[navn?]]\nBor hos: mor\n\nMor ringede [[hvornår?]] og sagde, at han var væk.\n\n- [[hvad?]]\n",
  );
  expect(unfilled.map(({ label }) => label)).toEqual(["navn", "hvornår", "hvad"]);
  expect(text).toBe("Underretning\nBor hos: mor\n\nMor ringede … og sagde, at han var væk.\n");
});

test("an untouched template gives nothing but its title: no half sentences go out", () => {
  for (const answer of ["no", "yes"] as const) {
    const { text, unfilled } = copy(newDraftText(builtinRules(), answer));
    expect(unfilled.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/\[\[|Vi er bekymrede|Skriv kun det/);
  }
});

test("the careful templates ask nothing of parents or child, whatever the paper", () => {
  for (const type of ["underretning", "udtalelse", "netvaerksmoede"] as const)
    for (const answer of ["yes", "unknown"] as const) {
      const text = newDraftText(builtinRules(), answer, type);
      expect(text).toContain("Ring først");
      expect(text).not.toMatch(/Forældrenes syn|Barnets egne ord|ordret|talte vi med/);
    }
});

test("there is always a copy, also of an empty text and of one with serious findings", () => {
  expect(copy("").text).toBe("");
  expect(copy("Far slår ham. Vi ringer til far i morgen.").text).toContain("Far slår ham.");
});

test("the page for print fetches nothing and shows the words as they are", () => {
  const { html } = copy("# Underretning\n\nHan sagde »1 < 2 & <script>alert(1)</script>«.\n");
  expect(html).toContain("1 &lt; 2 &amp;");
  expect(html).not.toMatch(/<script|src=|href=|url\(/);
});
