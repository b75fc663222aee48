import { describe, expect, test } from "vitest";
import { formatIsoDate } from "../../server/src/danish/calendar.ts";
import { findTimes, type Moment, resolveTime } from "../../server/src/danish/times.ts";
import { tokenize } from "../../server/src/danish/words.ts";

const written = { year: 2026, month: 3, day: 12 };

function value(text: string, direction?: "past" | "future"): string | undefined {
  const [time] = findTimes(text, tokenize(text));
  const found = time && resolveTime(time, written, direction);
  return found && `${show(found.from)} – ${show(found.to)}`;
}

function show(moment: Moment | undefined): string {
  if (moment === undefined) return "…";
  const minutes = Math.floor(moment.second / 60);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}.${String(minutes % 60).padStart(2, "0")}`;
  return formatIsoDate(moment) + (minutes === 0 ? "" : ` ${clock}`);
}

describe("resolveTime, written Thursday 12 March 2026, looking back", () => {
  test.each([
    ["11/3", "2026-03-11 – 2026-03-12"],
    ["13/3", "2025-03-13 – 2025-03-14"],
    ["29/2", "2024-02-29 – 2024-03-01"],
    ["tirsdag d. 11/3", "2026-03-11 – 2026-03-12"],
    ["Torsdag d. 19/2 kl. 9.40", "2026-02-19 09.40 – 2026-02-19 09.41"],
    ["marts", "2026-03-01 – 2026-04-01"],
    ["april", "2025-04-01 – 2025-05-01"],
    ["den 15.", "2026-02-15 – 2026-02-16"],
    ["torsdag", "2026-03-05 – 2026-03-06"],
    ["onsdag", "2026-03-11 – 2026-03-12"],
    ["i mandags", "2026-03-09 – 2026-03-10"],
    ["i går", "2026-03-11 – 2026-03-12"],
    ["i morges kl. 7.45", "2026-03-12 07.45 – 2026-03-12 07.46"],
    ["for en måneds tid siden", "2026-02-12 – 2026-02-13"],
    ["i aftes", "2026-03-11 18.00 – 2026-03-12"],
    ["sidste uge", "2026-03-02 – 2026-03-09"],
    ["for to uger siden", "2026-02-26 – 2026-02-27"],
    ["de sidste 14 dage", "2026-02-26 – 2026-03-12"],
    ["den seneste måned", "2026-02-01 – 2026-03-01"],
    ["uge 36", "2025-09-01 – 2025-09-08"],
    ["uge 6-10", "2026-02-02 – 2026-03-09"],
    ["mandag i uge 7", "2026-02-09 – 2026-02-10"],
    ["1. august til 31. oktober", "2025-08-01 – 2025-11-01"],
    ["1. november til 15. januar", "2025-11-01 – 2026-01-16"],
    ["siden efterårsferien", "2025-10-13 – …"],
    ["efter sommerferien", "2025-08-11 – …"],
    ["før jul", "… – 2025-12-24"],
    ["indtil 1. marts", "… – 2026-03-02"],
    ["juni sidste år", "2025-06-01 – 2025-07-01"],
    ["i efteråret", "2025-09-01 – 2025-12-01"],
    ["skoleåret 24/25", "2024-08-01 – 2025-08-01"],
    ["kl. 22.30-6", "2026-03-12 22.30 – 2026-03-13 06.00"],
    ["to dage før jul", "2025-12-22 – 2025-12-23"],
    ["dagen efter", "2026-03-13 – 2026-03-14"],
    ["sidste fredag i februar", "2026-02-27 – 2026-02-28"],
    ["påskedag 2025", "2025-04-20 – 2025-04-21"],
  ])("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

describe("resolveTime looking ahead", () => {
  test.each([
    ["13/3", "2026-03-13 – 2026-03-14"],
    ["torsdag", "2026-03-19 – 2026-03-20"],
    ["lørdag d. 13/3", "2027-03-13 – 2027-03-14"],
    ["uge 10", "2027-03-08 – 2027-03-15"],
    ["på mandag", "2026-03-16 – 2026-03-17"],
  ])("%s", (text, expected) => {
    expect(value(text, "future")).toBe(expected);
  });
});

test("the night to Saturday is the one gone by", () => {
  const text = "natten til lørdag";
  const saturday = findTimes(text, tokenize(text)).at(-1);
  expect(saturday && resolveTime(saturday, written)?.from).toMatchObject({ month: 3, day: 7 });
});

test.each(["to gange om ugen", "i tre uger", "forleden", "31/2", "for mange år siden"])(
  "%s has no value",
  (text) => {
    expect(value(text)).toBeUndefined();
  },
);

describe("dates as the platform writes them (CLDR)", () => {
  const days = [
    new Date(Date.UTC(2024, 0, 5)),
    new Date(Date.UTC(2025, 4, 31)),
    new Date(Date.UTC(1998, 9, 12)),
  ];
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: "full" },
    { dateStyle: "long" },
    { dateStyle: "medium" },
    { dateStyle: "short" },
    { weekday: "short", day: "numeric", month: "short", year: "numeric" },
    { year: "2-digit", month: "2-digit", day: "2-digit" },
    { dateStyle: "medium", timeStyle: "short" },
  ];
  for (const style of styles)
    for (const day of days) {
      const text = new Intl.DateTimeFormat("da", { ...style, timeZone: "UTC" }).format(day);
      test(text, () => {
        const [time, ...more] = findTimes(text, tokenize(text));
        expect(more).toEqual([]);
        expect(time && [time.start, time.end]).toEqual([0, text.length]);
        const from = time && resolveTime(time, written)?.from;
        expect(from && formatIsoDate(from)).toBe(day.toISOString().slice(0, 10));
      });
    }
});
