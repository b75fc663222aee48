import { addDays, type CalendarDate, isDate, isoWeek, monthName } from "../../danish/calendar.ts";
import { longDate } from "../../danish/dateWords.ts";
import type { TimeExpression, TimeValue } from "../../danish/times.ts";

const monthNumbers = new Map(
  Array.from({ length: 12 }, (_, index) => [monthName(index + 1), index + 1]),
);
const names = [...monthNumbers.keys()].join("|");
const short = "jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec";
const monthForm = `(${names}|(?:${short})\\.?)`;

const dayRange = new RegExp(
  `(\\d{1,2})\\.?\\s?([-–])\\s?(\\d{1,2})\\.?\\s+${monthForm}(?:\\s+(\\d{4}))?`,
  "iu",
);
const inWords = new RegExp(`(\\d{1,2})\\.?\\s*${monthForm}(?:\\s+(\\d{4}))?`, "giu");
const iso = /(\d{4})-(\d{2})-(\d{2})/gu;
const inFigures = /(\d{1,2})([./-])(\d{1,2})(?:([./ -])((?:19|20)?\d{2})(?!\d))?/gu;
const week = /((?:uge|ugerne)\s+)(\d{1,2})/giu;
const monthAlone = new RegExp(`(?<!\\p{L})(${names})(?:\\s+(\\d{4}))?`, "giu");

/**
 * The words of a time, moved by whole weeks so that weekdays and intervals stay true and values do not. What hangs on
 * the day of writing or on another time ("i går", "dagen efter") stays as it is.
 */
export function shiftTime(
  words: string,
  time: TimeExpression,
  value: TimeValue | undefined,
  days: number,
): string {
  if (time.anchor !== "calendar") return words;
  const from = value?.from;
  if (from === undefined) return /\d/u.test(words) ? "[dato]" : words;
  const move = (day: number, month: number, year: number) =>
    isDate(year, month, day) ? addDays({ day, month, year }, days) : undefined;
  const range = dayRange.exec(words);
  if (range !== null) return shiftRange(words, range, from, days);
  let moved = false;
  const put = (date: CalendarDate | undefined, write: (date: CalendarDate) => string) => {
    moved = true;
    return date === undefined ? "[dato]" : write(date);
  };
  let text = words.replace(iso, (_, year, month, day) =>
    put(move(Number(day), Number(month), Number(year)), longDate),
  );
  if (!moved)
    text = text.replace(inWords, (_, day, month, year) =>
      put(move(Number(day), monthOf(month), Number(year ?? from.year)), (date) =>
        year === undefined ? `${date.day}. ${monthName(date.month)}` : longDate(date),
      ),
    );
  if (!moved && !/^kl/iu.test(words))
    text = text.replace(inFigures, (whole, day, sign, month, sep, year) =>
      isClock(text, whole)
        ? whole
        : put(move(Number(day), Number(month), fullYear(year, from)), (date) =>
            year === undefined
              ? `${date.day}${sign}${date.month}`
              : `${date.day}${sign}${date.month}${sep}${date.year}`,
          ),
    );
  if (!moved)
    text = text.replace(week, (_, before) => {
      moved = true;
      return `${before}${isoWeek(addDays(from, days)).week}`;
    });
  if (!moved)
    text = text.replace(monthAlone, (_, __, year) => {
      moved = true;
      const middle = addDays(from, 14 + days);
      return year === undefined
        ? monthName(middle.month)
        : `${monthName(middle.month)} ${middle.year}`;
    });
  return moved || !/\d/u.test(words) ? text : `${longDate(addDays(from, days))}`;
}

function shiftRange(
  words: string,
  range: RegExpExecArray,
  from: CalendarDate,
  days: number,
): string {
  const [whole, first, , last, month = "", year] = range;
  const date = (day: string | undefined) =>
    addDays({ day: Number(day), month: monthOf(month), year: Number(year ?? from.year) }, days);
  const written = (each: CalendarDate) => `${each.day}. ${monthName(each.month)}`;
  return words.replace(
    whole,
    `${written(date(first))}-${written(date(last))}${year === undefined ? "" : ` ${date(last).year}`}`,
  );
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return [...monthNumbers].find(([name]) => name.startsWith(start))?.[1] ?? 0;
}

function fullYear(year: string | undefined, from: CalendarDate): number {
  if (year === undefined) return from.year;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** "kl. 8.15" is no date. */
function isClock(words: string, figures: string): boolean {
  return /kl\.?\s*$/iu.test(words.slice(0, words.indexOf(figures)));
}
