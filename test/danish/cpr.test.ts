import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIsoDate } from "../../server/src/danish/calendar.ts";
import { birthDateByAge, findCpr } from "../../server/src/danish/cpr.ts";
import { unmarked, withMarks } from "./marks.ts";

describe("findCpr", () => {
  test.each([
    "CPR | ⟦170311-1453⟧ |",
    "cpr: ⟦110624-5679⟧ og ⟦110624 5679⟧",
    "Cpr.nr. ⟦1106245679⟧.",
    "født ⟦110624-XXXX⟧ (maskeret)",
    "personnummer ⟦711062-4112⟧", // replacement number: 60 added to the day
    "cpr ⟦300299-1234⟧", // no date, but announced as one
    "Konto 1234567890, sagsnr. 0101701234, EAN 5798001234567",
    "Tlf. 46901822, 4690 1822 og +45 46 90 18 22",
    "311302-1234 og 12-110624-5679 og 110624-56790",
  ])("%s", (marked) => {
    const text = unmarked(marked);
    expect(withMarks(text, findCpr(text))).toBe(marked);
  });

  test("strength, mask and modulus", () => {
    expect(findCpr("070761-4285")).toMatchObject([{ strength: "certain", modulus11: true }]);
    expect(findCpr("110624-5679")).toMatchObject([{ strength: "certain", modulus11: false }]);
    expect(findCpr("tallet 1106245679")).toMatchObject([{ strength: "hint", masked: false }]);
    expect(findCpr("0101891234")).toMatchObject([{ strength: "certain" }]);
    expect(findCpr("110624-XXXX")).toMatchObject([{ masked: true, serial: "XXXX" }]);
  });

  test.each([
    ["010203-1234", "1903-02-01"],
    ["010203-4234", "2003-02-01"],
    ["010240-4234", "1940-02-01"],
    ["010203-5234", "2003-02-01"],
    ["010260-5234", "1860-02-01"],
    ["010240-9234", "1940-02-01"],
    ["610203-4234", "2003-02-01"],
  ])("the century of %s", (text, expected) => {
    const date = findCpr(text)[0]?.birthDate;
    expect(date && formatIsoDate(date)).toBe(expected);
  });

  test("a stated age outweighs the seventh digit", () => {
    const [cpr] = findCpr("170311-1453");
    const date = cpr && birthDateByAge(cpr, 14, { year: 2026, month: 1, day: 29 });
    expect(date && formatIsoDate(date)).toBe("2011-03-17");
  });

  test("every number with a date is found, grouped or with a check digit", () => {
    const dates = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2030-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 9999 }), (date, serial) => {
        const iso = date.toISOString();
        const digits = iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4);
        const text = `Hun (${digits}-${String(serial).padStart(4, "0")}) er her`;
        expect(findCpr(text)).toMatchObject([{ start: 5, end: 16, strength: "certain" }]);
      }),
    );
  });
});
