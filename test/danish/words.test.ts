import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { type TokenKind, tokenize } from "../../server/src/danish/words.ts";
import { anyText } from "./anyText.ts";

/** The tokens of a text, a bar between them. */
function cut(text: string): string {
  return tokenize(text)
    .map((token) => text.slice(token.start, token.end))
    .join("|");
}

test.each([
  ["Hun ka' ik' mere.", "Hun|ka'|ik'|mere|."],
  ["Lars' far og FN's regler", "Lars'|far|og|FN's|regler"],
  ["radio- og tv-tid", "radio-|og|tv-tid"],
  ["den 23-årige i 80'erne", "den|23-årige|i|80'erne"],
  ["mor/far, men A/S", "mor|/|far|,|men|A/S"],
  ["f.eks. kl. 10.15 d. 3. maj", "f.eks.|kl.|10.15|d.|3.|maj"],
  ["Hun er 9. Han er 10.", "Hun|er|9|.|Han|er|10|."],
  ["går i 3. B og 4.b", "går|i|3.|B|og|4.|b"],
  ["to gange i uge 7... og så", "to|gange|i|uge|7|...|og|så"],
  ["ring 20 12 34 56 eller +45 20123456", "ring|20 12 34 56|eller|+45 20123456"],
  ["cpr 010203-1234.", "cpr|010203-1234|."],
  [
    "skriv til anne.b@skole.dk, se www.borger.dk/barn.",
    "skriv|til|anne.b@skole.dk|,|se|www.borger.dk/barn|.",
  ],
  ["sagde 'nej mor' igen", "sagde|'|nej|mor|'|igen"],
  ["med. Det kan for. Så", "med|.|Det|kan|for|.|Så"],
  ["hjem.Han gik", "hjem|.|Han|gik"],
  ["1,6- og 1,8-liters", "1,6-|og|1,8-liters"],
])("cuts %s", (text, tokens) => {
  expect(cut(text)).toBe(tokens);
});

test.each<[string, TokenKind]>([
  ["slår", "word"],
  ["12,5", "number"],
  ["osv.", "abbreviation"],
  ["010203-1234", "cpr"],
  ["20 12 34 56", "phone"],
  ["mor@hjem.dk", "email"],
  ["https://borger.dk", "url"],
  ["?", "mark"],
])("%s is a %s", (text, kind) => {
  expect(tokenize(text).map((token) => token.kind)).toEqual([kind]);
});

test("gives true offsets and NFC words for decomposed text, soft hyphens and curly apostrophes", () => {
  const text = "Han sla\u030ar.\r\nSø\u00adster’s";
  expect(tokenize(text).map(({ start, end, norm }) => [text.slice(start, end), norm])).toEqual([
    ["Han", "han"],
    ["sla\u030ar", "slår"],
    [".", "."],
    ["Sø\u00adster’s", "søster's"],
  ]);
});

test("tokens lie in the text, in order, and white space is in none but numbers", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(/\S|\u00a0/u.test(text.slice(token.start, token.end))).toBe(true);
        at = token.end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("every visible sign is in a token", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let left = text;
      for (const token of [...tokenize(text)].reverse())
        left = left.slice(0, token.start) + left.slice(token.end);
      expect(left.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")).toBe("");
    }),
  );
});

test.each(["a.", "!", "“ ", "1.", "a/", "a@", "'a ", "( ", '." ', "f.eks.", "   1", "-a"])(
  "50,000 times %s is read in a moment",
  (piece) => {
    const text = piece.repeat(50_000);
    const start = performance.now();
    splitSentences(text, tokenize(text));
    expect(performance.now() - start).toBeLessThan(4_000);
  },
);
