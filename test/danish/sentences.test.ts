import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { anyText } from "./anyText.ts";

test.each([
  ["Han græd.|Hun gik.", "two sentences"],
  ["Han kom kl. 10.15 d. 3. maj, bl.a. med mor.|Hun gik.", "abbreviations and ordinals"],
  ["Han var væk ca. 20 min.|Mor kom.", "a unit may stand last"],
  ["Vi talte med dr. Hansen og fr. Juul.|De kom.", "titles never do"],
  ["Adil leger med M.|Han er glad.", "an initial before a clear start"],
  ["Vi talte med M. Hansen.", "an initial before a name"],
  ["Han går i 3. B.|Han er 9.|Hun er 10.", "class names and ages"],
  ['Han sagde: "Jeg vil ikke hjem."|Så gik han.', "the closing sign stays"],
  ["Han råbte »Nej! Gå væk!«, og så løb han.", "a quotation inside a sentence"],
  ["Hvorfor?|Det sagde hun ikke...|Men hun græd!", "all end marks"],
  ['"Hvorfor?" spurgte hun.', "a reply goes on"],
  ["han var ked af det.|mor sagde intet.|jeg ringede.", "lower case in a hurry"],
  ["Skolen v. Åen og Kbh. N. ringede.", "place names"],
  ["han siger at far er dum.|jeg spurgte ind til det.", "a short word before a clear start"],
  ["Se § 133, stk. 1.|Skolen skal.|§ 20 gælder.", "paragraphs of law"],
  ["Overskrift\n\n|Tekst uden punktum", "a blank line"],
  ["Punkter:\n|- uro\n|- fravær", "list marks"],
  ["Han har siden\n3. maj været væk", "a soft break"],
  ["Traktaten (som krævede 100.000 mand).|Den gjaldt.", "brackets"],
  ["Dette er en(!) sætning.", "a mark in brackets"],
  ["1. Far slår.|2. Emil græd.|3. Mor kom.", "numbering inside a line"],
  ["Vi så: 1. Uro.|2. Gråd.", "numbering after a colon"],
  ["Han kom kl. 1.|Mor kom kl. 2.|Emil græd.", "hours that count up are no numbering"],
  ["Han går i 2.|Emil går i 3.", "a class is no numbering"],
  ["Han leger med Mia.|Jan kom, og Tim.|De gik.", "names that look like short forms"],
])("%s (%s)", (marked) => {
  const text = marked.replaceAll("|", marked.includes("\n|") ? "" : " ");
  const found = splitSentences(text, tokenize(text)).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(found).toEqual(marked.split("|").map((one) => one.trim()));
});

test("a forgotten blank after a sentence is seen", () => {
  const text = "Han blev hjemme.Adil ringede.";
  expect(splitSentences(text, tokenize(text))).toHaveLength(2);
});

test("sentences part the tokens: each token in one, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const sentence of splitSentences(text, tokens)) {
        expect(sentence.tokens.start).toBe(next);
        expect(sentence.tokens.end).toBeGreaterThan(next);
        expect(sentence.start).toBe(tokens[sentence.tokens.start]?.start);
        expect(sentence.end).toBe(tokens[sentence.tokens.end - 1]?.end);
        next = sentence.tokens.end;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});
