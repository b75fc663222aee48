/** What only people have: body, mind, family, home. A capitalised genitive before one of them is a person's name. */
export const inalienable: ReadonlySet<string> = new Set(
  `ansigt arm arme ben blik bryst finger fingre fod fødder hals hoved hud hånd hænder håndled hår kind kinder krop knæ læber læbe mave mund næse ryg
  skulder skuldre tænder ører øre øje øjne åndedræt stemme smil gråd latter tårer fødselsdag fødsel barndom ungdom opvækst alder liv levned død
  adfærd humør trivsel søvn sygdom diagnose temperament personlighed væremåde lykke sorg vrede glæde frygt angst drømme håb tanker følelser hukommelse
  skyld samvittighed ægteskab familie forældre venner veninder kammerater klassekammerater kusine forlovede enke efterfølger sekretær advokat livvagt
  værelse seng taske skoletaske madpakke madkasse jakke bukser trøje tøj sko støvler cykel telefon mobil tegning tegninger plads stol garderobe
  dagbog breve brev portræt grav lig jul navn efternavn fornavn fravær skolegang`.split(/\s+/u),
);

/** Infinitives of what one does to people; what follows is one. */
export const toPeople: ReadonlySet<string> = new Set(
  `besøge møde kende elske hade slå trøste hente spørge hilse hjælpe støtte overtale forarge gifte forlade savne afhente kysse kramme kramme
  mobbe drille sparke bide skubbe true skælde passe opsøge ansætte fyre afsløre anholde myrde dræbe interviewe citere bebrejde takke`.split(
    /\s+/u,
  ),
);
