import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules, rulesWith } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";
import { sectionPacks } from "../../server/src/rules/packs.ts";

const today = { year: 2026, month: 3, day: 12 };
const withTeam = (text: string) =>
  rulesWith([{ path: ".underretning/regler.yaml", text, layer: "team" }]);
const titles = (text: string) => {
  const { ruleSet } = withTeam(text);
  return new Map(ruleSet.sections.map(({ kind, title }) => [kind, title]));
};

describe.each([
  ["ics", "Barnets udvikling", ["Forældrekompetencer", "Familie og netværk"]],
  ["tegn-på-tryghed", "Hvad er vi bekymrede for", ["Hvad går godt", "Hvad skal der ske"]],
  ["seks-områder", "Udvikling og adfærd", ["Familieforhold", "Andre relevante forhold"]],
])("the set of sections %s", (name, first, others) => {
  const { ruleSet, problems } = withTeam(`afsnitssæt: ${name}\n`);
  const template = ruleSet.templates.find(
    ({ doctype, suspicion }) => doctype === "underretning" && suspicion === "no",
  );

  test("is turned on by one line and brings its titles and its template", () => {
    expect(problems).toEqual([]);
    for (const title of [first, ...others]) {
      expect(ruleSet.sections.map((section) => section.title)).toContain(title);
      expect(template?.text).toContain(`## ${title}\n`);
    }
  });

  test("has a template that holds every section a finding may put in", () => {
    const kinds = (template?.text ?? "")
      .split("\n")
      .filter((line) => line.startsWith("#"))
      .map((line) => ruleSet.vocabulary(line.replace(/^#+ /u, "")));
    const wanted = [
      "observations",
      "child",
      "resources",
      "parents",
      "informed",
      "efforts",
      "sender",
      "assessment",
      "summary",
    ];
    expect(kinds).toEqual(expect.arrayContaining(wanted));
  });

  test("leaves the template for suspicion as it is", () => {
    const careful = (rules: typeof ruleSet) =>
      rules.templates.find(
        ({ doctype, suspicion }) => doctype === "underretning" && suspicion === "yes",
      )?.text;
    expect(careful(ruleSet)).toBe(careful(builtinRules()));
  });

  test("has headings that every team's rules know", () => {
    for (const heading of [first, ...others])
      expect(builtinRules().vocabulary(heading)).toBeDefined();
  });

  test("gives an inserted section its own words", () => {
    const draft = readDraft(
      "# Underretning om Emil Holm\n\nEmil græd i går.\n",
      ruleSet.vocabulary,
    );
    const { findings } = lint(draft, ruleSet, { today });
    const fixes = findings.flatMap((finding) =>
      finding.fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
    );
    expect(fixes.join("\n")).toContain("Hvad går godt");
  });
});

test.each([
  [
    "the team's own title wins over the set",
    "afsnit:\n  family: {titel: Hjemmet hos os}\nafsnitssæt: ics\n",
    "Hjemmet hos os",
  ],
  ["the set alone", "afsnitssæt: ics\n", "Familie og netværk"],
  ["no set", "telefon: 12 34 56 78\n", "Familie og hjem"],
])("%s", (_, text, title) => {
  expect(titles(text).get("family")).toBe(title);
});

test("a set nobody knows is a problem at its own line that names those there are", () => {
  const { problems } = withTeam("afsnitssæt: bbic\n");
  expect(problems).toHaveLength(1);
  for (const name of Object.keys(sectionPacks)) expect(problems[0]?.message).toContain(name);
});

test.each([
  ["Forældrekompetencer", "care"],
  ["Familieforhold", "family"],
  ["Samarbejde med familien", "parents"],
  ["Kontakt til hjemmet", "parents"],
  ["2. Dagtilbud, skoleforhold og læring", "school"],
  ["Hvad virker godt?", "resources"],
  ["Hvad skal der ske?", "wishes"],
  ["Fritidsforhold og venskaber", "leisure"],
  ["De tre huse", "child"],
  ["Andre forhold", "other"],
])("the heading %s is known as %s", (heading, kind) => {
  expect(builtinRules().vocabulary(heading)).toBe(kind);
});
