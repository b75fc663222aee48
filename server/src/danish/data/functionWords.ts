/** Closed-class words of Danish: a form among these is never taken for an inflected noun, verb or adjective. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "ad af al alle allerede alligevel alt altid altså anden andet andre at bag bare begge blandt bl.a. både da de dem den denne der deres derfor " +
    "derved dertil det dette dig din dine disse dit dog du efter eftersom ej eller end endda endnu en ens enhver er et ethvert for fordi foran forbi fra fremad frem " +
    "før først gennem ham han hans har have havde hej hen hende hendes her hinanden hos hun hvad hvem hver hvert hverken hvilke hvilken hvilket hvis hvor " +
    "hvordan hvorfor hvornår i igen igennem ikke imellem imens imod ind inden inde indtil ingen intet ja jeg jer jeres jo kan kun langs lidt lige " +
    "man med meget mellem men mens mig min mine mit mod mon må naturligvis ned nede nej netop nogen noget nogle nok nu når næppe næsten og også om omkring op oppe os over " +
    "per på samme samt selv selvom sig sin sine sit siden skal skønt slet snart som stadig straks så sådan sådanne thi til tilbage trods ud uden " +
    "ude under undtagen ved vi via vil var vor vore vores være været ville skulle kunne måtte"
  ).split(/\s+/),
);

/** Adverbs and small words that look like a form of another word; no form of it, though lemmas of their own may be. */
export const adverbForms: ReadonlySet<string> = new Set(
  "dels slags øvrigt vist helt langt længere sikkert mindst sidst mest senere senest tidligere".split(
    " ",
  ),
);
