import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  formatIsoDate,
  isDate,
  isoWeek,
  parseDate,
  schoolYearOf,
  weekdayOf,
} from "../../server/src/danish/calendar.ts";
import { longDate } from "../../server/src/danish/dateWords.ts";
import { easterSunday } from "../../server/src/danish/times/landmarks.ts";

test("days and dates agree with the platform's calendar, and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const date = dateOfDayNumber(days);
      const real = new Date(days * 86_400_000);
      expect([date.year, date.month, date.day]).toEqual([
        real.getUTCFullYear(),
        real.getUTCMonth() + 1,
        real.getUTCDate(),
      ]);
      expect(weekdayOf(date) % 7).toBe(real.getUTCDay());
      expect(dayNumber(date.year, date.month, date.day)).toBe(days);
    }),
  );
});

test.each([
  [2024, 12, 30, 2025, 1],
  [2026, 1, 1, 2026, 1],
  [2021, 1, 3, 2020, 53],
  [2026, 3, 12, 2026, 11],
])("%i-%i-%i is in week %i-%i", (year, month, day, weekYear, week) => {
  expect(isoWeek({ year, month, day })).toEqual({ year: weekYear, week });
});

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"],
])("Easter %i", (year, expected) => {
  expect(formatIsoDate(dateOfDayNumber(easterSunday(year)))).toBe(expected);
});

describe("parseDate reads the one date of a field", () => {
  test.each([
    ["26-09-2025", "2025-09-26"],
    ["29.01.2026", "2026-01-29"],
    ["12.03.26", "2026-03-12"],
    ["d. 3. maj 2025", "2025-05-03"],
    ["12/3-2026", "2026-03-12"],
    ["12. sept. 2025", "2025-09-12"],
    ["2015-11-08", "2015-11-08"],
    ["2015-11-08T00:00:00.000Z", "2015-11-08"],
    ["31.02.2026", undefined],
    ["12/3", undefined],
    ["i går", undefined],
    ["1 2 3", undefined],
  ])("%s", (text, expected) => {
    const date = parseDate(text);
    expect(date && formatIsoDate(date)).toBe(expected);
  });
});

test("arithmetic and Danish writing", () => {
  const date = { year: 2024, month: 1, day: 31 };
  expect(longDate(addMonths(date, 1))).toBe("29. februar 2024");
  expect(longDate(addDays(date, -31))).toBe("31. december 2023");
  expect(daysBetween(date, { year: 2024, month: 3, day: 1 })).toBe(30);
  expect(isDate(2023, 2, 29)).toBe(false);
  expect([
    schoolYearOf({ year: 2026, month: 7, day: 31 }),
    schoolYearOf({ year: 2026, month: 8, day: 1 }),
  ]).toEqual([2025, 2026]);
});
