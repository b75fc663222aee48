import { expect, test } from "vitest";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { rulesWith } from "../../../server/src/rules/defaultRules.ts";
import { resolveLayers } from "../../../server/src/rules/layers/resolveLayers.ts";
import { lint } from "../../../server/src/rules/lint.ts";

const today = { year: 2026, month: 1, day: 1 };
const team = (text: string) => rulesWith([{ path: "regler.yaml", text }]);

function judge(text: string, draft: string) {
  const { ruleSet } = team(text);
  return lint(readDraft(draft, ruleSet.vocabulary), ruleSet, { today });
}

test.each([
  ["turns a locked rule off", "tilretninger:\n  sammenhæng-vold: {slå-fra: true}\n"],
  ["empties a locked list", "ordlister:\n  voksen-hjemme: [ingen]\n"],
  ["takes words out of a locked list", "ordlister:\n  kropsdel: {fjern: [arm]}\n"],
  ["empties a locked signal", "signaler:\n  voldshandling: [aldrig]\n"],
  [
    "excuses a locked signal",
    "signaler:\n  voldshandling: {mønstre: [aldrig], undtagen: [slår, slog], benægtet: false}\n",
  ],
  [
    "replaces a locked rule",
    "regler:\n  - id: sammenhæng-vold\n    slags: sammenhæng\n    sammenhæng: vold\n    stærke: [aldrig]\n",
  ],
])("a file that %s changes nothing about suspicion", (_, text) => {
  const { contexts } = judge(text, "# Underretning\n\nHan sagde: »Min far slår mig på armen.«\n");
  expect(contexts.abuse.on).toBe(true);
});

test("under suspicion no rule of a team speaks of parents or child, whatever it declares", () => {
  const rule = (besked: string) =>
    `regler:\n  - id: min-regel\n    slags: ordlyd\n    kriterium: vague-term\n    besked: ${besked}\n    mønstre: [slå]\n    taler-ved-mistanke: true\n`;
  const speaks = (besked: string) =>
    judge(
      rule(besked),
      "---\nmistanke: vold\n---\n\n# Underretning\n\nHan slog takten på bordet.\n",
    ).findings.some(({ ruleId }) => ruleId === "min-regel");
  expect(speaks("Skriv, hvad I så.")).toBe(true);
  for (const besked of [
    "Tal med moren.",
    "Spørg om det.",
    "Ring til forældrene.",
    "Tal med farmor.",
  ])
    expect(speaks(besked)).toBe(false);
});

test("a new wording of a rule is not used under suspicion", () => {
  const text = "tilretninger:\n  dom-over-person: {besked: Tal med mor., alvor: fejl}\n";
  const messages = (draft: string) =>
    judge(text, draft)
      .findings.filter(({ ruleId }) => ruleId === "dom-over-person")
      .map(({ message }) => message);
  expect(messages("# Underretning\n\nModeren er uansvarlig.\n")).toEqual(["Tal med mor."]);
  for (const message of messages(
    "# Underretning\n\nFar slog hende i 2019. Moderen er uansvarlig.\n",
  ))
    expect(message).not.toContain("Tal med mor");
});

test("a team's template never takes the place of the one for suspicion", () => {
  const text = "<!-- skabelon\ntitel: X\ntype: underretning\nmistanke: ja\n-->\nTal med mor.\n";
  const { ruleSet, problems } = rulesWith([{ path: "underretning-mistanke.md", text }]);
  expect(problems.map(({ message }) => message).join()).toContain("låst");
  expect(ruleSet.templates.every((template) => !template.text.includes("Tal med mor"))).toBe(true);
});

test("a criterion of a team's own is silent under suspicion; the national ones cannot be written anew", () => {
  const body = "{titel: T, familie: language, omfang: ord, alvor: hint, hvorfor: H}";
  expect(team(`kriterier:\n  cpr-outside-identification: ${body}\n`).problems).toHaveLength(1);
  const { ruleSet } = team(`kriterier:\n  eget: ${body}\n`);
  expect(ruleSet.criteria.get("eget")?.offUnder).toEqual(["abuse", "honour"]);
});

const big = (sign: string, count: number) => sign.repeat(count);

test.each<[string, string, string]>([
  ["ten million characters", big("x: 1\n", 2_000_000), "for stor"],
  ["brackets", big("[", 200_000), "for mange lag"],
  ["dashes", big("- ", 100_000), "for mange lag"],
  ["questions", big("? ", 100_000), "for mange lag"],
  ["braces", big("a: {", 60_000), "for mange lag"],
  ["anchors", big("a: &a [1]\n", 20_000), "for mange lag"],
  ["commas", `[${big(",", 200_000)}`, "for mange lag"],
  [
    "an alias bomb",
    `a: &a [x, x]\n${"bcdefghij".replace(/./g, (name, at) => `${name}: &${name} [*${"abcdefghi"[at]}, *${"abcdefghi"[at]}]\n`)}`,
    "skriv ordene ud",
  ],
  ["a prototype key", "ordlister:\n  __proto__: [x]\n", "Den nøgle kan ikke bruges"],
  ["constructor keys", "constructor: [x]\ntoString: 1\n", 'Nøglen "constructor" kendes ikke'],
  ["100,000 words", `ordlister:\n  a:\n${big("    - ord\n", 100_000)}`, "for stor"],
])(
  "%s are a clear problem at once",
  (_, text, message) => {
    const { problems } = team(text);
    expect(problems.map((problem) => problem.message).join("\n")).toContain(message);
    expect(problems.length).toBeLessThan(60);
  },
  20_000,
);

test("an expression that would hang other engines is read in the time of its text", async () => {
  for (const regex of ["(x+x+)+y", "(a|aa)*b", "(.*a){20}c"]) {
    const text = `regler:\n  - id: min-regel\n    slags: ordlyd\n    kriterium: vague-term\n    besked: Hej\n    regex: '${regex}'\n`;
    const { sources } = await resolveLayers([{ path: "/s/r.yaml", text }], "/s", async () => "");
    const { ruleSet } = rulesWith(sources);
    const draft = `# Underretning\n\n${"x".repeat(4000)}\n\n${"a".repeat(4000)}\n`;
    const { findings } = lint(readDraft(draft, ruleSet.vocabulary), ruleSet, { today });
    expect(findings.some(({ ruleId }) => ruleId === "min-regel")).toBe(false);
  }
}, 20_000);

test("a chain of more files than anybody needs is cut, and says so", async () => {
  const many = Array.from({ length: 60 }, (_, index) => `file${index}.yaml`);
  const files = Object.fromEntries(
    many.map((name, index) => [`/s/${name}`, `bygger-på: [${many[index + 1] ?? "indbygget"}]\n`]),
  );
  const { problems } = await resolveLayers(
    [{ path: "/s/r.yaml", text: "bygger-på: file0.yaml\n" }],
    "/s",
    async (path) => files[path],
  );
  expect(problems.map(({ message }) => message).join()).toContain("Saml dem i færre");
});

test("a pattern full of gaps is read in the time of its text", () => {
  const gaps = Array.from({ length: 40 }, () => "=a …12").join(" ");
  const text = `regler:\n  - id: min-regel\n    slags: ordlyd\n    kriterium: vague-term\n    besked: Hej\n    mønstre: ["${gaps} =b"]\n`;
  const { findings } = judge(text, `# Underretning\n\n${"a ".repeat(3000)}\n`);
  expect(findings.some(({ ruleId }) => ruleId === "min-regel")).toBe(false);
}, 20_000);
