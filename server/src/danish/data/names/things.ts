import { endingsOf } from "../../people/endings.ts";

/** Last parts of nouns for what bears a name and is no person: "tv-stationen Sky", "floden Una", "bilen Leone". */
export const thingEnding = endingsOf(`
  station stationen kanal kanalen firma firmaet selskab selskabet koncern koncernen fabrik fabrikken kæde kæden forretning forretningen
  butik butikken bureau bureauet forlag forlaget klub klubben holdet banken gruppe gruppen orkester orkestret band bandet parti partiet
  bevægelse bevægelsen organisation organisationen forening foreningen fond fonden avis avisen blad bladet magasin magasinet
  film filmen bogen roman romanen komedie komedien opera operaen musical plade pladen album albummet serie serien program programmet
 bil bilen model modellen mærke mærket skib skibet færge færgen båd båden kutter kutteren flyet pilsner øllet vinen osten
  byen provins provinsen flod floden elven søen øen bjerg bjerget landsby landsbyen fængsel fængslet slot slottet hotel hotellet
  café caféen restaurant restauranten biograf biografen teater teatret stadion parken
  medicin medicinen pille piller cheddartype butikskæde appen`);
