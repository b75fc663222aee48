/**
 * What the Markdown parser is given in place of the source. Staff do not know Markdown: "14. november" is no list,
 * "•" from a word processor is one, `[Navn]: Ole` is no link definition, and a line of hard spaces looks empty. Each
 * change is as long as what it replaces, so that offsets stay true, and is made by looking at one line only, so that
 * a part of a draft is masked as the whole is.
 */
export function maskLines(source: string): string {
  if (!suspect.test(source)) return source;
  return source
    .replace(/\0/g, "\ufffd")
    .replace(/^\ufeff/, " ")
    .replace(blankLine, (line) => " ".repeat(line.length))
    .replace(pastedBullet, "$1-")
    .replace(hardSpace, "$1 ")
    .replace(ordinal, "$1\u2024")
    .replace(definition, "$1\uff3b");
}

const suspect =
  /[\0\u00a0\u200b\ufeff\u2007\u202f\u00b7\u2022\u2023\u25aa\u25cf\u25e6\uf0a7\uf0b7]|\d\.[ \t]|\]:/;

const blankLine = /^[ \t\u00a0\u200b\ufeff\u2007\u202f]+$/gm;

/** Signs of word processors that begin a list item; the last two come from the font Symbol. */
const pastedBullet =
  /^([ \t>]*)[\u00b7\u2022\u2023\u25aa\u25cf\u25e6\uf0a7\uf0b7](?=[ \t\u00a0\r\n]|$)/gm;
const hardSpace = /^([ \t>]*-)\u00a0/gm;

/** What stands before the number: quote marks, indents, list marks. */
const before = String.raw`^((?:[ \t>]|[-*+][ \t])*\d{1,2})\.`;
const months =
  "[Jj]an|[Ff]eb|[Mm]ar|[Mm]arts|[Aa]pr|[Mm]aj|[Jj]uni?|[Jj]uli?|[Aa]ug|[Ss]ept?|[Oo]kt|[Nn]ov|[Dd]ec|" +
  "[Jj]anuar|[Ff]ebruar|[Aa]pril|[Aa]ugust|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember";
const weekdays = "(?:man|tirs|ons|tors|fre|lør|søn)dag";
const counted =
  "(?:a\u030a|å)rgang(?:en|s)?|(?:a\u030a|å)r|klasse(?:n|rne|s)?|kl|g|sal|time(?:n|r)?|lektion|modul|gang(?:en)?|dag(?:en)?|uge|" +
  "m(?:a\u030a|å)ned|halv(?:a\u030a|å)r|kvartal|semester|trimester|møde|samtale|samvær|underretning|juledag|p(?:a\u030a|å)skedag|" +
  "pinsedag|advent|skoledag|barn|omgang|del|plads|forsøg|skole(?:a\u030a|å)r|etage|besøg|henvendelse|konsultation|" +
  "tv|th|mf|frikvarter|fase|trin|ophold|anbringelse|graviditet|generation";

/** A number with a period that counts something: "14. november", "0. årgang", "14.-16. maj", "2. og 3. klasse". */
const ordinal = new RegExp(
  `${before}(?=[ \\t]+(?:(?:${months}|${weekdays}|${counted})(?![\\p{L}\\p{M}])|\\d|[-–][ \\t]*\\d|(?:og|eller|til)[ \\t]))`,
  "gmu",
);

/** A line that looks like a link definition but leads nowhere, such as `[Navn]: Ole`. */
const definition =
  /^([ \t>]*)\[(?=[^\]\n]*\]:(?![ \t]*(?:<[^\n>]*>|[a-z][a-z+.-]*:|www\.|[#/.])\S*[ \t]*(?:["'(]|$)))/gim;
