import { expect, test } from "vitest";
import { seeBlocks } from "./see.ts";

const cases: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  ["a date at the start of a line", "14. november 2025", ["paragraph: 14. november 2025"]],
  ["a year group", "0. årgang", ["paragraph: 0. årgang"]],
  ["a year group in NFD", "0. a\u030argang", ["paragraph: 0. a\u030argang"]],
  ["a date in a list", "- 3. december: møde", ["listItem1: 3. december: møde"]],
  ["dates joined", "14. og 15. maj var han væk", ["paragraph: 14. og 15. maj var han væk"]],
  [
    "a true numbered list",
    "1. Han slår.\n2. Han løber.",
    ["listItem1: Han slår.", "listItem1: Han løber."],
  ],
  ["four spaces", "    Noah er seks år.", ["paragraph: Noah er seks år."]],
  ["a tab", "\tNoah er *seks* år.", ["paragraph: Noah er seks år."]],
  ["a line to fill in", "____________", ["paragraph: ____________"]],
  ["a divider", "Før.\n\n---\n\nEfter.", ["paragraph: Før.", "paragraph: Efter."]],
  [
    "a divider right below a text",
    "Han slog en dreng i dag.\n---",
    ["paragraph: Han slog en dreng i dag."],
  ],
  ["a placeholder", "[indsæt navn] går i 2.a", ["paragraph: [indsæt navn] går i 2.a"]],
  ["a placeholder with a colon", "[Navn]: Ole", ["paragraph: [Navn]: Ole"]],
  ["angle brackets", "Kære <navn> og <br>hilsen", ["paragraph: Kære <navn> og ⏎hilsen"]],
  ["angle brackets on a line", "<navn>\nbor hos mor", ["paragraph: <navn>⏎bor hos mor"]],
  ["a reply after a dash", "- Jeg vil ikke hjem", ["listItem1: Jeg vil ikke hjem"]],
  ["a reply after a long dash", "– Jeg vil ikke hjem", ["paragraph: – Jeg vil ikke hjem"]],
  [
    "bullets from a word processor",
    "•\tFaste pladser\n•\tAKT",
    ["listItem1: Faste pladser", "listItem1: AKT"],
  ],
  ["a line of hard spaces", "Før.\n\u00a0\nEfter.", ["paragraph: Før.", "paragraph: Efter."]],
  ["marks", "**Mor** *er* ~~ikke~~ [glad](http://a.dk) `nu`", ["paragraph: Mor er ikke glad nu"]],
  ["escapes and entities", "5 \\* 3 &amp; &oslash;l &#229;", ["paragraph: 5 * 3 & øl å"]],
  ["line breaks", "Hilsen  \nJette\\\nog Mia\r\nLeder", ["paragraph: Hilsen⏎Jette⏎og Mia⏎Leder"]],
  [
    "an inline comment",
    "Han er ked <!-- råd: hvor tit? -->af det",
    ["paragraph: Han er ked af det"],
  ],
  [
    "a comment over blank lines",
    "Før.\n<!-- a\n\n# b -->\nEfter.",
    ["paragraph: Før.", "paragraph: Efter."],
  ],
  [
    "half a comment",
    "<!-- Noah slog\n\n# Baggrund",
    ["paragraph: <!-- Noah slog", "heading: Baggrund"],
  ],
  ["fenced lines", "```\n# ikke overskrift\n```", ["code: # ikke overskrift"]],
  ["a quote", "> \u201dJa\u201d\n> sagde hun", ["quote>: \u201dJa\u201d⏎sagde hun"]],
  ["nested lists", "- a\n  - b\n    c\n- d", ["listItem1: a", "listItem2: b⏎c", "listItem1: d"]],
  ["a task list", "- [x] Ringet\n- [ ] Skrevet", ["listItem1 ☒: Ringet", "listItem1 ☐: Skrevet"]],
  ["boxes", "☐ Ja  ☒ Nej", ["paragraph ☐: Ja", "paragraph ☒: Nej"]],
  ["a table", "| Hvad | Hvem |\n|---|---|\n| Møde | |", ["cell: Hvad", "cell: Hvem", "cell: Møde"]],
  ["a link by reference", "Se [planen][1].\n\n[1]: https://a.dk", ["paragraph: Se planen."]],
];

test.each(cases)("the writer's view of %s", (_, text, blocks) => {
  expect(seeBlocks(text)).toEqual(blocks);
});
