/** What every key of a rule file is for, in the words of an advisor who has never programmed. */
export const keyHelp: Readonly<Record<string, string>> = {
  "bygger-på":
    "Andre regelfiler, som denne lægger sig oven på, fx ../kommune/regler.yaml. De indbyggede regler er altid med.",
  lag: "Hvem filen gælder for: kommune, institution, team eller personlig. Det senere lag bestemmer.",
  tilretninger:
    "Ændringer af regler fra et lag nedenunder: alvor, besked, eller slå-fra: true. Låste regler kan ikke ændres.",
  "slå-fra": "true slår reglen fra for alle, der bruger filen.",
  begrundelse: "Hvorfor I har ændret reglen. Den, der læser filen om et år, bliver glad for den.",
  regler: "Jeres egne regler, én med - foran for hver.",
  ordlister: "Lister af ord, som mønstre kan bruge med @navn.",
  signaler: "Noget, der kan genkendes i en tekst, med et navn. Flere regler kan bruge det samme.",
  kriterier: "Det, en god underretning gør. En regel hører altid til et kriterium.",
  afsnit: "Afsnit i kladden og de overskrifter, folk bruger til dem.",
  afsnitssæt:
    "Et færdigt sæt overskrifter med skabelon: ics, tegn-på-tryghed eller seks-områder. Jeres egne afsnit: lægger sig ovenpå.",
  områder: "Hvilke signaler der fortæller om et område af barnets liv.",
  lov: "Henvisninger til loven, med den dag de er kontrolleret.",
  telefon: "Kommunens nummer, når det haster.",
  tilføj: "Ord, der føjes til listen fra laget nedenunder.",
  fjern: "Ord, der tages ud af listen fra laget nedenunder. Låste lister kan kun vokse.",
  id: "Reglens navn: små bogstaver, tal og bindestreger. Det må kun bruges én gang.",
  slags:
    "Hvordan reglen ser på teksten. ordlyd: ord, der falder. belæg: ord, der skal have noget ved siden af. forventer: noget, kladden skal have. sammenhæng: tegn på vold, ære eller hast.",
  kriterium: "Hvad reglen er et tegn på, at kladden mangler.",
  besked: "Det, skriveren læser: hvad, hvorfor og hvordan. {ord} er de ord, reglen fandt.",
  "besked-ved-mistanke":
    "Står i stedet for besked, når der er mistanke om vold eller social kontrol.",
  titel: "Et kort navn uden ord fra kladden.",
  alvor: "fejl, advarsel, oplysning eller hint. Intet af det hindrer nogen i at sende.",
  dokumenttyper:
    "Hvilke slags papirer reglen gælder: underretning, udtalelse, netværksmøde eller fravær.",
  hvorfor: "Hvorfor det betyder noget for barnet eller for den, der skal læse.",
  kilde: "Hvor det står: lov, vejledning eller bog.",
  ejer: "Hvem I skal spørge om reglen.",
  gennemset: "Den dag, nogen sidst så efter, om reglen stadig er god.",
  låst: "true: ingen lag ovenpå kan ændre reglen eller slå den fra.",
  mønstre:
    "De ord, reglen ser efter. Et ord gælder i alle sine bøjninger; =ord kun sådan; a/b er enten-eller; (ord) kan udelades; … er op til tre ord imellem; @navn er en ordliste.",
  "undtagen-mønstre": "Mønstre, der ophæver et fund, når de rammer de samme ord.",
  undtagen: "Signaler i nærheden, der undskylder et fund.",
  "undtagen-inden-i": "Signaler, som et fund ikke tæller inde i, fx gengivet.",
  kræver: "Signaler, der skal stå i nærheden, før det er et fund.",
  ord: "Hvis ord der tæller: egne (skriverens), citerede eller alle.",
  overskrifter: "true: også ord i overskrifter tæller.",
  "i-afsnit": "Kun i de afsnit.",
  "ikke-i-afsnit": "Ikke i de afsnit.",
  "inden-for":
    "Hvor langt der ses: sætning, næste, nabosætning, stykke, ophæng, liste, afsnit eller kladde.",
  benægtet: "false: ord, der er benægtet (»har ikke slået«), tæller ikke.",
  markér: "Hvad der får streg under: ord, sætning, stykke eller resten af sætningen.",
  "en-gang-per": "Højst ét fund per kladde, afsnit eller stykke.",
  belæg: "Det, der skal stå i nærheden. Mangler det, er det et fund.",
  hvornår: "Hvornår reglen overhovedet spørger.",
  rettelser: "Forslag, skriveren kan vælge. Den første er den foretrukne.",
  eksempler:
    "Tekster, der viser, at reglen virker. De prøves, hver gang filen ændres; består de ikke, bruges reglen ikke.",
  dårligt: "En opdigtet tekst med et fund. Sæt ⟦ ⟧ om de ord, der skal markeres.",
  godt: "En opdigtet tekst, hvor reglen skal tie.",
  mangler: "En tekst, I ved, at reglen endnu ikke kan. Den prøves ikke.",
  rettet: "Teksten, efter at den første rettelse er brugt.",
  dato: "Den dag, eksemplet er skrevet, fx 2025-04-04.",
  "taler-ved-mistanke":
    "true: reglen må også tale ved mistanke, hvis den ikke siger noget om forældre eller barn.",
  "hører-til": "Det afsnit, et fund om hele kladden vises ved.",
  sammenhæng: "vold, ære eller akut.",
  stærke: "Signaler, hvor ét er nok.",
  svage: "Signaler, hvor der skal to til.",
};
