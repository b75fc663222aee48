import fc from "fast-check";
import { expect, test } from "vitest";
import { handLexicon } from "../../server/src/danish/lexicon.ts";
import {
  compilePhrases,
  patternForms,
  planPhrases,
  readPlan,
  scanPhrases,
  writePlan,
} from "../../server/src/danish/phrases.ts";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { anyText } from "./anyText.ts";

const lists = new Map([
  ["voksen", [{ pattern: "mor" }, { pattern: "papfar" }, { pattern: "onkel" }]],
  [
    "vold",
    [{ pattern: "slå i hovedet" }, { pattern: "tage … i nakken" }, { pattern: "@voksen sparke" }],
  ],
  ["ring", [{ pattern: "@ring rundt" }]],
]);

function compile(...patterns: string[]) {
  return compilePhrases(
    patterns.map((pattern) => ({ pattern })),
    { lexicon: handLexicon, lists },
  );
}

function scan(pattern: string, text: string) {
  return scanPhrases(compile(pattern).phrases, readText(text));
}

function readText(text: string) {
  const tokens = tokenize(text);
  const times = tokens.flatMap((token, at) =>
    token.norm === "mandag" ? [{ start: at, end: at + 1 }] : [],
  );
  const marks = new Map([["tid", times]]);
  return { tokens, sentences: splitSentences(text, tokens), marks };
}

const cases = [
  ["slå", "Han ⟦slog⟧ hende, og hun blev ⟦slået⟧.", "all forms of a word"],
  ["=slår", "Han ⟦slår⟧ og slog.", "exactly this form"],
  ["mor/=far", "⟦Moren⟧ og ⟦far⟧ mødte faren.", "alternatives"],
  ["have (slet ikke) lyst", "De ⟦har lyst⟧, men hun ⟦havde slet ikke lyst⟧.", "optional words"],
  ["mor … slå", "⟦Mor har tit slået⟧ ham. Mor så det. Han slog.", "a gap stays in the sentence"],
  ["mor … slå", "Mor kom ind og så at han slog.", "a gap has an end"],
  ["mor …5 slå", "⟦Mor kom ind og så han slog⟧.", "a wider gap"],
  ["far … slå", 'Far sagde "jeg slår".', "a gap leads into no quotation"],
  ["far … slå", "⟦Far, som var fuld, slog⟧.", "commas in a gap are no words"],
  ["-mærke", "Blå ⟦mærker⟧ og ⟦kradsemærket⟧, men ømærke.", "the end of a compound"],
  ["mishandl-", "⟦Mishandlingen⟧ og ⟦mishandlede⟧.", "a beginning"],
  ["@voksen råbe", "⟦Papfaren råber⟧, og han råber.", "a list of words"],
  [
    "@vold",
    "Han ⟦tog fat i nakken⟧. Hun blev ⟦slået i hovedet⟧. ⟦Mor sparkede⟧.",
    "a list of phrases, with a list in it",
  ],
  ["blive @vold", "Han ⟦blev slået i hovedet⟧.", "a list after a word"],
  ["<tid> … slå", "⟦Mandag blev han slået⟧.", "a slot"],
  ["<verbum> ham", "Hun ⟦trøstede ham⟧.", "a word class"],
  ["sår:navneord", "Han har ⟦sår⟧.", "a word class for a word"],
  ["ked af det", "Hun er ⟦KED af det⟧.", "capitals"],
  ["slå", "De ⟦sla\u030ar⟧ ham.", "decomposed letters"],
] as const;

test.each(cases)("%s in %s (%s)", (pattern, marked) => {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const found = scan(pattern, text).map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]));
});

test("a plan that was kept finds what its patterns find", () => {
  const sources = cases.map(([pattern]) => ({ pattern }));
  const environment = { lexicon: handLexicon, lists };
  const plan = readPlan(writePlan(planPhrases(sources, environment)));
  for (const [, marked] of cases) {
    const text = readText(marked.replace(/[⟦⟧]/gu, ""));
    const planned = scanPhrases(compilePhrases(sources, environment, plan).phrases, text);
    expect(planned.length).toBeGreaterThan(0);
    expect(planned).toEqual(scanPhrases(compilePhrases(sources, environment).phrases, text));
  }
});

test("a slot's words are told", () => {
  const [match] = scan("slå … <tid>", "Han slog hende mandag.");
  expect(match?.captures.get("tid")).toEqual({ start: 3, end: 4 });
});

test.each([
  ["⟦a/⟧ b", "Der mangler et ord"],
  ["slå ⟦@ukendt⟧", "findes ikke"],
  ["slå ⟦<kage>⟧", "er ikke en plads"],
  ["slå ⟦sår:kage⟧", "er ikke en ordklasse"],
  ["slå ⟦…40⟧ ham", "springe 1 til 12 ord"],
  ["⟦slå (ham⟧", "mangler sin slutning"],
  ["slå⟦)⟧", "ikke er begyndt"],
  ["⟦slå …⟧", "slutter med"],
  ["⟦(ikke)⟧", "er tomt"],
  ["⟦<verbum>⟧", "mindst ét bestemt ord"],
  ["⟦mor,⟧ far", "mellemrum"],
])("%s is a problem: %s", (marked, message) => {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const { problems } = compile(marked.replace(/[⟦⟧]/gu, ""), "slå");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ source: 0, span: { start, end } });
  expect(problems[0]?.message).toContain(message);
});

test("a source may bring a lexicon of its own", () => {
  const lexicon = { ...handLexicon, forms: (lemma: string) => [lemma, `${lemma}isk`] };
  const sources = [{ pattern: "slå" }, { pattern: "slå", lexicon }];
  const { phrases } = compilePhrases(sources, { lexicon: handLexicon, lists });
  const tokens = tokenize("slog slåisk");
  const found = scanPhrases(phrases, {
    tokens,
    sentences: splitSentences("slog slåisk", tokens),
    marks: new Map(),
  });
  expect(found.map(({ source }) => source)).toEqual([0, 1]);
});

test("a list that names itself ends nothing", () => {
  expect(compile("@ring").problems).toEqual([]);
  expect(scan("@ring", "ring rundt")).toEqual([]);
});

test("the author sees the forms of each word", () => {
  const words = patternForms({ pattern: "mor/=far … slå" }, handLexicon);
  expect(words.map(({ word }) => word)).toEqual(["mor", "far", "slå"]);
  expect(words[1]?.forms).toEqual(["far"]);
  expect(words[2]?.forms).toContain("slog");
});

test("neither patterns nor texts of any kind throw, and matches lie in the text", () => {
  fc.assert(
    fc.property(anyText, anyText, (pattern, text) => {
      for (const { span } of scan(`slå ${pattern}`, text)) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("many wide gaps do not cost more than a bounded number of tries", () => {
  const pattern = `${"a …12 b …12 ".repeat(6)}slå`;
  const start = performance.now();
  scan(pattern, `${"a b ".repeat(500)}slå`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
