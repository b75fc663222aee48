const ask =
  "indsæt(?:tes)?|udfyld(?:es)?|skriv(?:es)?|beskriv(?:es)?|angiv(?:es)?|vælg(?:es)?|tilføj(?:es)?|slet(?:tes)?(?! ikke)|klik|indtast(?:es)?|noter(?:es)?|anfør(?:es)?|uddyb(?:es)?|redegør|overvej|understreg|stryg|evt\\.?";
const asked =
  "navn|fornavn|efternavn|dato|fødselsdato|cpr(?:-nr\\.?|-nummer)?|adresse|alder|antal|klasse|skole|stue|telefon(?:nummer)?|tlf\\.?|stilling|titel|tekst";
/** One of these on each side of a slash was to be struck: "mor/far", "leder / lærer", "skilt/gift". */
const choices = [
  "mor|far|moder|fader|begge|forældre",
  "han|hun|ham|hende",
  "hans|hendes",
  "dreng|pige|drengen|pigen",
  "søn|datter",
  "skoleleder|viceskoleleder|sfo-leder|leder|souschef|stedfortræder|kl\\.lærer|klasselærer|lærer|pædagog|vejleder",
  "skilt|gift|samlevende|enlig|samboende",
  "lovligt?|ulovligt?",
];
/** The same where nothing but the choice is the value of a field. */
const values =
  "ja|nej|ved ikke|delvist|måske|fælles|ene|mor|far|begge|orienteret|ikke orienteret|vuggestue|børnehave|dagpleje|skole|sfo|klub|skriftligt?|mundtligt?|akut|ikke akut|dreng|pige|barnet|den unge|gift|samlevende|skilt|alene|drøftet|ikke drøftet|indhentet|ikke indhentet|behov|ikke behov|intet behov";
/** What stands before a unit where a number was to be filled in. */
const counted =
  "%|procent|dage|gange|timer|uger|måneder|mdr\\.?|år|lektioner|minutter|min\\.|kr\\.?|møder";
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
    `\\[(?![^\\]\\n]*(?:udelad|fjernet|slettet|anonym|sløret))[^\\]\\n]*(?<!\\p{L})(?:${ask}|${asked}|kommune|kontaktperson|årstal|beløb)(?!\\p{L})[^\\]\\n]*\\]`,
    "giu",
  ),
  new RegExp(
    `\\((?:barnets |elevens |her )?(?:(?:${ask})(?!\\p{L})[^)\\n]*|(?:${asked.replace("telefon(?:nummer)?|tlf\\.?|", "")})\\??)(?: her)?\\)`,
    "giu",
  ),
  /\((?:(?:tjek|husk|find|spørg)(?!\p{L})[^)\n]{0,40}|mangler(?: (?:dato|navn|underskrift|cpr|adresse|svar|tal))?)\)/giu,
  /(?<!\p{L})(?:HUSK|OBS|NB)\s*[:!]+\s*(?:slet|udfyld|tjek|ret|indsæt|spørg|find|tilføj|fjern)[^\n.]*/giu,
  /(?<!\p{L})(?:BARNETS NAVN|ELEVENS NAVN|SKOLENS NAVN|DIT NAVN|NAVNET PÅ \p{Lu}+|[Ff]ornavn [Ee]fternavn|Navn Navnesen)(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:DDMM(?:ÅÅ|YY)(?:ÅÅ|YY)?(?:-?[xX]{4})?|ddmm(?:åå|yy)(?:åå|yy)?(?:-?[xX]{4})?|0{6}-0{4})(?![\p{L}\d])/gu,
  /(?<=:[ \t]{0,3})(?:\.{2,4}|…|[xX]{2,3}|-{1,3})(?=[ \t]*$)/gmu,
  new RegExp(
    `(?<=(?:^|:)[ \\t]*)(?:${values})(?:[ \\t]*\\/[ \\t]*(?:${values}))+(?=[ \\t]*(?:\\([^)\\n]*\\))?[ \\t]*$)`,
    "gimu",
  ),
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
  /(?<![\p{L}\d])(?:d\.|den|dato:?)[ \t]{1,4}\/[ \t]*[-–]?[ \t]*(?:20)?\d{0,2}(?!\d)/giu,
  /(?<!\d)20_{1,2}(?!_)/gu,
  new RegExp(
    `(?<![\\p{L}\\d_])(?:_{1,2}\\.?|[xX]{1,3})\\s?(?:${counted}|klasse|årgang)(?!\\p{L})`,
    "gu",
  ),
  /(?<![\p{L}\d]\s?)[Xx](?=\s(?:[Kk]ommune|Skole)(?!\p{L}))/gu,
  /…\.{2,}|\.{2,}…/gu,
  /#\p{Lu}{2,}#|%\p{Lu}{2,}%|\$\p{Lu}{2,}\$/gu,
  new RegExp(`«(?:\\p{L}+s )?(?:${asked}|modtager|afsender|barn(?:et)?|elev)(?:_\\p{L}+)?»`, "giu"),
  /(?<!\p{L})(?:NAVN|DATO|ANTAL|ADRESSE|ALDER|KLASSE|SKOLE)(?=\s\p{Ll})|(?<=\p{Ll}\s)(?:NAVN|DATO|ANTAL|ADRESSE|ALDER|KLASSE|SKOLE)(?![\p{L}:])/gu,
  /(?<=:[ \t]{0,3})\[[ \t]*\](?=[ \t]*$)/gmu,
  /☐\s*ja\s*[,/]?\s*☐\s*nej(?! \p{L})(?!.*[☒☑])/giu,
  /\((?:\p{Lu}\p{L}+|jeg|vi|leder(?:en)?)?\s?(?:skriver|udfylder|indsætter|tilføjer|finder|tjekker|spørger|kommer|retter)(?!\p{L})[^)\n]{0,30}(?:i morgen|senere|her|selv|snart)\)/giu,
  /(?<!\p{L})(?:slet|slettes|fjern|fjernes|overstreg|streg|stryg)(?!\p{L})[^.\n]{0,30}(?:ikke (?:passer|er relevant|relevant|gælder|bruges)|hjælpetekst|skabelon|vejledning)[^.\n]{0,20}/giu,
  /(?<!\p{L})evt\. (?:søskende|navn|bilag)(?=[.,;)]|$)/giu,
  /^[ \t]*indsæt(?!\p{L})[^\n]{0,60}/gimu,
  /(?<!\p{L})(?:udfyldes|indsættes|tilføjes|rettes|uddybes) senere(?!\p{L})/giu,
  /_{3,}|\.{5,}|…{2,}/gu,
  /(?<!\p{L})(?:TODO|TBD|FIXME)(?!\p{L})[^\n.]*/gu,
  /[@#]{3,}|(?<![\p{L}\d?!])\?{2,}(?!\p{L})/gu,
  /lorem ipsum[^\n]*/giu,
  /(?<!\p{L})(?:klik|tryk) (?:eller tryk )?(?:her )?for at (?:skrive|angive|indtaste|vælge|tilføje)[^\n.]*\.?/giu,
  /^[ \t]*(?:skriv|indtast|tekst|udfyldes?)(?: \p{L}+)? her\.?[ \t]*$/gimu,
  /^[ \t]*[-–?][ \t]*$/gu,
  new RegExp(
    `^[ \\t]*(?:\\d+[.)][ \\t]*)?(?:dato|navn|stilling|titel|underskrift)(?:(?:, ?| og | ?/ ?)${labelLine})+\\.?[ \\t]*$`,
    "gimu",
  ),
  ...choices.map(
    (words) =>
      new RegExp(`(?<![\\p{L}/.-])(?:${words})(?:\\s?/\\s?(?:${words}))+(?![\\p{L}/-])`, "giu"),
  ),
  /(?<![\p{L}/-])(\p{L}+)\s?\/\s?\1 ikke(?!\p{L})/giu,
  /(?<![\p{L}/])(?<!svar\p{L}{0,5} )(?<!(?:sige|siger|sagde|sagt|enten) )ja\s?\/\s?nej(?!\s?\/)(?![\p{L}/-])/giu,
];

/** True where one of them may stand: cheap to ask of every block. */
export function mayHoldLeftover(text: string): boolean {
  return trace.test(text) || capitals.test(text);
}

const capitals = /DATO|ANTAL|ADRESSE|ALDER|KLASSE|SKOLE/u;
const trace = new RegExp(
  `[[{<‹«/_?@#%$☐…]|[xX] |evt\\. |slet|fjern|streg|stryg|(?:i morgen|senere|her|selv|snart)\\)|indsæt|udfyld|senere|\\.{5}|xx|mm|NN|N\\.N|TODO|TBD|FIXME|lorem|klik|tryk|\\((?:barnets |elevens |her )?(?:${ask}|${asked}|tjek|husk|find|spørg|mangler)|(?:HUSK|OBS|NB)\\s*[:!]|NAVN|Navnesen|fornavn|ddmm|0{6}|her\\.?\\s*$|^\\s*(?:\\d+[.)]\\s*)?(?:[-–?]\\s*$|(?:dato|navn|stilling|titel|underskrift)(?:,| og))`,
  "imu",
);
