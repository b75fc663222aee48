import { expect, test } from "vitest";
import { completion } from "../../server/src/features/completion.ts";
import { caret } from "./openDraft.ts";

const offered = (marked: string) => {
  const { open, ...params } = caret(marked);
  return completion(open, params);
};
const labels = (marked: string) => offered(marked).map(({ label }) => label);

test("front matter offers the keys that are not there yet, and the values of a key", () => {
  expect(labels("---\ntype: underretning\n⟦\n---\nTekst\n")).toEqual(
    expect.arrayContaining(["mistanke", "akut"]),
  );
  expect(labels("---\ntype: underretning\n⟦\n---\nTekst\n")).not.toContain("type");
  expect(labels("---\nmistanke: ⟦\n---\nTekst\n")).toContain("uafklaret");
});

test("a heading offers the sections the draft lacks, in the template's order, with fields", () => {
  const items = offered("# Underretning\n\n## Hvad har vi set og hørt\n\nTekst.\n\n## ⟦\n");
  expect(items[0]?.label).toBe("## Barnet");
  expect(items.map(({ label }) => label)).not.toContain("## Hvad har vi set og hørt");
  expect(items.find(({ label }) => label === "## Barnets egne ord")?.textEdit).toMatchObject({
    newText: expect.stringContaining("[[ordret?]]"),
  });
});

test("running text offers the people of the draft, and days written as the draft writes them", () => {
  const found = labels("# Underretning om Emil\n\nEmils mor kom 9/3. Den 10/3 kom ⟦\n");
  expect(found).toContain("Emil");
  expect(found).toContain("torsdag den 12/3-2026");
  expect(found).toContain("barnets egne ord: hvornår, til hvem, ordret");
});

test("frames hold nothing but fields to fill in, and everything in them is asked", () => {
  const frames = offered("# Underretning\n\n⟦\n").filter(({ documentation }) => documentation);
  expect(frames.length).toBeGreaterThan(5);
  for (const { insertText } of frames) expect(insertText).toMatch(/\[\[[^\]]+\?\]\]/);
});

test("under suspicion neither the child nor the parents are asked about", () => {
  const found = labels("# Underretning\n\nHun sagde: »Min far slår mig.«\n\n⟦\n");
  expect(found.join("\n")).not.toMatch(
    /forældrenes syn|barnets egne ord|Barnets egne ord|Forældrenes syn/,
  );
  expect(found).toContain("opkald til modtagelsen");
});

test("inside a comment nothing is offered", () => {
  expect(labels("# Underretning\n\n<!-- råd: husk ⟦ dato -->\n\nTekst.\n")).toEqual([]);
});
