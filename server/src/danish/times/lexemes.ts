import type { Weekday } from "../calendar.ts";
import type { DayPart, Season, Unit } from "./expression.ts";

/** A table from the words of each row to the row's value. */
function table<Value>(rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([words, value]) => words.split(" ").map((word) => [word, value])));
}

/** Weekdays in full. */
export const weekdays = table<Weekday>([
  ["mandag mandagen mandagens", 1],
  ["tirsdag tirsdagen tirsdagens", 2],
  ["onsdag onsdagen onsdagens", 3],
  ["torsdag torsdagen torsdagens", 4],
  ["fredag fredagen fredagens", 5],
  ["lørdag lørdagen lørdagens", 6],
  ["søndag søndagen søndagens", 7],
]);

/** Weekdays as said of the past: "i mandags". */
export const pastWeekdays = table<Weekday>([
  ["mandags", 1],
  ["tirsdags", 2],
  ["onsdags", 3],
  ["torsdags", 4],
  ["fredags", 5],
  ["lørdags", 6],
  ["søndags", 7],
]);

/** Weekdays as a habit: "mandage", "om tirsdagene". */
export const pluralWeekdays = table<Weekday>([
  ["mandage mandagene", 1],
  ["tirsdage tirsdagene", 2],
  ["onsdage onsdagene", 3],
  ["torsdage torsdagene", 4],
  ["fredage fredagene", 5],
  ["lørdage lørdagene", 6],
  ["søndage søndagene", 7],
]);

/**
 * Short weekdays. "man", "tor", "søn" are words or names too, so these count only beside a date or alone; those of two
 * letters only with a period and a date behind ("to. 2/10").
 */
export const shortWeekdays = table<Weekday>([
  ["ma man", 1],
  ["ti tir tirs", 2],
  ["on ons", 3],
  ["to tor tors", 4],
  ["fr fre", 5],
  ["lø lør", 6],
  ["sø søn", 7],
]);

/** Months in full. */
export const months = table<number>([
  ["januar januars", 1],
  ["februar februars", 2],
  ["marts", 3],
  ["april aprils", 4],
  ["maj", 5],
  ["juni junis", 6],
  ["juli julis", 7],
  ["august augusts", 8],
  ["september septembers", 9],
  ["oktober oktobers", 10],
  ["november novembers", 11],
  ["december decembers", 12],
]);

/** Short months; only beside a day or a year, since "jan", "jul" and "mar" are other words too. */
export const shortMonths = table<number>([
  ["jan", 1],
  ["feb febr", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep sept", 9],
  ["okt", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months that are first names as well: with a capital and nothing beside them, they are persons. */
export const nameMonths: ReadonlySet<string> = new Set(["april", "maj", "juni", "juli", "august"]);

/** A unit of time by its indefinite forms; genitives included ("15 timers kørsel"). */
export const units = table<Unit | "weekend" | "lesson" | "decade" | "century">([
  ["sekund sekunder sekunders sekunds", "second"],
  ["minut minutter minutters minuts", "minute"],
  ["time timer times timers", "hour"],
  [
    "dag dage dages dags døgn døgns hverdag hverdage skoledag skoledage arbejdsdag arbejdsdage",
    "day",
  ],
  ["åbningsdag åbningsdage sygedag sygedage fraværsdag fraværsdage feriedage", "day"],
  [
    "aften aftener aftenen nat nætter formiddag formiddage eftermiddag eftermiddage morgener",
    "day",
  ],
  ["uge uger ugers uges skoleuge skoleuger", "week"],
  ["måned måneder måneders måneds", "month"],
  ["kvartal kvartaler kvartals", "quarter"],
  ["år års skoleår", "year"],
  ["weekend weekender weekends", "weekend"],
  ["lektion lektioner lektioners modul moduler", "lesson"],
  ["årti årtier årtiers", "decade"],
  ["århundrede århundreder", "century"],
]);

/** Short units; only after digits, since "min", "t", "s" and "d" are other words too. */
export const shortUnits = table<Unit>([
  ["sek s", "second"],
  ["min", "minute"],
  ["t", "hour"],
  ["d", "day"],
  ["u", "week"],
  ["md mdr mdrs mnd", "month"],
  ["kvt", "quarter"],
]);

/** A unit with its article: "om ugen", "dagens", "de sidste dage". */
export const definiteUnits = table<Unit | "weekend" | "decade" | "century">([
  ["sekundet sekunderne", "second"],
  ["minuttet minutterne", "minute"],
  ["timen timerne timens", "hour"],
  ["dagen dagene dagens dagenes døgnet døgnets", "day"],
  ["hverdagen hverdagene skoledagen skoledagene", "day"],
  ["ugen ugerne ugens ugernes", "week"],
  ["måneden månederne månedens månedernes", "month"],
  ["kvartalet kvartalets", "quarter"],
  ["året årene årets årenes", "year"],
  ["weekenderne", "weekend"],
  ["årtiet årtierne årtiets", "decade"],
  ["århundredet århundredets århundrederne", "century"],
]);

/** Parts of the day: "mandag morgen", "i går aftes", "om eftermiddagen". */
export const dayParts = table<DayPart>([
  ["morgen morgenen morgenens morges morgener morgenstunden", "dawn"],
  ["formiddag formiddagen formiddagens formiddags formiddagene", "morning"],
  ["middag middagstid", "noon"],
  ["eftermiddag eftermiddagen eftermiddagens eftermiddags eftermiddagene", "afternoon"],
  ["aften aftenen aftenens aftes aftens aftenerne", "evening"],
  ["nat natten nattens nattetimerne", "night"],
  ["midnat", "midnight"],
]);

/** Seasons by all their forms. */
export const seasons = table<Season>([
  ["forår foråret forårs forårets", "spring"],
  ["sommer sommeren sommers somres sommerens", "summer"],
  ["efterår efteråret efterårs efterårets", "autumn"],
  ["vinter vinteren vinters vinterens", "winter"],
]);

/** Which one of its kind, seen from now. */
export const turns = table<number>([
  ["sidste seneste forrige foregående", -1],
  ["denne dette indeværende nuværende inneværende", 0],
  ["næste kommende førstkommende følgende", 1],
]);

/** Ordinals in words; "sidste" counts from the end. */
export const ordinals = table<number>([
  ["første", 1],
  ["anden andet", 2],
  ["tredje tredie", 3],
  ["fjerde", 4],
  ["femte", 5],
  ["sjette", 6],
  ["syvende", 7],
  ["ottende", 8],
  ["niende", 9],
  ["tiende", 10],
  ["ellevte elvte", 11],
  ["tolvte", 12],
  ["trettende", 13],
  ["fjortende", 14],
  ["femtende", 15],
  ["sekstende", 16],
  ["syttende", 17],
  ["attende", 18],
  ["nittende", 19],
  ["tyvende", 20],
  ["enogtyvende", 21],
  ["toogtyvende", 22],
  ["treogtyvende", 23],
  ["fireogtyvende", 24],
  ["femogtyvende", 25],
  ["seksogtyvende", 26],
  ["syvogtyvende", 27],
  ["otteogtyvende", 28],
  ["niogtyvende", 29],
  ["tredivte", 30],
  ["enogtredivte", 31],
]);

/** Zones by the names in use here, minutes east of UTC. */
export const zones = table<number>([
  ["gmt utc z", 0],
  ["cet", 60],
  ["cest", 120],
]);
