import { findCpr } from "../../server/src/danish/cpr.ts";
import type { Part, Row } from "./row.ts";

const line = { part: "numbers" } as const;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];

/** CPR numbers made here by rule, with and without a check digit, and false hits in running text. */
export const measureNumbers: Part = (sets) => {
  const { checked, unchecked } = generate();
  const texts = [...sets.files("uner-ddt", ".iob2"), ...sets.files("ud-ddt", ".conllu")];
  return [
    found("CPR with modulus 11, bare", checked),
    found("CPR without modulus 11, grouped 6-4", unchecked),
    {
      ...line,
      measure: "false CPR hits",
      set: "uner-ddt, ud-ddt",
      unit: "of",
      goal: 0,
      atLeast: false,
      reached:
        texts.length === 0 ? undefined : texts.reduce((sum, { text }) => sum + hits(text), 0),
      note: texts.length === 0 ? "absent" : `${texts.length} files`,
    },
  ];
};

function found(measure: string, numbers: readonly string[]): Row {
  const right = numbers.filter((number) => {
    const [cpr] = findCpr(`Barnet ${number} bor her`);
    return cpr?.strength === "certain" && cpr.start === 7 && cpr.end === 7 + number.length;
  });
  const reached = (100 * right.length) / numbers.length;
  return {
    ...line,
    measure,
    set: `${numbers.length} made by rule`,
    unit: "%",
    goal: 100,
    atLeast: true,
    reached,
  };
}

function hits(text: string): number {
  let count = 0;
  for (const [, sentence = ""] of text.matchAll(/^# text = (.*)$/gm))
    count += findCpr(sentence).length;
  return count;
}

/** Every eleventh day from 1900 on with a running serial: 3,000 of each kind. */
function generate(): {
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
} {
  const checked: string[] = [];
  const unchecked: string[] = [];
  for (let step = 0; checked.length < 3000 || unchecked.length < 3000; step += 1) {
    const iso = new Date(Date.UTC(1900, 0, 1 + ((step * 11) % 45_000))).toISOString();
    const birth = iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4);
    const serial = String((step * 37) % 1000).padStart(3, "0");
    const sum = weights.reduce(
      (total, weight, at) => total + weight * Number((birth + serial).charAt(at)),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check < 10 && checked.length < 3000) checked.push(`${birth}${serial}${check}`);
    if (check < 9 && unchecked.length < 3000) unchecked.push(`${birth}-${serial}${check + 1}`);
  }
  return { checked, unchecked };
}
