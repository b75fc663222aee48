import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { inMood } from "../../server/src/rules/kinds/mood.ts";
import { lint } from "../../server/src/rules/lint.ts";
import { fitLogistic } from "../measure/scorecard/logistic.ts";

const today = { year: 2026, month: 11, day: 22 };

function teamFile(point: string): string {
  return `regler:
  - id: tavle
    kriterium: vague-term
    slags: pointtavle
    besked: "Se {tegn}."
    point:
${point}
    grænse: 3
    eksempler:
      - dårligt: "⟦Det gynger gyngende⟧!"
      - godt: "Det gynger."
`;
}

const point = `      - { giver: 2, enkelte-ord: [gynger] }
      - { giver: 1, enkelte-ord: [Gyngende], signaler: [udråb] }
      - { giver: -2, signaler: [dag] }`;

function rulesOf(text: string) {
  return rulesWith([{ path: "team.yaml", text, layer: "team" }]);
}

/** The scorecard marks just the words in ⟦⟧. */
function expectMarked(ruleSet: ReturnType<typeof rulesOf>["ruleSet"], marked: string): void {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const { findings } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today });
  const spans = findings
    .filter(({ ruleId }) => ruleId === "tavle")
    .map(({ span }) => text.slice(span.start, span.end));
  expect(spans).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words]) => words));
}

/** A rule of words beside the scorecard. */
const other = `  - id: andet
    kriterium: vague-term
    slags: ordlyd
    besked: "Skriv, hvad I så."
    mønstre: ["=gyngende"]
    eksempler:
      - dårligt: "Det ⟦gyngende⟧ skib."
      - godt: "Det gynger."
`;

test.each([
  [
    "a sentence that reaches the limit is marked, its end mark left out",
    "⟦Han gynger så gyngende⟧! Så kom han.",
  ],
  ["a sign counts once a sentence", "Han gynger og gynger og gynger."],
  ["signs of two sentences are not added up", "Han gynger. Så gyngende var det!"],
  ["a sign may speak against", "Den 3. marts 2026 gynger han gyngende!"],
  ["quoted words are another's", "Han sagde: »Han gynger gyngende!«"],
  ["headings are no sentences", "## Han gynger gyngende!"],
])("%s", (_, marked) => {
  const { ruleSet, problems } = rulesOf(teamFile(point));
  expect(problems).toEqual([]);
  expectMarked(ruleSet, marked);
});

const shape = `      - { giver: 3, enkelte-ord: [gynger] }
      - { giver: -1, signaler-før: [dag] }
      - { giver: -1, signaler-efter: [dag] }
      - { giver: -2, form: [tal, parentes] }`;

test.each([
  ["a word that reaches the limit alone", "⟦Han gynger⟧. Han sover."],
  ["a day in the sentence before", "Den 3. marts 2026 sov han. Han gynger."],
  ["a day in the sentence after", "Han gynger. Den 3. marts 2026 sov han."],
  ["a day in another paragraph is no neighbour", "Den 3. marts 2026 sov han.\n\n⟦Han gynger⟧."],
  ["figures in the sentence", "Han gynger 14."],
  ["brackets in the sentence", "Han gynger (inde)."],
])("neighbours and form are weighed: %s", (_, marked) => {
  const examples = '"⟦Det gynger gyngende⟧!"';
  const file = teamFile(shape)
    .replace(examples, '"⟦Det gynger⟧."')
    .replace('Det gynger."\n', 'Det sover."\n');
  const { ruleSet } = rulesOf(file);
  expectMarked(ruleSet, marked);
});

test.each([
  ["the signal is marked where the sentence reaches the limit", "⟦Den 3. marts 2026⟧ gynger han."],
  ["each of two signals", "⟦Den 3. marts 2026⟧ og ⟦den 4. marts 2026⟧ gynger han."],
  ["no sentence without the signal", "Han gynger."],
  ["no sentence below the limit", "Den 3. marts 2026 sover han."],
  ["no signal in another's words", "Han gynger: »Den 3. marts 2026.«"],
])("only sentences with a signal are weighed: %s", (_, marked) => {
  const file = teamFile("      - { giver: 3, enkelte-ord: [gynger] }")
    .replace("    point:", "    kun-ved: [dag]\n    point:")
    .replace('"⟦Det gynger gyngende⟧!"', '"⟦Den 3. marts 2026⟧ gynger det."');
  const { ruleSet, problems } = rulesOf(file);
  expect(problems).toEqual([]);
  expectMarked(ruleSet, marked);
});

test("where another rule of the criterion marks words of the sentence, that finding stands alone", () => {
  const { ruleSet } = rulesOf(teamFile(point) + other);
  const draft = readDraft("Han gynger så gyngende!", ruleSet.vocabulary);
  const { findings } = lint(draft, ruleSet, { today });
  expect(
    findings.filter(({ criterion }) => criterion === "vague-term").map(({ ruleId }) => ruleId),
  ).toEqual(["andet"]);
});

const mood = `    stemning:
      tæller-fra: 3
      trin:
        - { procent: 0, giver: -1 }
        - { procent: 20, giver: 0 }
        - { procent: 50, giver: 1 }`;

test.each([
  [
    "few others count: the sentence itself must say more",
    "Han gynger så gyngende. Han sover. Han spiser. Han synger. Hun sover. Hun spiser. Hun synger. De sover.",
  ],
  [
    "many others count: less of its own is enough",
    "⟦Han gynger så gyngende⟧! ⟦Hun gynger gyngende⟧! ⟦De gynger gyngende⟧! ⟦Alle gynger gyngende⟧! ⟦Vi gynger gyngende⟧! ⟦I gynger gyngende⟧! ⟦Jeg gynger gyngende⟧! Han sover.",
  ],
])("the rest of the draft weighs: %s", (_, marked) => {
  const file = teamFile(point).replace("    grænse: 3", `${mood}\n    grænse: 3`);
  const { ruleSet } = rulesOf(file.replace('      - dårligt: "⟦Det gynger gyngende⟧!"\n', ""));
  expectMarked(ruleSet, marked);
});

test("what another rule finds is left out where the sentence lacks too much of the limit", () => {
  const doubt = "    grænse: 3\n    tvivl: [{ fra-grænsen: 2, på: [andet] }]";
  const { ruleSet, problems } = rulesOf(teamFile(point).replace("    grænse: 3", doubt) + other);
  expect(problems).toEqual([]);
  const found = (text: string) =>
    lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today }).findings.flatMap(({ ruleId }) =>
      ruleId === "andet" ? [ruleId] : [],
    );
  const rest = " Han sover. Han spiser. Han synger. Hun sover. Hun spiser. Hun synger. De sover.";
  expect(found(`Et gyngende skib.${rest}`)).toEqual([]);
  expect(found(`Han gynger på et gyngende skib.${rest}`)).toEqual(["andet"]);
  expect(found("Et gyngende skib.")).toEqual(["andet"]);
});

test("a rule that no file holds cannot be doubted", () => {
  const text = teamFile(point).replace(
    "    grænse: 3",
    "    grænse: 3\n    tvivl: [{ fra-grænsen: 2, på: [tonefalt] }]",
  );
  const { problems } = rulesOf(text);
  expect(problems.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
    ["tonefalt", 'Reglen "tonefalt" kendes ikke. Mente du "tonefald"?'],
  ]);
});

test("a team cannot have the findings of a locked rule left out", () => {
  const text = teamFile(point).replace(
    "    grænse: 3",
    "    grænse: 3\n    tvivl: [{ fra-grænsen: 1, på: [familien-tolker] }]",
  );
  const { ruleSet, problems } = rulesOf(text);
  expect(problems.map(({ message }) => message)).toEqual([
    'Reglen "familien-tolker" er låst og kan ikke drages i tvivl.',
  ]);
  const told = "# Underretning\n\nStoresøster oversatte, da vi talte med mor om bekymringen.";
  const rest = " Han sover. Han spiser. Han synger. Hun sover. Hun spiser. Hun synger. De sover.";
  const { findings } = lint(readDraft(told + rest, ruleSet.vocabulary), ruleSet, { today });
  expect(findings.map(({ ruleId }) => ruleId)).toContain("familien-tolker");
});

test("the built-in scorecards doubt only rules that are there", () => {
  const { ruleSet } = rulesWith([]);
  const ids = new Set(ruleSet.rules.map(({ id }) => id));
  const doubted = ruleSet.rules.flatMap(
    ({ doubts }) => doubts?.flatMap(({ rules }) => rules) ?? [],
  );
  expect(doubted.length).toBeGreaterThan(0);
  expect(doubted.filter((id) => !ids.has(id))).toEqual([]);
});

test("the message quotes the signs that weighed most", () => {
  const { ruleSet } = rulesOf(teamFile(point));
  const draft = readDraft("Han gynger så gyngende!", ruleSet.vocabulary);
  const { findings } = lint(draft, ruleSet, { today });
  expect(findings.find(({ ruleId }) => ruleId === "tavle")?.message).toBe("Se „gynger“.");
});

test("an unknown signal is a problem at its own words", () => {
  const text = teamFile(point.replace("udråb", "udrab"));
  const { problems } = rulesOf(text);
  expect(problems.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
    ["udrab", 'Signalet "udrab" kendes ikke. Mente du "udråb"?'],
  ]);
});

test("weighing finds which sign tells and which does not", () => {
  const samples = Array.from({ length: 60 }, (_, at) => ({
    marked: at % 3 === 0,
    signs: [...(at % 3 === 0 ? [0] : [1]), ...(at % 2 === 0 ? [2] : [])],
  }));
  const { signs } = fitLogistic(samples, 3, 1);
  expect(signs[0]).toBeGreaterThan(1);
  expect(signs[1]).toBeLessThan(-1);
  expect(Math.abs(signs[2] ?? 0)).toBeLessThan(0.2);
});

test("the mood of a draft is never its own sentence's doing, and what has hardly begun has none", () => {
  const steps = [
    { from: 0, points: -2 },
    { from: 20, points: 3 },
  ];
  const given = (...points: readonly number[]) =>
    inMood(
      points.map((one) => ({ points: one })),
      { countsFrom: 5, steps },
    ).map((one, at) => one.points - (points[at] ?? 0));
  expect(given(9, 9)).toEqual([0, 0]);
  expect(given(9, 0, 0, 0, 0, 0, 0, 0)).toEqual([-2, -2, -2, -2, -2, -2, -2, -2]);
  expect(given(9, 9, 9, 9, 0, 0, 0, 0)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
});
