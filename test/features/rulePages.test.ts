import { describe, expect, test } from "vitest";
import { builtinFile, fileUri } from "../../server/src/features/pages/builtinFile.ts";
import { readPageUri, rulesUri, tryUri, whyUri } from "../../server/src/features/pages/pageUri.ts";
import { rulesPage } from "../../server/src/features/pages/rulesPage.ts";
import { whyActions } from "../../server/src/features/pages/whyActions.ts";
import { whyPage } from "../../server/src/features/pages/whyPage.ts";
import { rulesWith } from "../../server/src/rules/defaultRules.ts";
import { readMarks } from "../../server/src/rules/runExamples.ts";
import { fullView, openDraft } from "./openDraft.ts";

const path = "file:///skole/.underretning/regler.yaml";
const team = `tilretninger:
  dom-vending: {alvor: hint, begrundelse: "Vi taler om den på møder."}
  dom-over-person: {slå-fra: ja, begrundelse: "Vi prøver uden i foråret."}
  findes-ikke: {alvor: hint}
regler:
  - id: vores-regel
    slags: ordlyd
    kriterium: value-laden
    besked: "„{ord}“: skriv, hvad I så."
    mønstre: [pjatte]
    undtagen: [{signaler: [antal], inden-for: sætning}]
    undtagen-mønstre: ["pjatte med vilje"]
    ikke-i-afsnit: [resources]
    en-gang-per: kladde
`;

function why(marked: string, rules = rulesWith([{ path, text: team }]).ruleSet) {
  const { text, marks } = readMarks(marked);
  const open = openDraft(text, fullView, rules);
  const [span] = marks;
  if (span === undefined) throw new Error("nothing is marked");
  return { ...whyPage(open, span), open, span };
}

describe("why words are marked or not", () => {
  test.each([
    [
      "a finding, the rule and its line",
      "Han ⟦pjattede⟧ i går.",
      "Hvorfor er „pjattede“ markeret?",
    ],
    ["", "Han ⟦pjattede⟧ i går.", "advarsel: „pjattede“: skriv, hvad I så."],
    ["", "Han ⟦pjattede⟧ i går.", "Regel vores-regel: teamet, .underretning/regler.yaml linje 6"],
    ["words read as forms", "Han ⟦græd⟧ i går.", "„græd“ er en form af græde"],
    ["signals with what they mean", "Han græd ⟦i går⟧.", "tid: „i går“ – en tid"],
    ["a quotation", "Han sagde: »De ⟦pjattede⟧.«", "reglen ser ikke på citater"],
    [
      "a signal nearby",
      "Han ⟦pjattede⟧ tre gange.",
      "undskyldt af antal („tre gange“) i samme sætning",
    ],
    ["an exception", "Han ⟦pjattede⟧ med vilje.", "ordene står i en undtagelse"],
    ["a section", "## Hvad går godt\n\nHan ⟦pjattede⟧.", "gælder ikke i dette afsnit"],
    ["the first place", "Han pjattede. Hun ⟦pjattede⟧.", "reglen markerer kun det første sted"],
    ["nothing looks", "Han ⟦spiste⟧ en bolle.", "Ingen regel, der taler i denne kladde"],
    [
      "a remark with a reason",
      "Han ⟦pjattede⟧. <!-- underretning-slå-fra: vores-regel | hans eget ord -->",
      "Slået fra af en bemærkning i kladden",
    ],
  ])("%s: %s", (_, marked, wanted) => {
    expect(why(`# Underretning\n\n${marked}\n`).text).toContain(wanted);
  });

  test("under suspicion what is held back stays so: it is said that there is something, not what", () => {
    const { text, open, span } = why(
      "# Underretning\n\nHan sagde: »Min far slår mig.« Han ⟦pjattede⟧.\n",
    );
    expect(open.lint.contexts.abuse.on).toBe(true);
    expect(text).toContain("Noget holdes tilbage her, fordi der er tegn på mistanke");
    expect(text).not.toContain("vores-regel");
    const page = rulesPage(open.rules, [], open).text;
    expect(page).not.toMatch(/vores-regel|forældresyn|barnets-stemme|parent-view|child-voice/u);
    expect(page).toMatch(/\d+ regler tier i denne kladde/u);
    expect(whyActions(open, span).map(({ title }) => title)).toEqual([
      "Hvorfor er det ikke markeret?",
      "Hvilke regler gælder her?",
    ]);
  });
});

test("the caret alone on plain words asks nothing", () => {
  const open = openDraft("# Underretning\n\nHan spiste.\n");
  expect(whyActions(open, { start: 18, end: 18 })).toEqual([]);
});

describe("which rules hold here", () => {
  const { ruleSet, problems } = rulesWith([{ path, text: team }]);
  const open = openDraft("# Underretning\n\nHan pjattede.\n", fullView, ruleSet);
  const { text, links } = rulesPage(ruleSet, problems, open);

  test.each([
    "- vores-regel (advarsel): teamet, .underretning/regler.yaml linje 6 · 1 fund her",
    "rettet af teamet, .underretning/regler.yaml linje 2: Vi taler om den på møder.",
    "- dom-over-person: teamet, .underretning/regler.yaml linje 3: Vi prøver uden i foråret.",
    'linje 4: Der er ingen regel med id "findes-ikke" at rette til.',
    "- sammenhæng-vold (låst): hele landet, rules/regler/sammenhaenge.yaml linje ",
  ])("%s", (line) => expect(text).toContain(line));

  test("every rule is there, and every place leads to the line it names", () => {
    const count = ruleSet.rules.length + ruleSet.contextRules.length;
    const whole = rulesPage(ruleSet, [], undefined);
    expect(whole.text.match(/^- .* linje \d+/gmu)).toHaveLength(count + 1);
    for (const { span, target, line } of links) {
      expect(text.slice(span.start, span.end)).toMatch(new RegExp(`linje ${line}$`, "u"));
      const file = target === path ? team : builtinFile(target);
      expect(file?.split("\n")[line - 1]).toBeTruthy();
    }
    const rule = links.find(({ target }) => target === fileUri("rules/regler/sammenhaenge.yaml"));
    const shown = builtinFile(rule?.target ?? "")?.split("\n")[(rule?.line ?? 0) - 1];
    expect(shown).toContain("id: sammenhæng-");
  });
});

test("the address of a page says what it is about, and holds no words of a draft", () => {
  const uri = "file:///skole/under retning|æ.md";
  const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
  expect(readPageUri(whyUri(uri, range))).toEqual({ page: "why", uri, range });
  expect(readPageUri(rulesUri(uri))).toEqual({ page: "rules", uri });
  expect(readPageUri(tryUri(uri, "egen-1"))).toEqual({ page: "try", uri, rule: "egen-1" });
  for (const other of ["underretning:/x.md?1", "file:///a.md", "underretning:/Regler.md?%"])
    expect(readPageUri(other)).toBeUndefined();
});
