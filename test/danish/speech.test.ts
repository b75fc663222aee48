import fc from "fast-check";
import { expect, test } from "vitest";
import { findSpeech } from "../../server/src/danish/speech.ts";
import type { Span } from "../../server/src/text/span.ts";
import { anyText } from "./anyText.ts";
import { read } from "./read.ts";

function speechesOf(text: string) {
  const { tokens, sentences, quotations, people } = read(text);
  return findSpeech(text, tokens, sentences, quotations, people);
}

const words = (text: string, span: Span | undefined) =>
  span === undefined ? undefined : text.slice(span.start, span.end);

test.each([
  ["Noah har fortalt, at mors kæreste slår ham.", "Noah", "named", "at mors kæreste slår ham"],
  ['"Jeg vil hjem", sagde Noah til Bolette.', "Noah", "named", "Jeg vil hjem"],
  ['I mandags sagde hun: "Far er sur."', "hun", "child", "Far er sur."],
  ["Det mener far.", "far", "father", "Det"],
  ["Ifølge mor sover han dårligt.", "mor", "mother", "Ifølge mor sover han dårligt."],
  ["Far giver udtryk for, at han er bekymret.", "Far", "father", "at han er bekymret."],
  ["Vi har fået at vide af mor, at hun er syg.", "mor", "mother", "at hun er syg."],
  ["Mor og far oplyser, at han sover godt.", "Mor og far", "parents", "at han sover godt"],
  ["Moderen Sandra siger, at hun er træt.", "Moderen Sandra", "mother", "at hun er træt"],
  ["Han græd og sagde, at han ikke ville hjem.", "Han", "child", "at han ikke ville hjem"],
  ["Han er ked af det, siger hans storebror.", "hans storebror", "relative", "Han er ked af det"],
  [
    "Sundhedsplejersken oplyser, at vægten er lav.",
    "Sundhedsplejersken",
    "professional",
    "at vægten er lav",
  ],
  ["Klasselæreren beskriver, at Noah er træt.", "Klasselæreren", "teacher", "at Noah er træt"],
  ["Vi oplever, at han er alene.", "Vi", "writer", "at han er alene"],
  ["Noah siger han hader skolen.", "Noah", "named", "han hader skolen"],
  ["Efter ferien fortalte de andre børn, at han slog.", "de andre børn", "group", "at han slog"],
  ['Karsten: "Nej."', "Karsten", "named", "Nej."],
])("%s", (text, speaker, kind, content) => {
  const [speech] = speechesOf(text);
  expect(words(text, speech?.speaker)).toBe(speaker);
  expect(speech?.speakerKind).toBe(kind);
  expect(words(text, speech?.content)).toBe(content);
});

test.each([
  ["Han vil ikke fortælle noget.", { negated: true }],
  ["Da vi kom, sagde han ikke noget.", { negated: true }],
  ["Han siger, at han ikke vil hjem.", { negated: false }],
  ["Vi spurgte Noah, om nogen slår ham.", { question: true, toChild: true, speakerKind: "writer" }],
  [
    "Hun blev spurgt, om hun var ked af det.",
    { question: true, toChild: true, speaker: undefined },
  ],
  ["Læreren sagde til hende, at hun var dygtig.", { toChild: true, question: false }],
  ['Han råbte "gå væk" og løb.', { direct: true }],
])("%s", (text, expected) => {
  expect(speechesOf(text)[0]).toMatchObject(expected);
});

test.each([
  "Det siges ikke noget sted.",
  "Mødet er meddelt alle.",
  "Det synes at være svært.",
  'Der stod "han sagde nej" på sedlen.',
  "Han føler sig tryg.",
])("no telling: %s", (text) => {
  expect(speechesOf(text)).toEqual([]);
});

test("all spans lie in the text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("sagde ", "siger mor: ", "ifølge far "), (text, verb) => {
      const whole = `${text} ${verb}${text}`;
      for (const { verb: at, speaker, content } of speechesOf(whole)) {
        for (const span of [at, speaker, content]) {
          if (span === undefined) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(whole.length);
        }
      }
    }),
  );
});
