import { endingsOf } from "../../people/endings.ts";
import { abroad } from "./abroad.ts";

/** Places and peoples that stand with a capital in Danish prose; towns with a telling ending are left to `placeEnding`. */
export const places: ReadonlySet<string> = new Set([
  ...abroad,
  ...`danmark grønland færøerne norden skandinavien
  københavn kbh århus aarhus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg næstved fredericia viborg køge
  holstebro taastrup tåstrup slagelse hillerød sønderborg svendborg hjørring frederikshavn nørresundby ringsted haderslev skive ølstykke ishøj
  albertslund ballerup brøndby gentofte gladsaxe glostrup herlev hvidovre høje rødovre tårnby vallensbæk lyngby hørsholm rudersdal furesø egedal
  allerød frederiksberg nørrebro vesterbro østerbro amager valby vanløse brønshøj christianshavn sydhavnen nordhavn tingbjerg mjølnerparken gellerup vollsmose
  jylland fyn sjælland lolland falster møn bornholm langeland ærø samsø læsø anholt als mors thy salling vendsyssel himmerland djursland sønderjylland nordjylland midtjylland vestjylland østjylland
  nordsjælland sydsjælland vestsjælland lolland-falster storkøbenhavn skagen thisted ribe tønder varde grenaa grenå ebeltoft hobro brønderslev struer lemvig ringkøbing skjern ikast brande give billund
  vejen grindsted assens faaborg middelfart nyborg kerteminde bogense otterup ringe rudkøbing marstal nakskov maribo nykøbing vordingborg faxe haslev sorø kalundborg holbæk
  odsherred lejre greve solrød stevns helsingør fredensborg frederikssund halsnæs gribskov helsinge rønne nexø tórshavn thorshavn nuuk sisimiut ilulissat qaqortoq aasiaat maniitsoq tasiilaq
  atlanterhavet østersøen kattegat skagerrak nordsøen middelhavet storebælt lillebælt øresund limfjorden gudenåen rhinen donau nilen seinen themsen alperne himalaya sahara antarktis arktis
  christiansborg amalienborg kreml pentagon folketinget strøget rådhuspladsen tivoli kronborg dybbøl jelling legoland bakken broadway`.split(
    /\s+/u,
  ),
]);

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
