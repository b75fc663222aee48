/** Nouns and other words that look like an imperative ("svar", "hjælp"): no form of the verb when nothing else tells. */
export const imperativeNouns: ReadonlySet<string> = new Set(
  (
    "angreb ansvar bad besøg bevis bid bind blik brug brøl bud dans drab drag drik drøm duft fald fang film forsvar forsøg fund fyld " +
    "gab gem grin greb gråd grav gys gæld gæt hav hiv hjælp hold hop host hug hvil hyl hyld jag kald kamp kast kig kik klap klem klip knus kost kram krav krig kur kys køb køl lag land leg lig lov lug lugt lyd lyn lys læs løb løft løn lån " +
    "mal mel mord mål navn nik nys pak pisk plan pres prik puf pust ret ros ryg råb råd ræk sang sats savn sejr sigt skab skal skam skift skjul skrab skrid skrig skrift skud skyld skår slag slib slid slip slut smag smil smæk snak snyd spark spil spind sprit " +
    "spring spyt start stik stil stop straf streg strejf strid stræk støj stød suk sult svar sved svig syn synk tab tag tal tegn ti tilbud tilsyn tjek trods tryk træf træk trøst tud tvivl tvang tørst udtryk udstyr vagt valg vals varm vask ved vejr vid vind vink vis vold væk værd værn ånd åben"
  ).split(/\s+/),
);
