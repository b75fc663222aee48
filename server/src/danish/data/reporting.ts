/** A verb of saying. "open" verbs report even with no content told; "tied" ones only with a clause or a quotation. */
export interface ReportingForm {
  readonly lemma: string;
  readonly finite: boolean;
  readonly tied: boolean;
  readonly asks: boolean;
}

const open = `sige siger sagde sagt|fortælle fortæller fortalte fortalt|oplyse oplyser oplyste oplyst|forklare forklarer forklarede forklaret|svare svarer svarede svaret|
  udtale udtaler udtalte udtalt|meddele meddeler meddelte meddelt|påpege påpeger påpegede påpeget|indrømme indrømmer indrømmede indrømmet|benægte benægter benægtede benægtet|
  konstatere konstaterer konstaterede konstateret|erklære erklærer erklærede erklæret|hævde hævder hævdede hævdet|påstå påstår påstod påstået|betro betror betroede betroet|berette beretter berettede berettet`;
const tied = `mene mener mente ment|synes synes syntes syntes|tro tror troede troet|tænke tænker tænkte tænkt|føle føler følte følt|opleve oplever oplevede oplevet|beskrive beskriver beskrev beskrevet|
  skrive skriver skrev skrevet|vurdere vurderer vurderede vurderet|ønske ønsker ønskede ønsket|love lover lovede lovet|true truer truede truet|bede beder bad bedt|klage klager klagede klaget|undre undrer undrede undret|
  notere noterer noterede noteret|fortsætte fortsætter fortsatte fortsat|bemærke bemærker bemærkede bemærket|nævne nævner nævnte nævnt|udtrykke udtrykker udtrykte udtrykt|tilføje tilføjer tilføjede tilføjet|
  understrege understreger understregede understreget|bekræfte bekræfter bekræftede bekræftet|råbe råber råbte råbt|hviske hvisker hviskede hvisket|mumle mumler mumlede mumlet|udbryde udbryder udbrød udbrudt|
  afvise afviser afviste afvist|fastslå fastslår fastslog fastslået|skrige skriger skreg skreget|grine griner grinede grinet|insistere insisterer insisterede insisteret|orientere orienterer orienterede orienteret|
  informere informerer informerede informeret|melde melder meldte meldt|gentage gentager gentog gentaget|frygte frygter frygtede frygtet|håbe håber håbede håbet|understege understeger understegede understeget|indvende indvender indvendte indvendt|
  anføre anfører anførte anført|udlægge udlægger udlagde udlagt|antyde antyder antydede antydet|afsløre afslører afslørede afsløret|advare advarer advarede advaret|opfordre opfordrer opfordrede opfordret|foreslå foreslår foreslog foreslået`;
const asking = `spørge spørger spurgte spurgt|udspørge udspørger udspurgte udspurgt`;

function entries(
  list: string,
  tiedToContent: boolean,
  asks: boolean,
): readonly (readonly [string, ReportingForm])[] {
  return list.split("|").flatMap((verb) => {
    const [lemma = "", present = "", past = "", participle = ""] = verb.trim().split(/\s+/u);
    const form = (finite: boolean) => ({ lemma, finite, tied: tiedToContent, asks });
    return [
      [lemma, form(false)],
      [participle, form(false)],
      [present, form(true)],
      [past, form(true)],
    ] as const;
  });
}

/** Reporting verbs by form, lower case. */
export const reportingForms: ReadonlyMap<string, ReportingForm> = new Map([
  ...entries(open, false, false),
  ...entries(tied, true, false),
  ...entries(asking, false, true),
]);

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs that carry a perfect or a modal meaning: "har sagt", "vil ikke fortælle". */
export const auxiliaries: ReadonlySet<string> = set(
  "har havde have vil ville kan kunne skal skulle må måtte bør burde tør turde gider gad får fik har er var bliver blev blive kom kommer",
);
/** Words that open a subordinate clause. */
export const subordinators: ReadonlySet<string> = set(
  "at som der fordi hvis når da om hvor mens selvom skønt inden før efter siden indtil hvad hvem hvordan hvorfor hvornår hvilken hvilket hvilke hvorvidt idet eftersom medmindre ligesom end",
);
/** Subject forms of the pronouns. */
export const nominatives: ReadonlySet<string> = set("jeg du han hun vi de man");
/** Adverbs and particles that stand between subject, verb and object. */
export const middles: ReadonlySet<string> = set(
  `ikke aldrig også jo nok vist vel da nu så altså bare blot dog derfor desuden ellers endda endelig engang faktisk gerne godt heller ofte altid tit igen kun lige
  måske næsten samtidig selv selvfølgelig siden stadig straks tydeligt umiddelbart videre her der hurtigt stille roligt højt lavt grædende bl.a. blandt fx f.eks. f. eks. ligeledes yderligere senere først sidst spontant pludselig efterfølgende
  alligevel imidlertid således netop ganske meget åbent ærligt direkte ud efter op frem flere gange ret hverken næppe sjældent allerede sig rent lidt mere helt bestemt ganske oppe`,
);
/** Prepositions, which open adverbials at the front of a clause. */
export const prepositions: ReadonlySet<string> = set(
  "i på til fra for af ved med om efter under over mellem mod hos uden gennem siden før inden ad bag blandt foran forbi imod langs omkring trods samt ifølge pga. vedrørende angående",
);
