import { expect, test } from "vitest";
import { toMarkdown } from "../../client/src/paste/toMarkdown.ts";

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p{color:red}</style></head>
<body><!--StartFragment--><h1>Underretning<o:p></o:p></h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Emil græd <b>længe</b>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>I garderoben.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Han sagde: »Nej.«</p>
<p class=MsoNormal>14. november 2025 kom han ikke. <a href="https://sporing.example/x">Se her</a></p><!--EndFragment--></body></html>`;

test("a page from Word becomes headings and real lists; no styles, marks or link targets come along", () => {
  expect(toMarkdown(word)).toBe(`# Underretning

- Emil græd **længe**.
  - I garderoben.
- Han sagde: »Nej.«

14. november 2025 kom han ikke. Se her`);
});

test("a table from mail keeps its rows", () => {
  const html =
    "<div>Fravær</div><table><tr><td>Uge</td><td>Dage</td></tr><tr><td>10</td><td>3</td></tr></table>";
  expect(toMarkdown(html)).toBe("Fravær\n\n| Uge | Dage |\n| - | - |\n| 10 | 3 |");
});

test("pictures and scripts never come along", () => {
  const html = '<p>Hej<img src="http://x/y.png"><script>alert(1)</script></p>';
  expect(toMarkdown(html)).toBe("Hej");
});

test("a placeholder in brackets stays as it was written", () => {
  expect(toMarkdown("<p>[indsæt navn]</p>")).toBe("[indsæt navn]");
});
