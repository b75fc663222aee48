/** A rule without faults but for the lines given. */
export const rule = (lines: string, more = "") => `regler:
  - id: min-regel
    slags: ordlyd
    kriterium: vague-term
    besked: Hej
${lines}
    eksempler:
      - dårligt: "Han ⦅hoppede⦆."
      - godt: "Han sov."
${more}`;
/** Words that the rule looks for. */
export const good = "    mønstre: [hoppe]";

/** What is wrong, the file with a mark round what gets the squiggle, the message, and files beside it. */
export const mistakes: readonly (readonly [
  string,
  string,
  string,
  Readonly<Record<string, string>>?,
])[] = [
  ["tabulator i stedet for mellemrum", "ordlister:\n⟦\t⟧a: [b]\n", "rykket ind med tabulator"],
  ["skæv indrykning", "ordlister:\n    a: [b]\n⟦ ⟧ c: [d]\n", "Indrykningen passer ikke"],
  ["manglende slut på en tekst", 'ordlister:\n  a: ["b]\n⟦⟧', "Der mangler et tegn"],
  ["kun et ord i filen", "⟦hej⟧", "En regelfil begynder med en nøgle"],
  ["ukendt del af filen", "⟦reglar⟧: []\n", 'Mente du "regler"?'],
  ["samme nøgle to gange", "lag: team\n⟦lag⟧: team\n", "Nøglen står her to gange"],
  ["henvisning med *", "ordlister:\n  a: &x [b]\n  c: ⟦*x⟧\n", "skriv ordene ud"],
  [
    "en nøgle, der vil ændre programmet",
    "ordlister:\n  ⟦__proto__⟧: [x]\n",
    "Den nøgle kan ikke bruges",
  ],
  ["regler uden streg foran", "regler:\n  ⟦id: a⟧\n", "en linje med - foran hver"],
  ["ordlister uden navne", "ordlister: ⟦[a]⟧\n", "Her skal stå navne med indhold under"],
  ["ukendt nøgle i en regel", rule(`${good}\n    ⟦beskd⟧: Hej`), 'Mente du "besked"?'],
  [
    "manglende besked",
    "regler:\n  - ⟦id: a\n    slags: ordlyd\n    kriterium: vague-term\n    mønstre: [hoppe]⟧\n",
    'Her mangler "besked"',
  ],
  ["ukendt slags", "regler:\n  - id: a\n    slags: ⟦ordlydd⟧\n", 'Mente du "ordlyd"?'],
  ["ukendt kriterium", rule(good).replace("vague-term", "⟦vage-term⟧"), 'Mente du "vague-term"?'],
  [
    "ukendt alvor",
    rule(`${good}\n    alvor: ⟦kritisk⟧`),
    "Skriv fejl, advarsel, oplysning eller hint",
  ],
  [
    "ukendt dokumenttype",
    rule(`${good}\n    dokumenttyper: [⟦brev⟧]`),
    "underretning, udtalelse, netværksmøde eller fravær",
  ],
  ["ukendt sammenhæng", rule(`${good}\n    tier-ved: [⟦mobning⟧]`), "Skriv vold, ære eller akut"],
  [
    "ukendt afstand",
    rule(`${good}\n    undtagen: [{signaler: [tid], inden-for: ⟦siden⟧}]`),
    "sætning, næste",
  ],
  ["ja/nej er noget andet", rule(`${good}\n    indledning: ⟦måske⟧`), "Skriv ja eller nej"],
  ["tal er noget andet", rule(`${good}\n    højst-fund: ⟦mange⟧`), '"højst-fund" skal være et tal'],
  ["tal er for lille", rule(`${good}\n    højst-fund: ⟦0⟧`), "skal være mindst 1"],
  ["dag er noget andet", rule(`${good}\n    gennemset: ⟦i foråret⟧`), "Skriv dagen som 2026-03-14"],
  [
    "id med mellemrum",
    rule(good).replace("min-regel", "⟦min regel⟧"),
    "kun små bogstaver, tal og bindestreger",
  ],
  [
    "id brugt to gange",
    rule(
      good,
      "  - id: ⟦min-regel⟧\n    slags: ordlyd\n    kriterium: vague-term\n    besked: Hej\n    mønstre: [gynge]\n    eksempler: []\n",
    ),
    "Der er allerede en regel med id",
  ],
  ["id på en låst regel", rule(good).replace("min-regel", "⟦cpr-i-teksten⟧"), "er låst"],
  ["ukendt signal", rule(`${good}\n    undtagen: [{signaler: [⟦tidd⟧]}]`), 'Mente du "tid"?'],
  [
    "ukendt signal i et signal",
    "signaler:\n  a:\n    mønstre: [hoppe]\n    kræver: [{signaler: ⟦vold-slagg⟧}]\n",
    "kendes ikke",
  ],
  ["signal, som programmet læser", "signaler:\n  tid: ⟦[hoppe]⟧\n", "læses af programmet"],
  ["ukendt afsnit", rule(`${good}\n    i-afsnit: [⟦parent⟧]`), 'Mente du "parents"?'],
  [
    "ukendt indbygget kontrol",
    "regler:\n  - id: a\n    slags: kode\n    kriterium: vague-term\n    besked: Hej\n    kode: ⟦hokuspokus⟧\n",
    "ingen indbygget kontrol",
  ],
  [
    "hverken mønstre eller signaler",
    rule("    titel: T")
      .replace("min-regel", "⟦min-regel⟧")
      .replace(/ {4}eksempler[\s\S]*/u, "    eksempler: []\n"),
    "finder aldrig noget",
  ],
  [
    "mål uden grænse",
    "regler:\n  - id: ⟦a⟧\n    slags: mål\n    kriterium: vague-term\n    besked: Hej\n    mål: lix\n    eksempler: []\n",
    "skriv over: eller under:",
  ],
  [
    "ingen eksempler",
    "regler:\n  - id: ⟦a⟧\n    slags: ordlyd\n    kriterium: vague-term\n    besked: Hej\n    mønstre: [hoppe]\n",
    "har ingen eksempler",
  ],
  [
    "eksempel, der overses",
    rule("    mønstre: [løbe]").replace('dårligt: "Han ⦅hoppede⦆."', '⟦dårligt: "Han ⦅hoppede⦆."⟧'),
    "Overset: reglen skulle finde „hoppede“, men fandt intet",
  ],
  [
    "eksempel med støj",
    rule(good).replace('godt: "Han sov."', '⟦godt: "Hun hopper."⟧'),
    "Støj: reglen fandt „hopper“",
  ],
  [
    "rettelse, der giver noget andet",
    rule(`${good}\n    rettelser: [{titel: Ret, erstat: sprang}]`).replace(
      'dårligt: "Han ⦅hoppede⦆."',
      '⟦dårligt: "Han ⦅hoppede⦆."\n        rettet: "Han fløj."⟧',
    ),
    "Rettelsen giver en anden tekst",
  ],
  [
    "mønster slutter med …",
    rule('    mønstre: [hoppe, "⟦hoppe …⟧"]'),
    "Skriv det ord, der skal komme efter",
  ],
  ["parentes uden slutning", rule('    mønstre: [hoppe, "⟦(ikke hoppe⟧"]'), "mangler sin slutning"],
  ["tomt enten-eller", rule('    mønstre: [hoppe, "⟦gynge/⟧"]'), "Der mangler et ord ved"],
  ["ukendt ordliste", rule('    mønstre: [hoppe, "⟦@ukendt⟧"]'), "findes ikke"],
  ["ukendt plads", rule('    mønstre: [hoppe, "hoppe ⟦<klokken>⟧"]'), "ikke en plads, der kendes"],
  ["kun pladser", rule('    mønstre: [hoppe, "⟦<verbum>⟧"]'), "mindst ét bestemt ord"],
  [
    "for stort mellemrum",
    rule('    mønstre: [hoppe, "hoppe ⟦…20⟧ gynge"]'),
    "kan springe 1 til 12 ord over",
  ],
  ["fejl i en ordliste", 'ordlister:\n  a: ["⟦(b⟧"]\n', "mangler sin slutning"],
  [
    "mønster, der står to gange",
    rule('    mønstre: [hoppe, "⟦Hoppe⟧"]'.replace('"⟦Hoppe⟧"', "⟦Hoppe⟧")),
    "står der allerede",
  ],
  [
    "mønster, der altid er undtaget",
    rule("    mønstre: [hoppe, ⟦gynge⟧]\n    undtagen-mønstre: [gynge]"),
    "kan aldrig give et fund",
  ],
  [
    "ord, som ingen form passer på",
    'ordlister:\n  a: ["⟦ord,ord⟧"]\n',
    "kan ikke findes i en tekst",
  ],
  ["regex (sidste udvej)", rule("    regex: ⟦hopp\\w+⟧"), "sidste udvej"],
  ["regex, der ikke kan læses", rule("    mønstre: [hoppe]\n    regex: '⟦(a⟧'"), "kan ikke læses"],
  [
    "regex, der er for langt",
    rule(`    mønstre: [hoppe]\n    regex: ⟦${"a".repeat(300)}⟧`),
    "højst have 200 tegn",
  ],
  [
    "tilretning af en regel, der ikke er der",
    "tilretninger:\n  dom-vendin: ⟦{alvor: hint}⟧\n",
    'Mente du "dom-vending"?',
  ],
  [
    "slår en låst regel fra",
    "tilretninger:\n  cpr-i-teksten: ⟦{slå-fra: ja}⟧\n",
    "børns sikkerhed eller privatliv hviler på den",
  ],
  [
    "tager ord ud af en låst liste",
    "ordlister:\n  kropsdel: {fjern: ⟦[arm]⟧}\n",
    "ord kan ikke fjernes",
  ],
  [
    "tager et ord ud, der ikke er der",
    "ordlister:\n  kendte-navne: {fjern: [⟦Bo⟧]}\n",
    "intet at fjerne",
  ],
  [
    "føjer til en liste, der ikke er der",
    "ordlister:\n  nye: ⟦{tilføj: [a]}⟧\n",
    "Skriv en hel liste i stedet",
  ],
  [
    "skriver et fælles kriterium om",
    "kriterier:\n  vague-term: ⟦{titel: T, familie: language, omfang: ord, alvor: hint, hvorfor: H}⟧\n",
    "fælles for hele landet",
  ],
  [
    "vil tale om forældre ved mistanke",
    rule(`${good}\n    hvorfor: Mor skal vide det.\n    taler-ved-mistanke: ⟦ja⟧`),
    "tier ved mistanke",
  ],
  ["telefon er noget andet", "telefon: ⟦ring til os⟧\n", "Her skal kun stå et telefonnummer"],
  ["ukendt lag", "lag: ⟦national⟧\n", "er ikke et lag"],
  ["bygger på en fil, der ikke er der", "bygger-på: ⟦../væk.yaml⟧\n", "findes ikke"],
  ["bygger på noget uden for mappen", "bygger-på: ⟦../../andre/regler.yaml⟧\n", "uden for mappen"],
  ["bygger på en adresse", "extends: ⟦https://eksempel.dk/regler.yaml⟧\n", "uden for mappen"],
  [
    "filer, der bygger på hinanden i ring",
    "bygger-på: b.yaml\n⟦⟧",
    "",
    { "/skole/.underretning/b.yaml": "bygger-på: regler.yaml\n" },
  ],
];
