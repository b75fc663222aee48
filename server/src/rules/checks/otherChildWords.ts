import { danish } from "./sentenceFrames.ts";

/** Words before a name that make it another child's: playmates, the class, what children do to each other. */
export const childBefore = danish(
  /\b(?:leg\p{L}*|kammerat\p{L}*|klassekammerat\p{L}*|bedsteven\p{L}*|ven|vennen|venner|vennerne|veninde\p{L}*|makker\p{L}*|sidemand\p{L}*|sidekammerat|klassen|parallelklassen|stuen|gruppen|holdet|sammen med|dreng|drengen|drengene|pige|pigen|pigerne|barn|børnene|elev|eleven|eleverne|slog|slår|slået|skubbe\p{L}*|bed|bider|bidt|sparke\p{L}*|spytte\p{L}*|drille\p{L}*|mobbe\p{L}*|kradse\p{L}*|nev|niver|rev|river|efter|væltede|fødselsdag\p{L}*|inviter\p{L}*|delte|forelsket i|uvenner med|op at slås med|sloges med|(?:sad|sidder|gik|går|løb|løber|kom|kommer|bygge\p{L}*|spille\p{L}*|skændt?es|snakke\p{L}*|grine\p{L}*|ligger|lå|svømme\p{L}*|cykle\p{L}*|hænge\p{L}*|være|er|var|ude) (?:\p{L}+ ){0,4}med|hænge ud med|(?:går|gik) mest op i|kæreste med|gæst\p{L}*|nemlig|det mest|leger? bedst|tog (?:han|hun)|hos (?:sin|hans|hendes) ven|kyssede?|krammede?|tog fat i|spurgte|ignorerer|efterligner|passe på)(?:\s+(?!(?:men|at|fordi|som|da|når|sagde|fortalte|spurgte)\b)[\p{L},-]+){0,3}[\s,:]*$/iu,
);
/** What other children do, and what they have: a class, a mother, a birthday. */
export const childAfter = danish(
  /^(?:s|['’]s?)?[\s,(]*(?:fra|i|på|der går i|som går i|går i|og \p{L}+ fra) (?:\d{1,2}\.|den anden|klassen|hans klasse|hendes klasse|parallelklassen|stuen|gruppen|børnehaveklassen|holdet|\p{Lu}?\p{L}*stuen|naboklassen)|^\s+(?:drille\p{L}*|slog ham|slog hende|skubbede|græd|begyndte at græde|legede|leger|stod ved siden af|sad ved siden af|ville ikke lege|ville lege|blev ked af|tog hans|tog hendes|rakte tunge|er lige blevet|har gået forbi|ud og|hen og|ind og|løbende|grædende|flyttede|grinede|skreg|begyndte|ville også|fik ondt|blødte|slap|løb (?:ud|hen|væk|efter)|kom ud og sagde|kom hen|tog den|siger man|må ikke lege|kommer ikke i)|^(?:s|['’])?\s+(?:sko|hue|hånd|hænder|arm|ben|hår|seng|stol|plads|bolle|kage|bamse|bil|tegning|ting)\b|^(?:s|['’])\s+(?:mor|far|forældre|fødselsdag|mobil|taske|jakke|madpakke|legetøj|cykel)\b|^['’]?s? (?:mor|far|forældre)\b/iu,
);
/** A sentence about children together. */
export const sentenceTells = danish(
  /\b(?:legekammerat\p{L}*|klassekammerat\p{L}*|venner|veninder|frikvarter\p{L}*|kammerater\p{L}*|i klassen|fodboldhold\p{L}*|drengene|pigerne)\b/iu,
);
/** Roles of grown-ups right beside a name. */
export const adultBeside = danish(
  /\b(?:\p{L}*lærer\p{L}*|\p{L}*pædagog\p{L}*|\p{L}*leder\p{L}*|vikar\p{L}*|\p{L}*rådgiver\p{L}*|\p{L}*plejerske\p{L}*|psykolog\p{L}*|tlf|mvh|vh|hilsen|konsulent\p{L}*|vejleder\p{L}*|kontaktperson|træner\p{L}*|pedel\p{L}*|læge\p{L}*|kolleg\p{L}*|mor|far|mors|fars|moster|faster|farmor|mormor|farfar|morfar|onkel|tante|sekretær\p{L}*|personale\p{L}*|medarbejder\p{L}*|kommunen|ppr|akt|sfo|talte med|talt med|møde med|kæreste|samlever|chef|nabo\p{L}*|ringet til|ringede til|aftalt med|vennen,|jeg|vi|undertegnede|min)\b/iu,
);
/** What grown-ups do. */
export const adultDoes = danish(
  /^\s*(?:\([\p{Lu}]{2,5}\)|spurgte|skrev|noterede|ringede|aftalte|foreslog|oplyser|underviser|afholdt|kontaktede|trøstede|observerede|satte sig (?:ned )?hos|har talt|har haft|er på (?:kursus|barsel|ferie|orlov)|kører|kørte|henter|hentede|afleverer|afleverede|arbejder|er ansat|passer|passede|lavede mad|bor sammen|betaler|drikker|åbnede døren|ejer|har bil|vil gerne (?:hjælpe|støtte)|deltog|deltager|indkalder|følger op|tager kontakt|laver noget)/u,
);
