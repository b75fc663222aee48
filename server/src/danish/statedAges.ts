import type { Span } from "../text/span.ts";
import { cardinal, numberBefore, numberOf } from "./numerals.ts";

/** An age as a text may state it, in months; `form` tells how sure it is that a person's age is meant. */
export interface StatedAge extends Span {
  readonly months: number;
  /** True when months were told, so that it is exact to one. */
  readonly exact: boolean;
  /**
   * "measure" for "9 år" and "14 mdr.", "adjective" for "niårig", "bare" for a number alone behind a form of "være"
   * ("Hun er 11"), "turned" for one reached or to be reached ("fylder 12", "bliver 12").
   */
  readonly form: "measure" | "adjective" | "bare" | "turned";
}

const unit =
  /(?:å|a\u030a)r(?:(ige?s?)|(?:(?:\sog|,)?\s(\d{1,2}|\p{L}+)\s(?:m(?:å|a\u030a)neder|mdr\.?|md\.?))?)(?![\p{L}\p{M}-])|(?<!\p{L})(?:m(?:å|a\u030a)neder|mdr\.?|uger)(?!\p{L})/giu;
/** What may stand right before a measure that is an age; the rest are stretches of time: "i 3 år", "for 2 år siden". */
const opening =
  /(?:^|[\n|(,:–-]|(?<!\p{L})(?:er|var|bliver|blev|fylder|fyldte|fyldt|alder(?:en)?|på|kun|nu|kun lige|knap|snart|godt|netop|lige|ca\.|cirka|omkring|næsten|altså|dreng|pige|barn|elev))\s*$/iu;
const stretch =
  /^\s*(?:siden|bagud|bagefter|foran|yngre|ældre|i træk|senere|tidligere|før|efter|mere|mindre|tilbage|gang|korrigeret|erfaring|ad gangen|forsinket|for|om|mellem|fremme)(?!\p{L})/iu;
const lasting =
  /^\s+(?:periode|aftale|kontrakt|plan|uddannelse|garanti|bevilling|projekt|forløb|indsats|lejemål|jubilæ|undersøgelse|kontrol)/u;
const celebrated = /^s?\s*(?:fødselsdag|kontrol|undersøgelse|besøg|vaccin)/u;

/** "Hun er 11.", "Kaj er kun otte og går …", "er elleve": the number ends its clause. */
const bare =
  /(?<!\p{L})(er|fylder|fyldte|fyldt|bliver|alder(?:en)?:?)((?: (?:nu|kun|lige|netop|næsten|snart|knap|allerede|jo))*) (\d{1,2}|\p{L}{2,8})(?=\s*(?:[.!?);\n|]|,(?! ?\d)|$)| (?:og|men|nu|i|til|på|om|snart)(?!\p{L}))(?! (?:til|om) (?:\d|\p{L}+ (?:timer|dage|gange)))/giu;

/** "Ida (4)", "Ali, 16, er": a number alone behind a name. */
const beside =
  /(?<=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* )\((\d{1,2})\)|(?<=\p{Lu}\p{Ll}+, )(\d{1,2})(?=, (?!\d)| og \p{Ll})/gu;

/** "Dreng på 13 med uro": a number alone behind a word for a child; "en dreng på 13" may be anybody. */
const aged =
  /(?<!\p{L}|(?<!\p{L})e[nt] (?:\p{Ll}+ )?)(?:dreng|pige|barn|elev|ung) på (\d{1,2})(?=\s*(?:[.,!?;)\n]|$)| (?:der|som|og)(?!\p{L}))/giu;

/** Every stretch of a text that may be somebody's age, in order; whose it is and whether it fits is for the reader to tell. */
export function findStatedAges(text: string): readonly StatedAge[] {
  const measures = [...text.matchAll(unit)].flatMap((match) => measured(text, match) ?? []);
  const numbers = [
    ...[...text.matchAll(bare)].flatMap((match) => alone(match) ?? []),
    ...[...text.matchAll(beside)].map(besideName),
    ...[...text.matchAll(aged)].map(besideName),
  ];
  return [
    ...measures,
    ...numbers.filter(
      (one) => !measures.some((two) => two.start <= one.start && one.end <= two.end),
    ),
  ].sort((a, b) => a.start - b.start);
}

const weeksPerMonth = 4.35;

function measured(text: string, match: RegExpExecArray): StatedAge | undefined {
  const number = numberBefore(text, match.index) ?? glued(text, match.index);
  if (number === undefined || number.value > 99) return undefined;
  const { start, value } = number;
  // "18-20 år" is nobody's age.
  if (/\d\s?[–-]\s?\d/u.test(text.slice(Math.max(0, start - 4), match.index))) return undefined;
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 24);
  const isWeeks = /^u/iu.test(match[0]);
  const exact = isWeeks || /^m/iu.test(match[0]) || match[2] !== undefined;
  const more = match[2] === undefined ? 0 : (numberOf(match[2]) ?? 0);
  const whole = /^m/iu.test(match[0]) ? value : value * 12 + more;
  const months = isWeeks ? Math.floor(value / weeksPerMonth) : Math.round(whole);
  if (match[1] !== undefined)
    return lasting.test(after) ? undefined : { start, end, months, exact, form: "adjective" };
  const before = text.slice(Math.max(0, start - 40), start);
  if (isWeeks && !/^\s*gam(?:mel|melt)/u.test(after)) return undefined;
  const isOld = /^\s*gam(?:mel|le|melt)(?!\p{L})/u.test(after);
  if (!isOld && (!opening.test(before) || stretch.test(after) || celebrated.test(after)))
    return undefined;
  return {
    start,
    end,
    months,
    exact,
    form: /(?:fyld\p{L}*|bliver|næsten|snart|knap)\s*$/u.test(before) ? "turned" : "measure",
  };
}

/** "tolvårig": the number word and "årig" in one. */
function glued(text: string, end: number): { start: number; value: number } | undefined {
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0];
  const value = word === undefined ? undefined : numberOf(word);
  return word === undefined || value === undefined
    ? undefined
    : { start: end - word.length, value };
}

function besideName(match: RegExpExecArray): StatedAge {
  const written = match[1] ?? match[2] ?? "";
  const start = match.index + match[0].indexOf(written);
  const months = Number(written) * 12;
  return { start, end: start + written.length, months, exact: false, form: "measure" };
}

function alone(match: RegExpExecArray): StatedAge | undefined {
  const [whole, verb = "", soon = "", written = ""] = match;
  const value = /^\d/u.test(written) ? Number(written) : cardinal(written.toLowerCase());
  if (value === undefined || value < 2 || value > 25) return undefined;
  const start = match.index + whole.lastIndexOf(written);
  const form = /^(?:fyld|bliv)|næsten|snart|knap/iu.test(verb + soon) ? "turned" : "bare";
  return { start, end: start + written.length, months: value * 12, exact: false, form };
}
