/** Words that begin sentences and are hardly ever names, though some lists of names hold them ("Man", "Din", "Den"). */
export const starters: ReadonlySet<string> = new Set(
  `unge folk voksne mænd kvinder drenge piger dyr af afsender aftalen al alene alle allerede alligevel alt altid altså anden andet andre april at august aften bag bare barnet begge
  blandt blot bl.a both bort børn børnene da dag dagen dags de deltagere dem den denne der dere deraf deres derefter derfor derimod
  derpå dertil derved desuden desværre det dette dig dig din dine disse dit dog du efter eftersom efterår ej eller ellers en end
  endda endelig endnu ene eneste engang enhver enkelte ens er et ethvert f.eks far fik fire flere flertallet flest fleste for foran
  forbi forleden foruden forud før først første fra fredag frem fx får ganske gennem gid god godt går ham han hans har havde have hele heller
  hej hen hende hendes henover her herefter herfra hermed hertil hertug herunder hver hvad hvem hver hverken hvert hvilke hvilken hvilket hvis hvor
  hvordan hvoraf hvorefter hvorfor hvorfra hvorhen hvornår hvortil hvorved hvorvidt hun i igen igennem ikke imellem imens imod
  ind inde indenfor inden indtil ingen intet isse især ja jamen januar jeg jeres jo jul juli juni jævnligt kan kl kom kommer kort kun kunne kære lad langs
  lang lige ligesom lidt lille livet lørdag man mandag mange marts med medens meget mellem men mens mere mest mig min mindre mine mit mod mon mor moderen morgenen
  måske måtte nede nedenfor nej nemlig ni nogen nogle noget nok november nu nyt når næppe næsten næste og også oktober om omkring omvendt onsdag op oppe otte ok
  ovenfor oven over overalt overfor overhovedet p.t på pludselig plus pr påske ret rigtig resten samme sammen samt samtale samtidig samtidigt sandt se seks selv selve selvfølgelig
  selvom senere sidder siden sidst sidste sig sikke sikkert sin sine sit skal skole skolen skønt slet snart snarere sommer som somme sommetider stadig straks stort står
  så sådan således søndag søskende tak tal ti tidligere til tilbage tilsvarende tirsdag to torsdag trods tre tværtimod ud ude uden udenfor udover
  uge uger under undertiden undtagen utvivlsomt var ved vedrørende vel velsagtens venlig vi via vil ville vinter vor vore vores vort videre være været år årsag åbenbart øvrige øvrigt
  ærligt ofte oftest forår formand faderen faren forældre forældrene drengen drengene pigen pigerne eleven eleverne klassen læreren lærerne lærer pædagogen pædagogerne pædagog pædagogisk
  mormor farmor morfar farfar storebror lillebror storesøster lillesøster papfar stedfar papmor stedmor onkel moster faster onkler personalet kommunen ledelsen leder
  kontakt kontaktpædagog klasselærer klasselæreren underretning underretter underretningen vurdering observation observationer baggrund konklusion indsats indsatser ressourcer dato navn adresse telefon
  skoleleder sundhedsplejerske sundhedsplejersken socialrådgiver rådgiver læge lægen tolk dialog aftaler aftale bilag opfølgning beskrivelse status møde mødet referat
  kaotisk stille glad træt vred ked sur trist hjemme hjemmet skolevejen frikvarter frikvarteret timen timerne dansk matematik engelsk idræt gymnastik svømning musik
  nytår pinse kristi mamma mama baba papa mødre fædre familien familie sagen sag sagt sagde siger fortæller oplyser mener synes tror ønsker ønske begrundelse bekymring bekymringer alder klasse stue
  hr fru frk dr prof hver idag imorgen igår indimellem ihvertfald alligevel endvidere ydermere dernæst herudover derudover desuden ligeledes hertil afslutningsvis generelt overordnet
  umiddelbart typisk normalt aktuelt løbende enkelt fysisk psykisk fagligt socialt sprogligt motorisk følelsesmæssigt adfærdsmæssigt yderligere periodevis tydeligvis heldigvis
  ifølge iflg inklusive trods grundet modsat ligesom sammen vennen veninden kammeraten makker makkeren sidemanden pladsen legede spillede skubbede sparkede kaldte mødte
  skændtes sloges hentede sad stod løb slog bed rev truede drillede overfusede jagtede tog ramte fulgte besøgte skrev`.split(
    /\s+/u,
  ),
);
