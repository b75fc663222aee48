import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import type { Fix } from "../../server/src/rules/finding.ts";
import type { RuleSet } from "../../server/src/rules/ruleSet.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { applied } from "../lsp/editor.ts";
import { caret, fullView, openDraft, uri } from "./openDraft.ts";

/** What the light bulb offers at the mark. */
const offers = (marked: string) => {
  const { open, position, textDocument } = caret(marked);
  const range = { start: position, end: position };
  const actions = codeActions(open, open, { textDocument, range, context: { diagnostics: [] } });
  return { open, actions };
};

/** The text after the action whose title holds the words. */
const textAfter = (marked: string, title: string) => {
  const { open, actions } = offers(marked);
  const action = actions.find((each) => each.title.includes(title));
  expect(actions.map((each) => each.title).join("\n")).toContain(title);
  return applied(open.draft.text, action?.edit);
};

const head = "# Underretning om Emil Bech\n\nDato: 12. marts 2026\n\n";

describe("one fix at a time", () => {
  test.each([
    [
      "consent gets a line where the template tells of own efforts",
      "# Under⟦retning om Emil Holm\n\nVi har talt med SSP om Emil.\n",
      "Sæt „Samtykke“ ind",
      "Samtykke: [[hvem har sagt ja til, at I talte med andre, og hvornår?]]",
    ],
    [
      "a choice that nobody has struck becomes one of its words",
      `${head}Emil bor hos m⟦or/far i Holm.\n`,
      "Skriv „far“",
      "Emil bor hos far i Holm.",
    ],
    [
      "a loose word becomes a number and a period to fill in",
      `${head}Han kommer t⟦it for sent.\n`,
      "Skriv antal og periode",
      "Han kommer fx [[antal?]] gange på [[periode?]] for sent.",
    ],
    [
      "the child's words get a field for who, when and which question",
      `${head}Emil si⟦ger, at far er væk.\n`,
      "sammenhængen",
      "Emil siger, at far er væk. [[Hvem hørte det, hvornår, og efter hvilket spørgsmål?]]",
    ],
    [
      "an assessment among the observations moves to its section, word for word",
      `${head}## Observationer\n\nDen 9. marts græd han. Uroen sky⟦ldes skilsmissen. Han sov.\n\n## Vores vurdering\n\nHan har brug for ro.\n`,
      "Flyt sætningen",
      "Den 9. marts græd han. Han sov.\n\n## Vores vurdering\n\nHan har brug for ro.\n\nUroen skyldes skilsmissen.\n",
    ],
    [
      "an item of a list takes its line along, and a missing section is made where the template has it",
      `${head}## Hvad har vi set og hørt\n\n- Den 9. marts græd han.\n- Uroen sky⟦ldes skilsmissen.\n- Han sov.\n\n## Er forældrene orienteret\n\nJa.\n`,
      "Flyt sætningen",
      "- Den 9. marts græd han.\n- Han sov.\n\n## Vores vurdering\n\nUroen skyldes skilsmissen.\n\n## Er forældrene orienteret",
    ],
    [
      "a CPR number is masked",
      `${head}Vi er bekymrede for Emil, fordi han ofte sover i timerne og ikke har mad med i skole nogen dage.\n\nMor har cpr 110⟦382-1234 og ringede.\n`,
      "Skjul de sidste fire",
      "Mor har cpr 110382-XXXX og ringede.",
    ],
    [
      "a CPR number moves up to the part about the child",
      `${head}## Barnet\n\nNavn: Emil Bech\n\n## Forløb\n\nVi er bekymrede for Emil, fordi han ofte sover i timerne og ikke har mad med i skole nogen dage.\n\nHan har cpr 110⟦315-1234.\n`,
      "Flyt nummeret",
      "Navn: Emil Bech\nCpr: 110315-1234 ([[hvis nummer?]])\n\n## Forløb",
    ],
    [
      "another child's name gives way to its role wherever it stands",
      `${head}Emil slog Oli⟦ver i frikvarteret. Bagefter græd Oliver.\n`,
      "i stedet for navnet",
      "Emil slog et andet barn i frikvarteret. Bagefter græd det andet barn.",
    ],
    [
      "a role that is there already is enough",
      `${head}Emil slog klassekammeraten Oli⟦ver i frikvarteret.\n`,
      "i stedet for navnet",
      "Emil slog klassekammeraten i frikvarteret.",
    ],
    [
      "a known abbreviation is spelt out behind itself",
      `${head}Vi lavede en SD⟦Q i marts.\n`,
      "Skriv, hvad det står for",
      "Vi lavede en SDQ (spørgeskema om styrker og vanskeligheder) i marts.",
    ],
    [
      "the day of writing goes under the title",
      "# Underre⟦tning om Emil Bech\n\nHan sover i timen.\n",
      "„Dato“",
      "# Underretning om Emil Bech\n\nDato: [[dags dato?]]\n\nHan sover",
    ],
  ])("%s", (_, marked, title, expected) => {
    expect(textAfter(marked, title)).toContain(expected);
  });
});

describe("where only the writer knows which is right, both are offered and none preferred", () => {
  test("a weekday and its date", () => {
    const marked = `${head}Tirs⟦dag den 9. marts 2026 græd Emil i garderoben.\n`;
    expect(textAfter(marked, "Ret ugedagen")).toContain("Mandag den 9. marts 2026 græd");
    expect(textAfter(marked, "Ret datoen")).toContain("Tirsdag den 10. marts 2026 græd");
    expect(
      offers(marked).actions.filter(({ isPreferred, title }) => isPreferred && /^Ret/.test(title)),
    ).toEqual([]);
  });

  test.each([
    ["ons. 3/3-2026", "tirsdag 3/3-2026", "ons. 4/3-2026"],
    ["Lørdag d. 01.03.2026", "Søndag d. 01.03.2026", "Lørdag d. 07.03.2026"],
  ])("as written: %s", (written, day, date) => {
    const marked = `${head}${written.slice(0, 2)}⟦${written.slice(2)} græd Emil i garderoben.\n`;
    expect(textAfter(marked, "Ret ugedagen")).toContain(day);
    expect(textAfter(marked, "Ret datoen")).toContain(date);
  });

  test("two spellings of a name", () => {
    const marked =
      "# Underretning om Elliott Grau\n\nElliott græd i går. Ell⟦iots mor kom. Elliott sov.\n";
    expect(textAfter(marked, "Skriv „Elliott“ her")).toContain("Elliotts mor kom.");
    expect(textAfter(marked, "Skriv „Elliot“ de")).toBe(
      "# Underretning om Elliot Grau\n\nElliot græd i går. Elliots mor kom. Elliot sov.\n",
    );
    const names = offers(marked).actions.filter(({ title }) => /Elliott?“/.test(title));
    expect(names.map(({ isPreferred }) => isPreferred)).toEqual([false, false]);
  });
});

describe("many fixes at once", () => {
  test("one rule everywhere in the file, in one step", () => {
    const marked = `${head}Han kommer t⟦it for sent. Han sover ofte i timen.\n`;
    const text = textAfter(marked, "Ret alle 2 steder med »Løs hyppighed«");
    expect(text).toContain("kommer fx [[antal?]] gange på [[periode?]] for sent");
    expect(text).toContain("sover fx [[antal?]] gange på [[periode?]] i timen");
  });

  test("a rule that finds one place offers no such thing", () => {
    const { actions } = offers(`${head}Han kommer t⟦it for sent.\n`);
    expect(actions.filter(({ title }) => title.startsWith("Ret alle"))).toEqual([]);
  });

  const all = (text: string, rules?: RuleSet) => {
    const open = openDraft(text, fullView, rules);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ["source.fixAll"] };
    const actions = codeActions(open, open, { textDocument: { uri }, range, context });
    return { actions, text: applied(text, actions[0]?.edit) };
  };

  test("source.fixAll takes the safe ones only, and says so", () => {
    const { actions, text } = all(`${head}Vi lavede en SDQ i marts. Han kommer tit for sent.\n`);
    expect(actions).toHaveLength(1);
    expect(text).toContain(
      "SDQ (spørgeskema om styrker og vanskeligheder) i marts. Han kommer tit",
    );
    const offered = offers(`${head}Vi lavede en SD⟦Q i marts.\n`).actions;
    expect(
      offered.find(({ title }) => title.includes("SDQ") || title.includes("står for"))?.title,
    ).toMatch(/\(ændrer ikke meningen\)$/);
  });

  test.each([
    ["a quotation", "Han sagde: »Det er pjat.«", "pjat"],
    ["a name", "Pjat Holm ringede til os i går.", "Pjat"],
    ["a date", "I går var der uro i klassen.", "i går"],
    ["a CPR number", "Vi skrev 120518-1234 på sedlen.", "120518-1234"],
  ])("source.fixAll never changes %s, whatever a rule calls safe", (_, sentence, word) => {
    const rules = withTeamRule(word);
    expect(all(`${head}Der var noget ${word} i klassen.\n`, rules).actions.length).toBe(
      word === "pjat" ? 1 : 0,
    );
    expect(all(`${head}${sentence}\n`, rules).actions).toEqual([]);
  });
});

/** The built-in rules and one of a team's that calls it safe to replace a word. */
function withTeamRule(word: string): RuleSet {
  const text = `regler:\n  - id: prøve\n    kriterium: value-laden\n    slags: ordlyd\n    ord: alle\n    mønstre: ["=${word.toLowerCase()}"]\n    besked: Prøve.\n    rettelser:\n      - titel: Skriv noget andet\n        erstat: ANDET\n        sikker: true\n`;
  return rulesWith([{ path: ".underretning/regler.yaml", text, layer: "team" }]).ruleSet;
}

const folder = fileURLToPath(new URL("../drafts", import.meta.url));
const drafts = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

describe("every fix of every test draft", () => {
  const texts = drafts.map(([name, text]) => [name, openDraft(text)] as const);
  const fixes = texts.flatMap(([name, open]) =>
    open.lint.findings.flatMap((finding) =>
      finding.fixes.map((fix) => ({ name, open, finding, fix })),
    ),
  );

  test("can be applied, and changes something", () => {
    expect(fixes.length).toBeGreaterThan(200);
    const idle = fixes.filter(
      ({ open, fix }) => applyEdits(open.draft.text, fix.edits) === open.draft.text,
    );
    expect(idle.map(({ name, fix }) => `${name}: ${fix.title}`)).toEqual([]);
  });

  test("under suspicion takes no word away, but masks a number that it moves", () => {
    const taken = fixes.filter(({ open: { lint }, fix }) => {
      const suspicion = lint.contexts.abuse.on || lint.contexts.honour.on;
      return suspicion && fix.edits.some(removesWords) && !/^Flyt nummeret/.test(fix.title);
    });
    expect(taken.map(({ name, fix }) => `${name}: ${fix.title}`)).toEqual([]);
  });
});

function removesWords({ span }: Fix["edits"][number]): boolean {
  return span.end > span.start;
}
