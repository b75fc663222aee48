import { expect, test } from "vitest";
import { underretning } from "./underretning.ts";

const ruleFile = (words: string) =>
  `regler:\n  - id: min-regel\n    slags: ordlyd\n    kriterium: vague-frequency\n    besked: Hej\n    mønstre: [${words}]\n    eksempler:\n      - dårligt: "Han ⟦hopper⟧ på stolen."\n`;

test("rules test tells which example fails and fails with it", async () => {
  const files = { "godt.yaml": ruleFile("hoppe"), "skidt.yaml": ruleFile("løbe") };
  const good = await underretning(["rules", "test", "--coverage", "godt.yaml"], files);
  expect(good).toMatchObject({ code: 0 });
  expect(good.out).toContain("min-regel: mangler et eksempel med godt");
  expect(good.out).not.toContain("intet dårligt eksempel viser");
  const more = { "mere.yaml": ruleFile("hoppe, =gynge") };
  const thin = await underretning(["rules", "test", "--coverage", "mere.yaml"], more);
  expect(thin.out).toContain("Mønstre, som intet dårligt eksempel viser:\n  min-regel: „=gynge“");
  const bad = await underretning(["rules", "test", "skidt.yaml"], files);
  expect(bad.code).toBe(1);
  expect(bad.out).toContain(
    "skidt.yaml:8: Overset: reglen skulle finde „hopper“, men fandt intet.",
  );
  expect((await underretning(["rules", "test", "væk.yaml"], files)).code).toBe(2);
});

test("a folder stands for the team's rules in it, and the folder one stands in needs no name", async () => {
  const files = {
    ".underretning/regler.yaml": `bygger-på: ../kommune\n${ruleFile("hoppe")}`,
    ".underretning/skabeloner/underretning.md":
      "<!-- skabelon\ntitel: Vores\ntype: underretning\nmistanke: nej\n-->\n# Vores\n",
    "kommune/regler.yaml": "lag: kommune\ntelefon: 70 20 30 40\n",
    "skole/.underretning/regler.yaml": ruleFile("løbe"),
  };
  const here = await underretning(["rules", "test"], files);
  expect(here).toMatchObject({ code: 0, err: "" });
  expect(here.out).toContain("1 regler i brug med 1 eksempler. 0 eksempler består ikke.");
  expect((await underretning(["rules", "test", "skole"], files)).code).toBe(1);
  const { out } = await underretning(["rules", "docs"], files);
  expect(out).toContain("Bestemt af: teamet (.underretning/regler.yaml)");
});

test("rules schema writes what other YAML editors complete from", async () => {
  const { out } = await underretning(["rules", "schema"]);
  const schema = JSON.parse(out);
  expect(schema.properties.regler.description).toContain("Jeres egne regler");
  expect(JSON.stringify(schema)).toContain('"enum":["fejl","advarsel","oplysning","hint"]');
});

test("rules diff tells what a draft gets more and less", async () => {
  const files = {
    "gammel.yaml": ruleFile("hoppe"),
    "ny.yaml": "ordlister: {}\n",
    "kladde.md": "# Underretning\n\nEmil hopper.\n",
  };
  const less = await underretning(["rules", "diff", "gammel.yaml", "ny.yaml", "kladde.md"], files);
  expect(less.out).toBe("min-regel: +0 -1\n  - kladde.md:3 Emil „hopper“.\n");
  const more = await underretning(["rules", "diff", "ny.yaml", "gammel.yaml", "kladde.md"], files);
  expect(more.out).toBe("min-regel: +1 -0\n  + kladde.md:3 Emil „hopper“.\n");
  const none = await underretning(["rules", "diff", "ny.yaml", "ny.yaml", "kladde.md"], files);
  expect(none.out).toBe("Ændringen gør ingen forskel i de kladder.\n");
});

test("rules docs holds every rule in force, as Markdown and as a page without network", async () => {
  const files = { "godt.yaml": ruleFile("hoppe") };
  const { out } = await underretning(["rules", "docs", "godt.yaml"], files);
  for (const word of ["### min-regel", "### sammenhæng-vold", "Bestemt af: teamet (godt.yaml)"])
    expect(out).toContain(word);
  const page = (await underretning(["rules", "docs", "--html"], files)).out;
  expect(page).toContain('type="search"');
  expect(page).not.toMatch(/(?:src|href)=/);
});
