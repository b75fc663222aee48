/** Countries, parts of the world and towns outside the realm, every one alike; own list, lower case. */
export const abroad: ReadonlySet<string> = new Set(
  `sverige norge finland island tyskland england storbritannien skotland irland wales frankrig spanien portugal italien grækenland tyrkiet
  polen ukraine rusland hviderusland estland letland litauen rumænien bulgarien ungarn tjekkiet tjekkoslovakiet slovakiet østrig schweiz
  holland nederlandene belgien luxembourg kroatien serbien bosnien kosovo albanien makedonien montenegro slovenien jugoslavien sovjetunionen
  moldova malta cypern syrien irak iran libanon jordan jordanien israel palæstina gaza egypten marokko tunesien algeriet libyen sudan somalia
  etiopien eritrea kenya uganda tanzania nigeria ghana gambia senegal congo rwanda angola mozambique zambia zimbabwe namibia sydafrika
  afghanistan pakistan indien bangladesh nepal tibet vietnam kina japan korea nordkorea sydkorea thailand filippinerne indonesien malaysia
  singapore australien zealand kuwait qatar yemen oman dubai usa canada mexico cuba brasilien argentina chile peru colombia venezuela bolivia
  uruguay paraguay ecuador panama nicaragua guatemala honduras jamaica haiti europa asien afrika amerika sydamerika nordamerika mellemøsten
  baltikum balkan kurdistan kaukasus tjetjenien georgien armenien aserbajdsjan kasakhstan usbekistan uzbekistan kirgisistan tadsjikistan
  turkmenistan dagestan mongoliet oslo bergen trondheim stockholm göteborg malmø malmö lund helsinki reykjavik berlin hamborg hamburg kiel
  flensborg flensburg münchen frankfurt bonn køln dresden leipzig london manchester liverpool edinburgh dublin belfast paris lyon marseille
  nice cannes bruxelles strasbourg haag amsterdam rotterdam geneve genève zürich bern wien prag budapest warszawa gdansk krakow kraków moskva
  leningrad petersborg kiev kyiv minsk riga vilnius tallinn rom roma milano venedig firenze napoli torino madrid barcelona lissabon athen
  istanbul ankara izmir beirut damaskus aleppo bagdad teheran jerusalem cairo kairo kabul mogadishu hargeisa nairobi islamabad karachi delhi
  bombay calcutta peking beijing shanghai hongkong tokyo hiroshima seoul bangkok hanoi saigon washington york texas florida californien
  california chicago boston miami angeles hollywood vegas detroit dallas atlanta philadelphia sarajevo beograd zagreb pristina tirana sofia
  bukarest puntland somaliland chechenien elfenbenskysten guinea mali niger togo benin liberia burundi malawi cameroun gabon tchad lesotho
  botswana madagaskar mauretanien djibouti comorerne laos cambodja myanmar burma taiwan bhutan maldiverne fiji samoa belize surinam guyana
  trinidad barbados bahamas bahrain emiraterne saudi-arabien srilanka lanka mallorca tenerife kreta rhodos sicilien sardinien amman basra
  mosul erbil lahore peshawar rawalpindi lagos accra casablanca rabat tunis algier tripoli khartoum asmara addis dakar kampala konya antalya
  adana diyarbakir kandahar herat isfahan homs idlib ramallah skopje mostar manila colombo dhaka kathmandu caracas bogota lima vancouver
  toronto sydney melbourne uppsala örebro linköping helsingborg kristiansand stavanger essen dortmund hannover stuttgart birmingham leeds
  glasgow toulouse sevilla valencia malaga porto bologna`.split(/\s+/u),
);
