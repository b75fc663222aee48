import { dayNumber, isoWeekStart, weekdayOfDayNumber } from "../calendar.ts";
import type { Grain } from "./expression.ts";

/** A feast or landmark of the year: its days (since 1970-01-01, end-exclusive) in a calendar year. */
export interface Landmark {
  readonly grain: Grain;
  readonly days: (year: number) => readonly [from: number, to: number];
}

/** Easter Sunday of a year (Gregorian, the algorithm of Meeus), in days since 1970-01-01. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

function fixed(month: number, day: number): Landmark {
  const from = (year: number): number => dayNumber(year, month, day);
  return { grain: "day", days: (year) => [from(year), from(year) + 1] };
}

function afterEaster(days: number, length = 1): Landmark {
  const from = (year: number): number => easterSunday(year) + days;
  return {
    grain: length === 1 ? "day" : "week",
    days: (year) => [from(year), from(year) + length],
  };
}

function week(number: number): Landmark {
  const from = (year: number): number => isoWeekStart(year, number);
  return { grain: "week", days: (year) => [from(year), from(year) + 7] };
}

function stretch(fromMonth: number, fromDay: number, length: number, grain: Grain): Landmark {
  const from = (year: number): number => dayNumber(year, fromMonth, fromDay);
  return { grain, days: (year) => [from(year), from(year) + length] };
}

/** The last Saturday of June, when the summer holidays of the folkeskole begin by law. */
function lastSaturdayOfJune(year: number): number {
  const last = dayNumber(year, 6, 30);
  return last - ((weekdayOfDayNumber(last) + 1) % 7);
}

/** The Monday of week 33, when most schools have begun. */
const schoolStart = (year: number): number => isoWeekStart(year, 33);

/**
 * Landmarks by the words they are called. School holidays follow the common plan of the municipalities (autumn week
 * 42, winter week 7); a municipality may lie a week off, so their ends are good to a week.
 */
const rows: readonly (readonly [string, Landmark])[] = [
  [
    "sommerferie",
    { grain: "month", days: (year) => [lastSaturdayOfJune(year), schoolStart(year)] },
  ],
  ["efterårsferie", week(42)],
  ["vinterferie", week(7)],
  ["juleferie", stretch(12, 21, 14, "week")],
  ["påskeferie", afterEaster(-8, 10)],
  ["skolestart", { grain: "week", days: (year) => [schoolStart(year), schoolStart(year) + 7] }],
  ["første skoledag", { grain: "day", days: (year) => [schoolStart(year), schoolStart(year) + 1] }],
  [
    "sidste skoledag",
    {
      grain: "day",
      days: (year) => [lastSaturdayOfJune(year) - 1, lastSaturdayOfJune(year)],
    },
  ],
  ["jul", stretch(12, 24, 3, "week")],
  ["juledagene", stretch(12, 24, 3, "week")],
  ["lillejuleaften", fixed(12, 23)],
  ["juleaften", fixed(12, 24)],
  ["juleaftensdag", fixed(12, 24)],
  ["1 juledag", fixed(12, 25)],
  ["juledag", fixed(12, 25)],
  ["2 juledag", fixed(12, 26)],
  ["nytår", stretch(12, 31, 2, "day")],
  ["nytårsaften", fixed(12, 31)],
  ["nytårsaftensdag", fixed(12, 31)],
  ["nytårsdag", fixed(1, 1)],
  ["helligtrekonger", fixed(1, 6)],
  ["fastelavn", afterEaster(-49)],
  ["palmesøndag", afterEaster(-7)],
  ["skærtorsdag", afterEaster(-3)],
  ["langfredag", afterEaster(-2)],
  ["påske", afterEaster(-3, 5)],
  ["påskedag", afterEaster(0)],
  ["1 påskedag", afterEaster(0)],
  ["2 påskedag", afterEaster(1)],
  ["bededag", afterEaster(26)],
  ["kristi himmelfartsdag", afterEaster(39)],
  ["kristi himmelfart", afterEaster(39)],
  ["pinse", afterEaster(49, 2)],
  ["pinsedag", afterEaster(49)],
  ["1 pinsedag", afterEaster(49)],
  ["2 pinsedag", afterEaster(50)],
  ["grundlovsdag", fixed(6, 5)],
  ["sankthans", fixed(6, 23)],
  ["sankt hans", fixed(6, 23)],
  ["halloween", fixed(10, 31)],
  ["mortensaften", fixed(11, 10)],
  ["luciadag", fixed(12, 13)],
  ["valentinsdag", fixed(2, 14)],
];

/** Every landmark by its id. */
export const landmarks: ReadonlyMap<string, Landmark> = new Map(rows);

/** Other forms of a landmark's word, and the id they stand for. */
const forms: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([id]) =>
    ["", "n", "en", "ens", "ns", "s", "et", "ets", "e"].map((ending): [string, string] => [
      `${id}${ending}`,
      id,
    ]),
  ),
);

/** The landmark id of a word (or two words) in any form, lower case. */
export function landmarkId(words: string): string | undefined {
  return forms.get(words);
}
