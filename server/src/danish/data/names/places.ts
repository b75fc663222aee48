import { endingsOf } from "../../people/endings.ts";

/** Places and peoples that stand with a capital in Danish prose; towns with a telling ending are left to `placeEnding`. */
export const places: ReadonlySet<string> = new Set(
  `danmark sverige norge finland island grønland færøerne tyskland england storbritannien skotland irland wales frankrig spanien
  portugal italien grækenland tyrkiet polen ukraine rusland hviderusland estland letland litauen rumænien bulgarien ungarn tjekkiet tjekkoslovakiet slovakiet
  østrig schweiz holland nederlandene belgien luxembourg kroatien serbien bosnien kosovo albanien makedonien montenegro slovenien jugoslavien sovjetunionen moldova malta cypern
  syrien irak iran libanon jordan jordanien israel palæstina gaza egypten marokko tunesien algeriet libyen sudan somalia etiopien eritrea kenya uganda
  tanzania nigeria ghana gambia senegal congo rwanda angola mozambique zambia zimbabwe namibia sydafrika afghanistan pakistan indien bangladesh nepal tibet vietnam
  kina japan korea nordkorea sydkorea thailand filippinerne indonesien malaysia singapore australien zealand kuwait qatar yemen oman dubai usa canada mexico
  cuba brasilien argentina chile peru colombia venezuela bolivia uruguay paraguay ecuador panama nicaragua guatemala honduras jamaica haiti europa asien afrika amerika sydamerika nordamerika mellemøsten
  norden skandinavien baltikum balkan kurdistan kaukasus tjetjenien georgien armenien aserbajdsjan kasakhstan usbekistan uzbekistan kirgisistan tadsjikistan turkmenistan dagestan mongoliet
  københavn kbh århus aarhus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg næstved fredericia viborg køge
  holstebro taastrup tåstrup slagelse hillerød sønderborg svendborg hjørring frederikshavn nørresundby ringsted haderslev skive ølstykke ishøj
  albertslund ballerup brøndby gentofte gladsaxe glostrup herlev hvidovre høje rødovre tårnby vallensbæk lyngby hørsholm rudersdal furesø egedal
  allerød frederiksberg nørrebro vesterbro østerbro amager valby vanløse brønshøj christianshavn sydhavnen nordhavn tingbjerg mjølnerparken gellerup vollsmose
  jylland fyn sjælland lolland falster møn bornholm langeland ærø samsø læsø anholt als mors thy salling vendsyssel himmerland djursland sønderjylland nordjylland midtjylland vestjylland østjylland
  nordsjælland sydsjælland vestsjælland lolland-falster storkøbenhavn skagen thisted ribe tønder varde grenaa grenå ebeltoft hobro brønderslev struer lemvig ringkøbing skjern ikast brande give billund
  vejen grindsted assens faaborg middelfart nyborg kerteminde bogense otterup ringe rudkøbing marstal nakskov maribo nykøbing vordingborg faxe haslev sorø kalundborg holbæk
  odsherred lejre greve solrød stevns helsingør fredensborg frederikssund halsnæs gribskov helsinge rønne nexø tórshavn thorshavn nuuk sisimiut ilulissat qaqortoq aasiaat maniitsoq tasiilaq
  oslo bergen trondheim stockholm göteborg malmø malmö lund helsinki reykjavik berlin hamborg hamburg kiel flensborg flensburg münchen frankfurt bonn køln dresden leipzig
  london manchester liverpool edinburgh dublin belfast paris lyon marseille nice cannes bruxelles strasbourg haag amsterdam rotterdam geneve genève zürich bern wien prag budapest warszawa gdansk krakow kraków
  moskva leningrad petersborg kiev kyiv minsk riga vilnius tallinn rom roma milano venedig firenze napoli torino madrid barcelona lissabon athen istanbul ankara izmir
  beirut damaskus aleppo bagdad teheran jerusalem cairo kairo kabul mogadishu hargeisa nairobi islamabad karachi delhi bombay calcutta peking beijing shanghai hongkong tokyo hiroshima seoul
  bangkok hanoi saigon washington york texas florida californien california chicago boston miami angeles hollywood vegas detroit dallas atlanta philadelphia sarajevo beograd zagreb pristina tirana sofia bukarest
  atlanterhavet østersøen kattegat skagerrak nordsøen middelhavet storebælt lillebælt øresund limfjorden gudenåen rhinen donau nilen seinen themsen alperne himalaya sahara antarktis arktis
  christiansborg amalienborg kreml pentagon folketinget strøget rådhuspladsen tivoli kronborg dybbøl jelling legoland bakken broadway`.split(
    /\s+/u,
  ),
);

/** Danish towns, streets, institutions and waters give themselves away by their last part. */
export const placeEnding = endingsOf(`
  skole skolen skolens vej vejen gade gaden gård gården gårdens kommune kommunes kommunen huset hus
  haven have stuen klubben klub børnehave børnehaven vuggestue vuggestuen børnehus børnehuset parken
  park torv torvet plads pladsen allé alle stræde strædet boulevard bro broen kirke kirken kirkegård
  sygehus hospital hospitalet center centret centeret station stationen havn havnen fjord fjorden sø
  søen ø øen øerne skov skoven bjerg bakke bakken dalen bugten bugt sund sundet strand stranden mose
  mosen marken engen banen bymidte kvarteret området egnen regionen amt amtet provstiet stiftet by byen
  købing rup trup drup strup lev løse sted inge ved rød røde ager borg bølle minde næs købing land
  landet landene lands halvøen grad ville town shire ton burgh`);
