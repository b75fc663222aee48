const ask = "indsæt|udfyld(?:es)?|skriv|beskriv|angiv|vælg|tilføj|slet|klik|indtast|noter|evt\\.?";
const asked =
  "navn|fornavn|efternavn|dato|fødselsdato|cpr(?:-nr\\.?|-nummer)?|adresse|alder|antal|klasse|skole|stue|telefon(?:nummer)?|tlf\\.?|stilling|titel|tekst";
/** One of these on each side of a slash was to be struck: "mor/far", "leder / lærer", "skilt/gift". */
const choices = [
  "mor|far|moder|fader|begge|forældre",
  "han|hun|ham|hende",
  "hans|hendes",
  "dreng|pige|drengen|pigen",
  "søn|datter",
  "skoleleder|viceskoleleder|sfo-leder|leder|kl\\.lærer|klasselærer|lærer|pædagog",
  "skilt|gift|samlevende|enlig|samboende",
  "lovligt?|ulovligt?",
];
const blank = "\\?{1,2}|_{1,4}|[xX]{2,4}|dd";
const year = "(?:[/.-](?:åååå|åå|yyyy|yy|\\d{2,4}|[?_xX]{2,4}))?";
const labelLine = `(?:${asked}|mail|underskrift|institution)`;

/**
 * What templates and forms leave behind when a place is not filled in. A bracket alone is none: words in it must ask
 * for something ("[indsæt …]") or name what a field holds ("[skolens navn]").
 */
export const leftoverForms: readonly RegExp[] = [
  /\[\[[^\]\n]*\]\]/gu,
  /\{\{?[^{}\n]{1,60}\}\}?/gu,
  /‹[^‹›>\n]{1,60}[›>]/gu,
  new RegExp(
    `\\[(?![^\\]\\n]*(?:udelad|fjernet|slettet|anonym|sløret))[^\\]\\n]*(?<!\\p{L})(?:${ask}|${asked})(?!\\p{L})[^\\]\\n]*\\]`,
    "giu",
  ),
  new RegExp(`\\((?:barnets )?(?:(?:${ask})(?!\\p{L})[^)\\n]*|(?:${asked}))(?: her)?\\)`, "giu"),
  new RegExp(`<(?:(?:${ask}|${asked})(?!\\p{L})|\\p{L}+s (?:${asked}))[^<>\\n]{0,60}>`, "giu"),
  new RegExp(
    `(?<![\\p{L}\\d/._-])(?:${blank})[/.-](?:${blank}|mm|\\d{1,2})${year}(?![\\p{L}\\d])`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d/.-])\\d{1,2}[/.-](?:\\?{1,2}|_{1,4}|[xX]{2,4}|mm)${year}(?![\\p{L}\\d])`,
    "gu",
  ),
  /(?<![\p{L}\d_])(?:d\.|den|kl\.|uge)\s+(?:[xX]{2,}|_{2,}|\.{3,}|\?{1,3})(?:[/.-](?:[xX]{1,4}|_{1,4}|\d{1,4}))*(?!\p{L})/gu,
  /(?<![\p{L}\d_-])(?:X{2,}|NN|N\.N\.)(?![\p{L}\d_-])/gu,
  /_{3,}|\.{5,}|…{2,}/gu,
  /(?<!\p{L})(?:TODO|TBD|FIXME)(?!\p{L})[^\n.]*/gu,
  /[@#]{3,}|(?<![\p{L}\d?!])\?{2,}(?!\p{L})/gu,
  /lorem ipsum[^\n]*/giu,
  /(?<!\p{L})(?:klik|tryk) (?:eller tryk )?(?:her )?for at (?:skrive|angive|indtaste|vælge|tilføje)[^\n.]*\.?/giu,
  /^[ \t]*(?:skriv|indtast|tekst|udfyldes?)(?: \p{L}+)? her\.?[ \t]*$/gimu,
  /^[ \t]*[-–?][ \t]*$/gu,
  new RegExp(
    `^[ \\t]*(?:dato|navn|stilling|titel|underskrift)(?:(?:, ?| og | ?/ ?)${labelLine})+\\.?[ \\t]*$`,
    "gimu",
  ),
  ...choices.map(
    (words) =>
      new RegExp(`(?<![\\p{L}/.-])(?:${words})(?:\\s?/\\s?(?:${words}))+(?![\\p{L}/-])`, "giu"),
  ),
  /(?<![\p{L}/-])(\p{L}+)\s?\/\s?\1 ikke(?!\p{L})/giu,
  /(?<![\p{L}/])(?<!svar\p{L}{0,5} )(?<!(?:sige|siger|sagde|sagt|enten) )ja\s?\/\s?nej(?!\s?\/)(?![\p{L}/-])/giu,
];

/** Where one of them may stand: cheap to ask of every block. */
export const leftoverTrace = new RegExp(
  `[[{<‹/_?@#…]|\\.{5}|xx|mm|NN|N\\.N|TODO|TBD|FIXME|lorem|klik|tryk|\\((?:barnets )?(?:${ask}|${asked})|her\\.?\\s*$|^\\s*(?:[-–?]\\s*$|(?:dato|navn|stilling|titel|underskrift)(?:,| og))`,
  "imu",
);
