const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs in -s that are no passives: what the subject does or feels itself, or does to one another. */
export const deponents: ReadonlySet<string> = set(`
  synes syntes findes fandtes lykkes lykkedes mislykkes mislykkedes trives trivedes mistrives mistrivedes mødes mødtes nøjes nøjedes skyldes skyldtes længes længtes mindes mindedes omgås omgikkes
  skændes skændtes følges fulgtes hjælpes enes enedes væmmes væmmedes blues grues undres undredes glædes fryde færdes færdedes ældes fattes rygtes kives kappes kappedes toppes brydes høres tales
  snakkes skilles skiltes forliges ynkes vantrives findes lades længes dages kysses krammes forlyster sameksistere behøves undslås forgås formodentlig forbarmes skammes spøges slås bides
  deres jeres hendes vores hans alles nogles begges andres særdeles således ligeledes indbyrdes fælles aftes ellers netes straks indendørs udendørs undervejs parentes afsides gratis heroes anderledes medens imens
  forgæves tværs langs dels altings`);

/** Verbs of one syllable whose s-form has no -e-: fås, ses, forstås, indfris. */
export const shortVerb = /(?:få|gå|slå|stå|flå|nå|så|se|fri|befri|sy|tro|bo|strø|spy)$/u;

/** Modal and other verbs an infinitive follows, in all forms. */
export const modals: ReadonlySet<string> = set(
  "kan kunne skal skulle vil ville må måtte bør burde tør turde ønskes ønsker ventes lade lod lader at kunnet skullet",
);

/** Adverbs, adjectives and nouns in -t or -et that follow "blive" without being participles. */
export const notParticiple: ReadonlySet<string> = set(`
  et det meget noget intet alt andet lidt let sat lidet helt først sidst mest næst snart straks igen fast tæt sent ofte tidt godt værst bedst mindst flest størst hårdt blødt højt lavt langt kort stort småt
  rent klart glat flot trist ret slet dårligt rigtigt forkert sort hvidt rødt blåt grønt sundt sygt trygt utrygt koldt varmt tungt lydt skævt mørkt lyst tyst muligt umuligt nødvendigt fint pænt grimt vildt dumt slemt
  svært nemt frit nyt gammelt ungt dyrt billigt rart skidt besværligt direkte abstrakt konkret akut kompetent bevidst ubevidst insistent konstant student patient klient assistent agent præsident resultat format
  resten livet huset barnet året møde mødet hjemmet stedet arbejdet problemet projektet beløbet hovedet forløbet samarbejdet børnehaven barnets værelset ansigtet bordet håret køkkenet toilettet tøjet brevet landet folketinget
  borte natten vægt magt ret fragt pligt sigt slægt frygt kraft luft lyst kunst angst rest fest trist præcist umiddelbart delvist delvis overalt imellemtiden alt forresten kvit gift`);
