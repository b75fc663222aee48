import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules, rulesWith } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";
import type { RuleSet } from "../../server/src/rules/ruleSet.ts";

const today = { year: 2026, month: 11, day: 22 };
const names = ["abuse", "honour", "acute"] as const;

const judged = (text: string, ruleSet: RuleSet = builtinRules()) =>
  lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today });

/**
 * Contexts that are still missed in our drafts, each told in signs that no list holds: a punishment described but not named,
 * a child shut out of the family's meals, signs told pages apart. Some once came on for a wrong reason ("en del på siden"
 * read as a blow) and are missed since such readings went. One that is found must leave this list.
 */
const stillMissed = [
  ["aa04", "abuse"],
  ["aa07", "acute"],
  ["aa08", "abuse acute"],
  ["aa33", "abuse acute"],
  ["aa45", "abuse acute"],
  ["p07", "abuse"],
  ["p34", "abuse"],
  ["p41", "abuse"],
  ["p46", "abuse"],
  ["q13", "abuse"],
  ["q14", "abuse"],
  ["q16", "abuse acute"],
  ["q27", "abuse"],
  ["q28", "abuse"],
  ["q32", "abuse acute"],
  ["q39", "abuse"],
  ["r15", "acute"],
  ["r16", "abuse"],
  ["r18", "abuse"],
  ["t15", "abuse"],
  ["u27", "acute"],
  ["u31", "abuse"],
  ["u38", "abuse"],
  ["v18", "acute"],
  ["v34", "acute"],
  ["w16", "abuse"],
  ["x24", "abuse acute"],
  ["y12", "abuse acute"],
].flatMap(([draft, contexts]) => (contexts ?? "").split(" ").map((name) => `${draft} ${name}`));

/** A draft's letter and number: "aa03" of "aa03-fravaer-2026.md". */
const nameOf = (file: string) => file.replace(/-.*$/u, "");

/** Papers whose kind is read otherwise than their reader said: most name it in no line of their own. */
const stillMistaken = ["aa12", "aa38", "aa42", "q13", "q37", "t02", "v01", "w08", "w26", "y01"];

test.each([
  [
    "a baby that does not crawl yet",
    "Hun er 5 måneder og kravler ikke endnu. Der er et mærke på kinden.",
  ],
  [
    "a brother who crawls beside it",
    "Liva er 4 måneder og har et mærke på låret. Bror kravler rundt ved hende.",
  ],
  [
    "a letter that presents no child",
    "En dreng på stuen.\n\nOskar havde et stort blåt mærke på kinden i går.",
  ],
])("a mark is a sign: %s", (_, text) => {
  expect(judged(`Hej\n\n${text}\n`).contexts.abuse.on).toBe(true);
});

test("no other context is missed in our drafts, and few are on without cause", () => {
  const folder = new URL("../drafts/", import.meta.url);
  const missed: string[] = [];
  const doctypes: string[] = [];
  const tally = { hit: 0, noise: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
    const { contexts } = judged(readFileSync(new URL(file, folder), "utf8"));
    const gold = JSON.parse(readFileSync(new URL(file.replace(".md", ".json"), folder), "utf8"));
    for (const name of names) {
      if (gold.contexts[name] && !contexts[name].on) missed.push(`${nameOf(file)} ${name}`);
      if (contexts[name].on) tally[gold.contexts[name] ? "hit" : "noise"] += 1;
    }
    if (contexts.doctype !== gold.contexts.doctype) doctypes.push(nameOf(file));
  }
  console.log(`contexts: ${tally.hit} right, ${tally.noise} without cause`);
  expect(missed).toEqual(stillMissed);
  expect(doctypes).toEqual(stillMistaken);
  expect(tally.hit / (tally.hit + tally.noise)).toBeGreaterThanOrEqual(0.85);
}, 120_000);

const byLetter = { a: "abuse", h: "honour", u: "acute" } as const;
const sentences = readFileSync(new URL("contextSentences.txt", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, sign, letter, text] = /^([+-])([ahu]) (.*)$/u.exec(line) ?? [];
    return letter === "a" || letter === "h" || letter === "u"
      ? [{ on: sign === "+", context: byLetter[letter], text: text ?? "" }]
      : [];
  });

test.each(sentences)("$context $on: $text", ({ on, context, text }) => {
  const draft = `# Underretning om Ida\n\nDato: 10. marts 2026\n\nBarn: Ida Holm, 8 år, 2.b\n\n${text.replaceAll("\\n", "\n")}`;
  expect(judged(draft).contexts[context].on).toBe(on);
});

const told = "# Underretning\n\nHan sagde: »Min far slår mig.« Vi så et blåt mærke på kinden.";

test.each([
  [
    "a replaced signal",
    "signaler:\n  vold-slag: [banan]\n  voldshandling: [banan]\n  vold-ord: [banan]\n  mærke: [banan]",
  ],
  [
    "exceptions to a signal",
    "signaler:\n  voldshandling:\n    mønstre: [banan]\n    undtagen: [slå, =slår, mig]",
  ],
  ["an emptied word list", "ordlister:\n  voksen-hjemme: [banan]\n  kropsdel: [banan]"],
  [
    "a rule of the same id",
    'regler:\n  - {id: sammenhæng-vold, slags: sammenhæng, sammenhæng: vold, stærke: ["tid"]}',
  ],
  ["a signal that the program reads", "signaler:\n  hjemmevoksen: [banan]\n  benægtelse: [slår]"],
  [
    "a criterion made silent",
    "kriterier:\n  parent-contact-planned: {titel: x, familie: safety, omfang: ord, alvor: hint, slået-fra-ved: [vold]}",
  ],
])("a team file cannot silence the signs of violence: %s", (_, text) => {
  const { ruleSet } = rulesWith([{ path: "team.yaml", text, layer: "team" }]);
  const draft = `${told} Vi ringer til far i morgen og spørger ham om det.`;
  const own = judged(draft);
  const { contexts, findings } = judged(draft, ruleSet);
  expect(contexts.abuse.on).toBe(true);
  expect(findings.filter(({ criterion }) => criterion === "parent-contact-planned")).toEqual(
    own.findings.filter(({ criterion }) => criterion === "parent-contact-planned"),
  );
  expect(own.findings.map(({ criterion }) => criterion)).toContain("parent-contact-planned");
});

test("a team file may add to what counts as a sign", () => {
  const text = "signaler:\n  vold-slag: [kokosnød]";
  const { ruleSet } = rulesWith([{ path: "team.yaml", text, layer: "team" }]);
  const draft = "# Underretning\n\nHun sagde: »Far giver kokosnød.«";
  expect(judged(draft).contexts.abuse.on).toBe(false);
  expect(judged(draft, ruleSet).contexts.abuse.on).toBe(true);
});

const remark = (words: string, reason: string) =>
  `<!-- underretning-slå-fra: mistanke | ${words} | ${reason} -->`;
const mark = "Han har et blåt mærke på kinden.";

test.each([
  ["with words and a reason", `${remark("blåt mærke", "vi så ham falde")}\n${mark}`, false],
  ["without a reason", `${remark("blåt mærke", "")}\n${mark}`, true],
  ["whose words have changed", `${remark("rødt mærke", "vi så ham falde")}\n${mark}`, true],
  [
    "and a new sign",
    `${remark("blåt mærke", "vi så ham falde")}\n${mark}\n\nHan sagde: »Far slår mig.«`,
    true,
  ],
])("a remark that it is no suspicion, %s", (_, body, on) => {
  const { contexts, notices } = judged(`# Underretning\n\nHej\n\n${body}`);
  expect(contexts.abuse.on).toBe(on);
  expect(notices.map(({ id }) => id)).toContain("phone-first");
});

test("`mistanke: nej` undoes weak signs only, and the notice says so", () => {
  const weak =
    "---\nmistanke: nej\n---\n\nHun går i langærmet, også i varmt vejr.\n\nHun vil ikke hjem.";
  expect(judged(weak).contexts.abuse.on).toBe(false);
  const strong = judged("---\nmistanke: nej\n---\n\nHun sagde: »Far slår mig.«");
  expect(strong.contexts.abuse.on).toBe(true);
  expect(strong.notices.map(({ id }) => id)).toContain("suspicion-despite-no");
});

test.each([
  ["ansat", true],
  ["andet barn", true],
  ["forælder", false],
  ["ukendt", false],
  ["anden", false],
])("mistanke_mod: %s", (who, outside) => {
  const { notices } = judged(
    `---\nmistanke: vold\nmistanke_mod: ${who}\n---\n\nHun blev slået i går.`,
  );
  const message = notices.find(({ id }) => id === "parents-not-informed")?.message ?? "";
  expect(message.includes("Aftal med leder og modtagelsen")).toBe(outside);
});

test("the phone line has the municipality's own number, or the general words", () => {
  const line = (ruleSet?: RuleSet) =>
    judged(told, ruleSet).notices.find(({ id }) => id === "phone-first")?.message ?? "";
  expect(line()).toContain("kommunens modtagelse, uden for åbningstid den sociale døgnvagt");
  const { ruleSet } = rulesWith([{ path: "k.yaml", text: "telefon: 70 20 30 40" }]);
  expect(line(ruleSet)).toContain("70 20 30 40");
});
