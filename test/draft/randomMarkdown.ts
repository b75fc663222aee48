import * as fc from "fast-check";

const words = fc.constantFrom(
  "Noah slog",
  "han er ked af det.",
  "Baggrund",
  "Observationer:",
  "14. november 2025",
  "**Forældre**",
  "**Dato:** 3. maj",
  "*tit* og _ofte_",
  "`kode`",
  "a | b",
  "[indsæt navn]",
  "[navn][1]",
  "&amp; &oslash; &#229;",
  "\\* stjerne",
  "<navn> og <b>fed</b>",
  "<!-- råd: hvor tit? --> ja",
  "\u201dJeg vil ikke hjem\u201d",
  "☐ Ja  ☒ Nej",
  "sla\u030ar",
  "~~væk~~",
  "",
);
const marks = fc.constantFrom(
  "",
  "",
  "",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "2. ",
  "7) ",
  "-",
  "# ",
  "### ",
  "> ",
  ">",
  "> - ",
  "- - ",
  "- > ",
  "```",
  "~~~",
  "---",
  "***",
  "===",
  "|---|---|",
  "| x | y |",
  "• ",
  "- [ ] ",
  "- [x] ",
  "<!--",
  "-->",
  "<!-- underretning-slå-fra: vague-term | grund -->",
  "[1]: https://a.dk",
  "[Navn]: Ole",
  "1. Baggrund",
  "\u00a0",
);
const indents = fc.constantFrom("", "", "", "", " ", "  ", "   ", "    ", "\t", "      ");
const endings = fc.constantFrom("\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "  \n", "\r");
const line = fc.tuple(indents, marks, words, endings).map((parts) => parts.join(""));

/** Markdown made of the lines that people and word processors write, in any order. */
export const randomMarkdown = fc
  .tuple(
    fc.constantFrom("", "", "", "\ufeff", "---\ndato: 3. maj\n---\n", "---\n"),
    fc.array(line, { maxLength: 14 }),
  )
  .map(([head, lines]) => head + lines.join(""));

/** Pieces that an edit may put in. */
export const randomInsertion = fc.oneof(
  line,
  marks,
  words,
  fc.constantFrom("\n", "\n\n", " ", "\r", "```\n", "<!--", "-->"),
);

/** Names the headings that the random Markdown has. */
export function testVocabulary(title: string): string | undefined {
  const kinds: Readonly<Record<string, string>> = {
    baggrund: "background",
    observationer: "observations",
    forældre: "parents",
  };
  return kinds[title];
}
