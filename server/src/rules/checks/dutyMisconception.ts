import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";
import { notice } from "./consentMisconception.ts";
import { framed, frames } from "./sentenceFrames.ts";

const inside =
  /\b(?:\p{L}*(?:leder|lederen|ledelsen?|chef|chefen|inspektør\p{L}*|rektor|souschef\p{L}*|psykolog\p{L}*|konsulent\p{L}*|vejleder\p{L}*|rådgiver\p{L}*|plejerske\p{L}*|kontaktlærer\p{L}*|klasselærer\p{L}*|pædagog\p{L}*|lærer|læreren|lærerne|kolleg\p{L}*|team|teamet|møde|mødet|gruppen|udvalget)|PPR|AKT|SSP|ledelsen|skolen|børnehaven|klubben|sfo\p{L}*)\b/iu;
const decides =
  /\b(?:bestemmer|bestemme|afgør|afgøre|beslutte[rt]?|besluttede|godkende[r]?|lov til|tilladelse|vurderer, om|op til|ser? (?:så )?om|tager stilling)\b/iu;
const against =
  /\b(?:ikke|endnu|vente[rt]?|ventede|afvente\p{L}*|nej|se tiden an|ser tiden an|for tidligt|behøve\p{L}*|nok|fraråde\p{L}*|udsætte\p{L}*|hellere|ingen)\b/iu;
const says =
  /\b(?:siger|sagde|sagt|synes|syntes|mener|mente|ment|vil|ville|vurdere[rt]?|vurderede|besluttede|besluttet|aftalt|enige|har|gav|givet|råde\p{L}*|bad|bedt|fik|foreslog|gør)\b/iu;
const resolved =
  /\b(?:selv ?om|uanset|alligevel|rådede (?:os|mig) til at underrette|personlig\p{L}*|enige om at underrette|besluttet at underrette|kan ikke vente|ikke vente|orienteret om|støtter|underretter derfor|derfor underretter|besked om|inden for \d)\b/iu;
const we = /\b(?:jeg|vi|mig|os|mit|mine|vores|min)\b/iu;
const parent =
  /\b(?:mor|far|moren|faren|moderen|faderen|forældre\p{L}*|hjemmet|dem|hende|ham|papfar|papmor|familien|i)\b/iu;

/** One after the other within so many letters of a sentence. */
function before(first: RegExp, then: RegExp, letters: number): RegExp {
  return new RegExp(`(?:${first.source})[^.]{0,${letters}}(?:${then.source})`, "iu");
}

/** The duty as the leader's, or as a meeting's, to lift. */
const lifted = frames([
  { all: [notice, inside, decides], none: resolved },
  { all: [notice, before(inside, says, 60), before(against, notice, 50)], none: resolved },
  {
    all: [
      before(inside, says, 60),
      new RegExp(`(?:${notice.source})[^.,]{0,40}(?:${against.source})`, "iu"),
    ],
    none: resolved,
  },
  {
    all: [
      /\b(?:bestemmer|afgør|beslutter|vurderer)\b/iu,
      /\bom (?:skolen|vi|jeg|der|børnehaven|institutionen)\b[^.]*(?:underret|sende)/iu,
    ],
    none: resolved,
  },
  {
    all: [
      /\b(?:ledelsen|lederen|leder|mødet|teamet)\b/iu,
      /\b(?:ikke|endnu)\b/iu,
      notice,
      /\b(?:lov|skal|må|skulle|måtte)\b/iu,
    ],
    none: resolved,
  },
]);

/** The duty as met by telling somebody inside, or as somebody else's. */
const passedOn = frames([
  {
    all: [
      /\b(?:gjort|opfyldt|klaret)\b[^.]{0,20}\b(?:sin|min|mit|vores|sit|vor|den|hendes|hans|deres)\b(?:\s+(?:pligt|del|arbejde|opgave))?/iu,
      /\b(?:pligt|sagt|fortalt|mit|givet|talt|underretning\p{L}*|tage samtalen|samtalen|opgave)\b/iu,
    ],
    none: /\blektie|\bikke (?:opfyldt|gjort)|derfor underretter/iu,
  },
  { all: [/underretningspligten?\b[^.]*\bopfyldt/iu] },
  {
    all: [
      /\b(?:må|kan|burde|skulle|er|var)\b[^.]{0,20}\bnok\b[^.]{0,8}\bat\b/iu,
      /\b(?:sagt|sige|siger|fortalt|fortælle|fået|ved|orienteret|givet|skrevet|kender)\b/iu,
    ],
    none: /\bikke nok\b/iu,
  },
  {
    all: [
      /\b(?:regner|regnede|går|gik|forventer|satser|håber|stoler|tænker|tænkte)\b[^.]{0,6}\b(?:med|ud fra|på)\b[^.]{0,12}\bat\b/iu,
      /\b(?:gør det|gjorde det|underret\p{L}*|sender|skriver til (?:jer|kommunen)|tager? sig af|går videre med|tager? den derfra|tager? over|giver? det videre)\b/iu,
    ],
  },
  {
    all: [
      /\b(?:så|nu|det) er (?:det )?(?:hendes|hans|deres|ledelsens|lederens|skolens|\p{L}+s) (?:ansvar|opgave|bord|pligt)\b/iu,
    ],
    near: [/underret|sagt det|fortalt det|givet det|samtal|kommunen|pligt/iu],
    none: /\b(?:mors|fars|forældrenes|barnets)\b/iu,
  },
  {
    all: [
      /\b(?:behøver|skal)\b[^.]{0,15}\b(?:ikke|vel ikke)\b[^.]{0,20}(?:\bogså\b|\bselv\b|\bgøre\b)?/iu,
      /underret|gøre det|skrive/iu,
      /\b(?:så|når|fordi|da|allerede|også)\b/iu,
      we,
    ],
    near: [/underret/iu],
    none: resolved,
  },
  {
    all: [
      /\bder(?:es|for)? (?:skal|må) (?:tage sig af|gøre noget ved|underrette|sende|gå videre)/iu,
      /\b(?:dem|hende|ham|skolen|ledelsen|børnehaven)\b/iu,
    ],
    none: /\b(?:kommunen|modtagelsen)\b/iu,
  },
]);

/** A talk, a plan or the leader's word that is to come first, in words without "vente". */
const firstThings = frames([
  {
    all: [
      /\b(?:leder\p{L}*|ledelsen|mødet|teamet|vi|jeg|man|kollega\p{L}*|souschef\p{L}*|en på mødet)\b/iu,
      /\b(?:bedst|bør|skal|skulle|ville|vil|synes|syntes|mener|mente|rådede|siger|sagde|foreslog|besluttede)\b/iu,
      /\b(?:prøv\p{L}*|afprøv\p{L}*|snak\p{L}*|tale|tag\p{L}*|høre|give|have besked|muligheder|handleplan\p{L}*|bevis\p{L}*|sikre|sikkert|selv)\b/iu,
      new RegExp(
        `\\b(?:inden|før|førend)\\b[^.]{0,20}(?:${notice.source}|\\bskr(?:e|i)v\\p{L}*|\\bsend\\p{L}*|\\bunderret\\p{L}*)|først`,
        "iu",
      ),
    ],
    near: [/underret|\bsende?r?\b|\bskriver?\b|\bskrev\b|besked/iu],
    none: /\btelefon|ringe|ringet|samtyk|underskr|derfor underretter|medmindre|modtagelsen|kommunen (?:siger|sagde|rådede)|læge/iu,
  },
  {
    all: [/\bførst når\b[^.]{0,60}\b(?:kan|må|skal)\b[^.]{0,10}(?:underret|send|skriv)/iu],
    none: /samtyk|underskr/iu,
  },
  {
    all: [
      /\bdet er (?:ledelsen|lederen|skolelederen|ppr|min leder|sundhedsplejersken)\b[^.]{0,20}\bder underretter\b/iu,
    ],
  },
  {
    all: [/\b(?:mit|vores) ansvar\b[^.]{0,20}\b(?:givet|videre|væk|overdraget|slut|opfyldt)/iu],
    near: [/leder|souschef|ledelse|meldt|sagt|givet/iu],
  },
  {
    all: [
      /underret\p{L}*/iu,
      /\bsom (?:en )?(?:sidste )?(?:advarsel|trussel|pression|straf|løftestang)/iu,
    ],
  },
  {
    all: [
      /\bskriver uden navn\b|\buden navn\b[^.]{0,30}\b(?:lærer|pædagog|dagplejer|medarbejder)/iu,
    ],
  },
  {
    all: [
      /\b(?:ssp|ppr|kommunen|sundhedsplejersken|akt)\b[^.]{0,30}\b(?:er|var|sidder|med|ved)\b/iu,
      /\b(?:behøver|skal)\b[^.]{0,10}\bikke\b/iu,
    ],
    near: [/underret/iu],
  },
]);

/** The duty as something that waits: till all is tried, all are sure, a meeting, a last chance. */
const waits = frames([
  {
    all: [
      /\b(?:vente[rt]?|ventede|afvente[rt]?|afventede|se[r]? tiden an|udsætte[rs]?|udsat|udskudt|ladet|lader|lade|holdt igen|tøvet|skubbet)\b/iu,
      notice,
    ],
    none: /\b(?:mor|far|hun|han|de|forældrene)\b[^.]{0,12}\b(?:bad|så helst|så gerne|ønske\p{L}*|beder)\b|\bbad (?:han|hun|mor|far|de)\b|\b(?:ikke (?:længere )?vente|svar|ikke vil vente|ikke ville vente)\b|\bventer? ikke|telefon|samtyk|skrevet under|tilladelse/iu,
  },
  {
    all: [
      /\b(?:prøve[rt]?|prøvede|forsøge[rt]?|afprøve[rt]?|sikre|sikker|bevis\p{L}*|sikkert|chance|først)\b/iu,
      /\b(?:inden|før|først)\b[^.]{0,30}(?:underret|send(?:e|er|te)\b)|(?:underret|send(?:e|er)\b)[^.]{0,20}\bførst, når\b|\bfør vi kan\b[^.]{0,10}underret/iu,
    ],
    none: /samtyk|underskr|skrevet under|derfor|telefon|ringe|ringet/iu,
  },
  {
    all: [/\bførst\b[^.]{0,20}\b(?:være|er)\b[^.]{0,12}\b(?:sikre|sikker|beviser)/iu],
    near: [/underret|pligt|kommunen/iu],
  },
  {
    all: [
      /\b(?:tager|tage|tages|taget)\b[^.]{0,20}\b(?:op igen|op til|på (?:vores |det |næste |et )\p{L}*)/iu,
      /\b(?:så ser vi|om (?:der|vi)|igen i|beslutter?|besluttes)\b/iu,
    ],
    near: [/underret|bekymr|send|aftalt/iu],
    none: /\bmedicin|\btelefon|samtykke/iu,
  },
  { all: [/\bventet\b/iu, /\b(?:chance|bedre tanker|håb|blev bedre|gik over|ville bedre)\b/iu] },
  { all: [/\b(?:give|gav|givet|får|få|fik)\b[^.]{0,25}\bchance\b/iu, notice] },
  { all: [/\bafhænger af\b/iu], near: [notice] },
]);

/** The duty as a threat or a condition, put to the parents. */
const threatened = frames([
  {
    all: [
      /\b(?:hvis|medmindre|med mindre|ellers|næste gang)\b/iu,
      /underret/iu,
      /\b(?:bliver|er|må|vil|skal|ville|skulle|måtte|blev|var|kommer|underretter|underrettede)\b/iu,
      /\b(?:sagt|sagde|siger|fortalt|forklaret|forklarede|skrevet|skrev|advaret|advarede|varslet|lovet|truet|aftalt|gjort det klart|meddelt|besked)\b/iu,
      parent,
    ],
    none: /\bsagsbehandler|modtagelsen sagde|rådgiver/iu,
  },
  {
    all: [/\bunderret\p{L}*/iu, /\b(?:true\p{L}*|trussel|advaret om|pression|pressmiddel)\b/iu, we],
    none: /\btruede (?:mor|far|han|hun|barnet)|har truet/iu,
  },
]);

/** A professional who wants no name on it. */
const anonymous = frames([
  {
    all: [
      /\banonym(?:e|t|itet)?\b/iu,
      /\b(?:jeg|vi|underrett\p{L}*|skriver|afsender\p{L}*)\b/iu,
      /\b(?:ønske[rs]?|vil|helst|være|gerne|forblive|underrett\p{L}*|skriver|er)\b/iu,
    ],
    none: /anonym(?:e|t)? (?:drøft|rådgiv|spar|samtale|henvend)|drøft|rådgiv|spar(?:ring|ret)|\b(?:mor|far|naboen|nabo|forældrene|hun|han|anmelder|borger)\b[^.]{0,25}\banonym/iu,
  },
  {
    all: [
      /\bnavn(?:e|et|ene)?\b/iu,
      /\b(?:ikke|uden|ude)\b/iu,
      /\b(?:mit|mine|vores|min|vore)\b/iu,
      /\b(?:fremgå\p{L}*|stå|nævn\p{L}*|have|på|ude|oplyse\p{L}*|oplyst|kendt|brug\p{L}*)\b/iu,
    ],
    none: /\bkan ikke\b[^.]{0,10}\bnavn|husker/iu,
  },
]);

/** Under suspicion: the parents as having a right to hear it first. */
const first = frames([
  {
    all: [
      /\bret til\b|\bfortjener\b|\bskylder\b|\brimeligt\b|\bfair\b|\bordentligt\b/iu,
      /\b(?:høre|vide|læse|få|sige|fortælle|kende|orientere\p{L}*)\b/iu,
      /\b(?:først|inden|før)\b/iu,
      /\b(?:mor|far|forældre\p{L}*|de|dem|hun|han|familien)\b/iu,
    ],
  },
]);

const always = [...firstThings, ...lifted, ...passedOn, ...waits, ...threatened, ...anonymous];
const underSuspicion = [...always, ...first];

/** The duty treated as another's to lift, as met inside, as waiting, as a threat, or as nameless. */
export function* dutyMisconception(facts: DraftFacts): Iterable<Match> {
  for (const at of framed(facts, facts.suspicion ? underSuspicion : always)) yield shortfall(at);
}
