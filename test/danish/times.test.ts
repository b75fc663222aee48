import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes, type TimeExpression } from "../../server/src/danish/times.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { unmarked, withMarks } from "./marks.ts";

function find(text: string): readonly TimeExpression[] {
  return findTimes(text, tokenize(text));
}

describe("findTimes marks whole expressions", () => {
  test.each([
    "⟦Tirsdag d. 11/3⟧ ved bleskift ⟦kl. 9.40⟧: fire mærker",
    "⟦Torsdag d. 19/2 kl. 9.40⟧ kom hun grædende",
    "Det var ⟦mandag 29/9⟧, og igen ⟦mandag den 6. oktober⟧",
    "⟦den 3.⟧, ⟦5.⟧ og ⟦10. marts⟧ kom han for sent",
    "⟦D. 2/9⟧, ⟦3/9⟧, ⟦16/9⟧ og ⟦1/10⟧ var hun væk",
    "⟦12.03.26⟧ og ⟦12. februar 2026⟧ og ⟦2025-11-14⟧",
    "Mødt ⟦2/10-25⟧, ⟦den 12.3⟧ og ⟦1. 3. 2026⟧",
    "Fravær ⟦uge 36⟧, ⟦uge 6-10⟧, ⟦i uge 6⟧ og ⟦7⟧ var han syg",
    "⟦1. august til 31. oktober⟧ og ⟦fra maj til juni⟧",
    "⟦september 2025⟧ og ⟦sept. 25⟧",
    "⟦skoleåret 24/25⟧ og ⟦2024/25⟧ og ⟦1. kvartal⟧",
    "⟦Siden efterårsferien⟧ er han kommet ⟦hver dag⟧",
    "⟦Næste morgen⟧ græd han, og ⟦her til morgen⟧ igen",
    "Mor ringede ⟦kl. 7.10⟧ og igen ⟦7.30⟧, ⟦kl. 8.15⟧, ⟦9.30⟧ og ⟦10.40⟧",
    "Han kommer ⟦hver tirsdag og torsdag⟧",
    "Han er i SFO ⟦man-fre⟧ og i klub ⟦man-tors⟧; søn-nike er intet",
    "Mor er gravid i 12. uge",
    "⟦Første skoledag⟧ græd hun, og ⟦efter sommerferien⟧ igen",
    "⟦I sidste uge⟧ og ⟦i går⟧ og ⟦i mandags⟧ og ⟦for to uger siden⟧",
    "⟦for ca. 3 mdr. siden⟧ flyttede de, og ⟦de sidste 14 dage⟧ er han væk",
    "har gået hos os ⟦siden juni sidste år⟧",
    "⟦Dagen efter⟧ kom hun. ⟦Samme dag⟧ ringede mor. ⟦To dage senere⟧ igen.",
    "⟦Fire af fem dage⟧ kommer han for sent, ⟦3 gange om ugen⟧",
    "⟦hver anden uge⟧ bor han hos far, ⟦om mandagen⟧ henter mor",
    "⟦x antal gange om ugen⟧ og ⟦2 x ugentligt⟧",
    "sover ⟦i tre uger⟧, ⟦20-30 min.⟧ og ⟦halvandet år⟧",
    "ringer ⟦mellem kl. 7.50 og 8.10⟧",
    "ringer ⟦kl. 7⟧ og kommer ⟦kl. 22.30-6⟧",
    "⟦10.15⟧: mor ringer",
    "⟦på mandag⟧ og ⟦til foråret⟧ og ⟦om halvandet år⟧",
    "⟦januar 2026⟧ (⟦til og med d. 28.⟧)",
    "⟦forleden⟧ og ⟦en dag⟧ og ⟦på et tidspunkt⟧ og ⟦for noget tid siden⟧",
    "det skete ⟦31/2⟧ og ⟦den 45/3⟧ og ⟦uge 60⟧",
  ])("%s", (marked) => {
    const text = unmarked(marked);
    expect(withMarks(text, find(text))).toBe(marked);
  });
});

describe("findTimes leaves what only looks like a time", () => {
  test.each([
    "Han tager 1/2 tablet og går i 7/7-ordning, det er 24/7",
    "Score 8/10 og 10/10 rigtige, § 50 og § 133",
    "Han går i 2.a, hun i 2/3 klasse og i 0. klasse",
    "Hun er gravid i uge 9, drengen kom i uge 25+3",
    "kl. er ikke sat, og 7.30 er ingen tid her",
    "Man siger, at søn af Tor og Jan er med",
    "Min søn siger, at man ikke må",
    "Maj er ked af det. August slår. Juni leger med April",
    "den 23-årige er den 3. i rækken, nu går det bedre",
    "Tlf. 46 90 18 22 og 60119300, CPR 170311-1453, sag 12/3456",
    "Nyvang 3, 2. tv., 2100 København, 15,5 kr. og 2-3 kr.",
    "Dion Sommer, sommer- og vinterhuse, weekend-besøg, en tid hos lægen, time out",
    "RS 2000 og 2000 krukker og 34:66",
    "Forældrene har fri ret, hun lør lidt, tir til fre",
  ])("%s", (text) => {
    expect(withMarks(text, find(text))).toBe(text);
  });
});

describe("findTimes says what an expression hangs on", () => {
  test.each([
    ["tirsdag d. 11/3", "day", "calendar", false, false],
    ["marts", "month", "calendar", false, false],
    ["uge 36", "week", "calendar", false, false],
    ["efterårsferien", "week", "calendar", false, false],
    ["siden juni sidste år", "month", "calendar", false, false],
    ["onsdag", "day", "draft", false, false],
    ["i går", "day", "draft", false, false],
    ["i sidste uge", "week", "draft", false, false],
    ["for to uger siden", "week", "draft", false, false],
    ["de sidste 14 dage", "day", "draft", false, false],
    ["dagen efter", "day", "text", false, false],
    ["kl. 9.40", "minute", "clock", false, false],
    ["i efteråret", "season", "calendar", true, false],
    ["i 2024", "year", "calendar", true, false],
    ["forleden", "year", "none", true, false],
    ["en dag", "year", "none", true, false],
    ["to gange om ugen", "week", "none", false, false],
    ["i tre uger", "week", "none", false, false],
    ["31/2", "day", "calendar", false, true],
    ["d. 32. marts", "day", "calendar", false, true],
    ["kl. 27", "hour", "clock", false, true],
    ["29/2", "day", "calendar", false, false],
    ["29/2-2025", "day", "calendar", false, true],
  ] as const)("%s", (text, grain, anchor, vague, impossible) => {
    expect(find(text)).toMatchObject([{ grain, anchor, vague, impossible }]);
  });

  test("a weekday is kept beside its date, and the date's own words beside the clock time", () => {
    const text = "Torsdag d. 19/2 kl. 9.40";
    expect(find(text)).toMatchObject([
      {
        kind: "point",
        point: { date: { weekday: 4, day: 19, month: 2 }, clock: { second: 34_800 } },
        dateSpan: { start: 0, end: "Torsdag d. 19/2".length },
      },
    ]);
  });

  test.each([
    ["fire af fem dage", { count: 4, of: 5, unit: "day" }],
    ["to gange om ugen", { count: 2, unit: "week" }],
    ["hver anden uge", { unit: "week", every: 2 }],
    ["hver mandag", { unit: "week", weekday: 1 }],
    ["dagligt", { unit: "day" }],
    ["5 gange på to uger", { count: 5, unit: "week", every: 2 }],
  ] as const)("%s is a frequency", (text, parts) => {
    expect(find(text)).toMatchObject([{ kind: "frequency", ...parts }]);
  });

  test.each([
    ["i tre uger", { amount: 3, unit: "week" }],
    ["20-30 min.", { amount: 20, most: 30, unit: "minute" }],
    ["i halvandet år", { amount: 1.5, unit: "year" }],
    ["2 timer og 5 minutter", { amount: 125, unit: "minute" }],
  ] as const)("%s is a duration", (text, parts) => {
    expect(find(text)).toMatchObject([{ kind: "duration", ...parts }]);
  });

  test("an age is no duration", () => {
    expect(find("Noah er 8 år")).toMatchObject([{ kind: "age" }]);
    expect(find("Han har boet her i 8 år")).toMatchObject([{ kind: "duration" }]);
  });
});

const pieces = fc.constantFrom(
  ..."i på den d. kl. om for siden til fra og - – / . , : 1 2 3 12 31 45 2025 25 marts maj jan. mandag man. uge dage år min. næste sidste hver anden gange to halv efter før jul ' ½ @ § % \n \n\n af ca. 00 9.40 2/3 24/25 kvartal sommeren morgen igen".split(
    " ",
  ),
  " ",
);

describe("findTimes holds for any text", () => {
  test("spans lie in the text, in order, apart", () => {
    const texts = fc.oneof(
      fc.array(fc.tuple(pieces, fc.constantFrom("", " ")), { maxLength: 30 }),
      fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom(" ", "")), {
        maxLength: 10,
      }),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.flat().join("");
        let end = 0;
        for (const time of find(text)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test("decomposed letters make no difference", () => {
    const text = "I går og på lørdag, for et år siden, måneden før, løbet tør";
    const apart = text.normalize("NFD");
    const words = (of: string) =>
      find(of).map(({ start, end }) => of.slice(start, end).normalize("NFC"));
    expect(words(apart)).toEqual(words(text));
    expect(words(text)).toHaveLength(4);
  });
});
