import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInNames, withNames } from "../../server/src/danish/names.ts";
import { findPeople, findPossibleNames } from "../../server/src/danish/people.ts";
import { anyText } from "./anyText.ts";
import { unmarked, withMarks } from "./marks.ts";
import { read } from "./read.ts";

test.each([
  ["⟦Noah⟧ leger med ⟦Shaqiqullah⟧ og ⟦Wijdan⟧.", "listed and unlisted names"],
  ["Da ⟦Lars⟧ kom, gik ⟦Bo Friis⟧.", "the sentence's first word is no name"],
  ["Han bor i Vejle og går på Strandskolen.", "places and schools"],
  ["I august brugte de Aula og Teams.", "months and services"],
  ["Har I talt med ⟦Per⟧?", "a polite pronoun"],
  ["Vi talte med dr. ⟦Hansen⟧ og PPR-psykolog ⟦Lone Juul⟧.", "titles stay out"],
  ["⟦Noahs⟧ mor talte med ⟦Jens'⟧ far.", "genitives"],
  ["⟦E.⟧ har sagt det, og ⟦E.⟧ græd i 2. B.", "initials, but no class"],
  ["Ledelsen er sur over Krisen.", "-sen that is no name"],
  ["⟦Anne-Marie⟧ og ⟦Fatima El-Masri⟧ hentede.", "double names"],
  ["Man kunne høre Danmarks radio fra Føtex.", "organisations"],
  ["Mvh ⟦Bolette⟧", "a greeting"],
])("%s (%s)", (marked) => {
  const text = unmarked(marked);
  const names = read(text).people.filter(({ kind }) => kind === "name" || kind === "initials");
  expect(
    withMarks(
      text,
      names.map(({ span }) => span),
    ),
  ).toBe(marked);
});

test.each([
  ["Mors kæreste Kenneth råber.", "Kenneth", { role: "kæreste", relation: "partner" }],
  ["Far (Paweł) henter.", "Paweł", { relation: "father" }],
  ["Hun leger med Maja i 3.c hver dag.", "Maja", { relation: "peer" }],
  ["Hans storebror Kamil hentede.", "Kamil", { relation: "sibling", role: "storebror" }],
  ["Mvh Bolette (klasselærer)", "Bolette", { relation: "staff" }],
  ["Hun taler om Kamil, hendes storebror.", "Kamil", { relation: "sibling" }],
  ["Noahs mor ringede.", "Noahs", { name: "Noah" }],
  [
    "Moderen Sandra er træt. Hun græd.",
    "Hun",
    { kind: "pronoun", relation: "mother", name: "Sandra" },
  ],
  ["Emil slog ham.", "ham", { kind: "pronoun", name: undefined, relation: "child" }],
  ["Majas mor ringede.", "mor", { owner: "Maja", relation: "mother" }],
  ["Fars bror hentede.", "bror", { owner: "far", relation: "relative" }],
  ["En anden mor så det.", "mor", { relation: "adult" }],
  ["En dreng fra 2. klasse slog ham.", "dreng", { relation: "peer" }],
  ["Noah er en glad dreng.", "dreng", { relation: "child" }],
])("%s: %s", (text, word, expected) => {
  const start = text.indexOf(word);
  expect(read(text).people.find(({ span }) => span.start === start)).toMatchObject(expected);
});

test.each(["I morgen skal han i humør.", "Faren for brand er stor.", "Vi er 3 mand om det."])(
  "no role: %s",
  (text) => {
    expect(read(text).people.filter(({ kind }) => kind === "role")).toEqual([]);
  },
);

test("names of the draft's header are known wherever they stand", () => {
  const text = "Tryllis er ked af det.";
  const { tokens, sentences } = read(text);
  const names = withNames(builtInNames, ["Tryllis Vandstrøm"]);
  expect(findPeople(text, tokens, sentences, names)[0]?.name).toBe("Tryllis");
});

test("in any text an unknown capital is no person, in a draft it is", () => {
  const text = "Senere så vi Trabzonspor igen.";
  const { tokens, sentences } = read(text);
  expect(findPeople(text, tokens, sentences, builtInNames, undefined, "any")).toEqual([]);
  expect(findPeople(text, tokens, sentences)[0]?.name).toBe("Trabzonspor");
});

/** A list that knows some places and things, and a dictionary of a few words, as the data files give them. */
const places = new Set(["holte", "europa", "cambodia", "illum"]);
const wide = {
  ...builtInNames,
  isPlace: (norm: string) => places.has(norm) || builtInNames.isPlace(norm),
  isThing: (norm: string) => norm === "subaru",
};
const everyday = new Set("søge huske bilen kniv sky og den grå side udstilling firma".split(" "));

test.each([
  ["Det var på turen til Østeuropa og Cambodia.", "places, also with a point of the compass"],
  ["Med Bosnien-Kosovo i nyhederne kom Subaru igen.", "joined places, and things"],
  ["Hun tegner Ducato 18 og firmaet Birch & Krogboe.", "a number behind, a firm's sign between"],
  ["Det er FNs og ATP's sag, ikke UNICEFs.", "short forms in the genitive"],
  ["Han har en Citroën'er, og Cup'en er vundet.", "endings behind an apostrophe"],
  ["Både Øst- og Vestjylland.", "half a word"],
  ["Søg hjælp. Husk madpakken. F.eks. på torsdag. Stk. 5.", "imperatives and abbreviations"],
  ["Han læser Den Grå Bog og Dansk Industris blad.", "titles of works and bodies"],
  ["Siden kom ⟦Travnik⟧ sagde læreren.", "a verb that stands before its subject"],
  ["Vi så på ⟦Tweedys⟧ øjne, at noget var galt.", "who has eyes is a person"],
  ["Han kom med sin søster, ⟦Niva⟧.", "a relative announced"],
  ["Det var familien ⟦Carbone⟧, der flyttede.", "a family's name"],
  ["Nej ⟦Renney⟧, du må vente.", "somebody called out to"],
  ["Hun vil besøge ⟦Magnild⟧ i morgen.", "what one does to people"],
  ["I Holte bor ⟦Maja Illum⟧ hos sin mor.", "a last name that is a place"],
  ["⟦Liva⟧ og de andre piger grinede.", "a name and others"],
  ["Det sagde ⟦J. P. Krogh⟧ til mr. Tweedy.", "initials and other short forms"],
])("in any text, with data files: %s (%s)", (marked) => {
  const text = unmarked(marked);
  const { tokens, sentences } = read(text);
  const found = findPeople(text, tokens, sentences, wide, (norm) => everyday.has(norm), "any");
  const names = found.filter(({ kind }) => kind === "name");
  expect(
    withMarks(
      text,
      names.map(({ span }) => span),
    ),
  ).toBe(marked);
});

test.each([
  ["⟦Alperen⟧ slog ⟦Angutimmarik⟧ i dag.", false],
  ["Han leger mest med ⟦Alperen⟧.", true],
  ["⟦Yen⟧ græd, og ⟦Tiens⟧ mor kom.", true],
  ["Vi talte med Ledelsen om Afdelingen.", true],
  ["Bilen kom. Vejen er lukket. Maden er god.", true],
])("without a dictionary, in a draft: %s", (marked, whole) => {
  const text = unmarked(marked);
  const names = read(text).people.filter(({ kind }) => kind === "name");
  const shown = withMarks(
    text,
    names.map(({ span }) => span),
  );
  expect(whole ? shown : shown.includes("⟦Angutimmarik⟧")).toBe(whole ? marked : true);
});

test("recall first takes listed names in lower case too, when a dictionary says they are no words", () => {
  const text = "noah slog emma med en storm.";
  const { tokens, sentences } = read(text);
  const spans = (isWord?: (norm: string) => boolean) =>
    findPossibleNames(text, tokens, sentences, builtInNames, isWord).map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(spans((norm) => norm === "storm")).toEqual(["noah", "emma"]);
  expect(spans()).toEqual([]);
});

test("recall first takes every name found otherwise, and more", () => {
  const text = "Sagen om Noah-mappen og Vandborg kom fra Lise.";
  const { tokens, sentences, people } = read(text);
  const possible = findPossibleNames(text, tokens, sentences);
  for (const { span, kind } of people) if (kind === "name") expect(possible).toContainEqual(span);
  expect(possible.length).toBeGreaterThan(people.length);
});

test("mentions lie in order in the text, never overlapping", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { span } of read(`Noah ${text} mor ${text}`).people) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
    }),
  );
});
