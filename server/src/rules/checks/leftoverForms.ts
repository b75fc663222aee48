import { anyOf, type Lists } from "../wordLists.ts";

/** One of these on each side of a slash was to be struck: "mor/far", "leder / lærer", "skilt/gift". */
const choices = ["forælder", "hvem", "hvis", "barn", "afkom", "afsender", "samliv", "lov"];

const blank = "\\?{1,2}|_{1,4}|[xX]{2,4}|dd";
const year = "(?:[/.-](?:åååå|åå|yyyy|yy|\\d{2,4}|[?_xX]{2,4}))?";

/** What is left behind by its signs alone, whatever the words. */
const signs: readonly RegExp[] = [
  /\[\[[^\]\n]*\]\]/gu,
  /\{\{?[^{}\n]{1,60}\}\}?/gu,
  /‹[^‹›>\n]{1,60}[›>]/gu,
  /(?<![\p{L}\d])(?:DDMM(?:ÅÅ|YY)(?:ÅÅ|YY)?(?:-?[xX]{4})?|ddmm(?:åå|yy)(?:åå|yy)?(?:-?[xX]{4})?|0{6}-0{4})(?![\p{L}\d])/gu,
  /(?<=:[ \t]{0,3})(?:\.{2,4}|…|[xX]{2,3}|-{1,3})(?=[ \t]*$)/gmu,
  new RegExp(
    `(?<![\\p{L}\\d/._-])(?:${blank})[/.-](?:${blank}|mm|\\d{1,2})${year}(?![\\p{L}\\d])`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d/.-])\\d{1,2}[/.-](?:\\?{1,2}|_{1,4}|[xX]{2,4}|mm)${year}(?![\\p{L}\\d])`,
    "gu",
  ),
  /(?<![\p{L}\d_-])(?:X{2,}|NN|N\.N\.)(?![\p{L}\d_-])/gu,
  /(?<![\p{L}\d])(?:d\.|den|dato:?)[ \t]{1,4}\/[ \t]*[-–]?[ \t]*(?:20)?\d{0,2}(?!\d)/giu,
  /(?<!\d)20_{1,2}(?!_)/gu,
  /…\.{2,}|\.{2,}…/gu,
  /#\p{Lu}{2,}#|%\p{Lu}{2,}%|\$\p{Lu}{2,}\$/gu,
  /(?<=:[ \t]{0,3})\[[ \t]*\](?=[ \t]*$)/gmu,
  /☐\s*ja\s*[,/]?\s*☐\s*nej(?! \p{L})(?!.*[☒☑])/giu,
  /_{3,}|\.{5,}|…{2,}/gu,
  /(?<!\p{L})(?:TODO|TBD|FIXME)(?!\p{L})[^\n.]*/gu,
  /[@#]{3,}|(?<![\p{L}\d?!])\?{2,}(?!\p{L})/gu,
  /lorem ipsum[^\n]*/giu,
  /^[ \t]*\?[ \t]*$/gu,
  /(?<![\p{L}/-])(\p{L}+)\s?\/\s?\1 ikke(?!\p{L})/giu,
  /(?<![\p{L}/])(?<!svar\p{L}{0,5} )(?<!(?:sige|siger|sagde|sagt|enten) )ja\s?\/\s?nej(?!\s?\/)(?![\p{L}/-])/giu,
];

/**
 * What templates and forms leave behind when a place is not filled in: signs, and words of the lists within signs. A
 * bracket alone is none: words in it must ask for something ("[indsæt …]") or name what a field holds ("[skolens navn]").
 */
export function leftoverForms(lists: Lists): readonly RegExp[] {
  const any = (...names: readonly string[]) =>
    anyOf(lists, ...names.map((name) => `skabelon-${name}`));
  const [ask, field, unit] = [any("bed"), any("felt"), any("enhed")];
  const [whose, answer, signed] = [any("hvis"), any("svar"), any("underskrift")];
  return [
    ...signs,
    form(
      `\\[(?![^\\]\\n]*${any("udeladt")})[^\\]\\n]*(?<!\\p{L})${any("bed", "felt", "telefon", "feltord")}(?!\\p{L})[^\\]\\n]*\\]`,
    ),
    form(`\\((?:(?:${whose}|her) )?(?:${ask}(?!\\p{L})[^)\\n]*|${field}\\??)(?: her)?\\)`),
    form(`\\((?:${any("husk")}(?!\\p{L})[^)\\n]{0,40}|mangler(?: ${any("mangler")})?)\\)`),
    form(`(?<!\\p{L})(?:HUSK|OBS|NB)\\s*[:!]+\\s*${any("ret")}(?!\\p{L})[^\\n.]*`),
    form(
      `<(?:${any("bed", "felt", "telefon")}(?!\\p{L})|\\p{L}+s ${any("felt", "telefon")})[^<>\\n]{0,60}>`,
    ),
    form(`«(?:\\p{L}+s )?${any("felt", "telefon", "modtager")}(?:_\\p{L}+)?»`),
    form(
      `(?<=(?:^|:)[ \\t]*)${answer}(?:[ \\t]*\\/[ \\t]*${answer})+(?=[ \\t]*(?:\\([^)\\n]*\\))?[ \\t]*$)`,
    ),
    form(
      `(?<![\\p{L}\\d_])${any("før-tal")}\\s+(?:[xX]{2,}|_{2,}|\\.{3,}|\\?{1,3})(?:[/.-](?:[xX]{1,4}|_{1,4}|\\d{1,4}))*(?!\\p{L})`,
    ),
    form(`(?<![\\p{L}\\d_])(?:_{1,2}\\.?|x{1,3})\\s?${unit}(?!\\p{L})`),
    form(`(?<![\\p{L}\\d]\\s?)x(?=\\s${any("sted")}(?!\\p{L}))`),
    form(`(?<!\\p{L})evt\\. ${any("evt")}(?=[.,;)]|$)`),
    form(`^[ \\t]*indsæt(?!\\p{L})[^\\n]{0,60}`),
    form(`^[ \\t]*(?:${ask}|tekst)(?: \\p{L}+)? her\\.?[ \\t]*$`),
    form(
      `^[ \\t]*${signed}(?:(?:, ?| og | ?/ ?)${any("felt", "telefon", "underskrift")})+\\.?[ \\t]*$`,
    ),
    shouted(any("felt").toUpperCase()),
    ...choices
      .map((name) => any(`valg-${name}`))
      .map((words) => form(`(?<![\\p{L}/.-])${words}(?:\\s?/\\s?${words})+(?![\\p{L}/-])`)),
  ];
}

function form(source: string): RegExp {
  return new RegExp(source, "gimu");
}

/** The name of a field in capitals amid small letters: "skolens NAVN er". */
function shouted(fields: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})${fields}(?=\\s\\p{Ll})|(?<=\\p{Ll}\\s)${fields}(?![\\p{L}:])`,
    "gu",
  );
}

/** True where one of the forms may stand: cheap to ask of every block. */
export function mayHoldLeftover(text: string): boolean {
  return trace.test(text) || capitals.test(text);
}

const capitals = /(?<!\p{L})\p{Lu}{4,}|NN|N\.N/u;
const trace =
  /[[{<‹«/_?@#%$☐…(]|(?<!\p{L})x{1,3} |xx|\.{2}|:[ \t]*-|(?:HUSK|OBS|NB)\s*[:!]|(?:\d|dd)[/.-]mm|ddmm|0{6}|evt\. |TODO|TBD|FIXME|lorem|indsæt|her\.?[ \t]*$|^\s*(?:\d+[.)]\s*)?(?:\?|\p{L}+(?:,| og))/imu;
