import {
  findTimes,
  type Moment,
  resolveTime,
  type TimeValue,
} from "../../server/src/danish/times.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { duckling, type TimeExample } from "./duckling.ts";
import type { Part, Row } from "./row.ts";

const line = { part: "times", atLeast: true } as const;

/** Values on Duckling-style sets, whole spans on strings the platform writes, and coverage of anchor nouns in running text. */
export const measureTimes: Part = (sets) => {
  const examples = ["duckling-da", "duckling"]
    .flatMap((folder) => sets.files(folder, ".json"))
    .flatMap((file) => measureValues(file.name, file.text));
  const running = sets.files("uner-ddt", ".iob2");
  return [
    ...(examples.length === 0 ? [absent("values", "of", "duckling-da/*.json")] : []),
    ...examples,
    measurePlatform(),
    ...(running.length === 0 ? [absent("anchor nouns covered", "%", "uner-ddt/*.iob2")] : []),
    ...running.map(({ name, text }) => measureCoverage(name, text)),
  ];
};

function absent(measure: string, unit: Row["unit"], set: string): Row {
  return { ...line, measure, unit, set, goal: undefined, reached: undefined, note: "absent" };
}

/**
 * The set's minute ranges end a minute late ("9:30 - 11:00" ends 11:01): a mistake of the set, so an end at the told
 * minute counts as right. Nothing else is forgiven; what is left differs by convention: seasons here are whole
 * months (the set's are astronomical), and "fra 9 til 11" ends at 11 (the set's at 12).
 */
function measureValues(name: string, text: string): readonly Row[] {
  const read = duckling(text);
  if (read === undefined) return [];
  const { examples, reference } = read;
  const judged = examples.map((example) => judge(example, reference));
  const right = judged.filter((each) => each === "right").length;
  const late = judged.filter((each) => each === "late minute").length;
  const wrong = examples.filter((_, at) => judged[at] === "wrong").map((example) => example.text);
  const note = `${late} ends a minute late in the set taken as mistakes of it; differ: ${wrong.join(", ") || "none"}`;
  const goal = Math.round((325 / 330) * examples.length);
  return [
    {
      ...line,
      measure: "values",
      unit: "of",
      set: name,
      goal,
      reached: right + late,
      note: `of ${examples.length}; ${note}`,
    },
    {
      ...line,
      measure: "values, to the letter",
      unit: "of",
      set: name,
      goal: undefined,
      reached: right,
    },
  ];
}

type Verdict = "right" | "late minute" | "wrong";

function judge(example: TimeExample, reference: Moment): Verdict {
  const [time, ...more] = findTimes(example.text, tokenize(example.text));
  const whole = time?.start === 0 && time.end === example.text.length && more.length === 0;
  // The set's clock stands two hours west of Greenwich.
  const value =
    time && whole ? resolveTime(time, { ...reference, zone: -120 }, "future") : undefined;
  return value === undefined ? "wrong" : compare(example, value);
}

function compare(example: TimeExample, { from, to }: TimeValue): Verdict {
  if (example.kind === "datetime") return written(from) === example.value ? "right" : "wrong";
  if (example.kind === "open-interval") {
    const [told, open] = example.direction === "before" ? [to, from] : [from, to];
    return written(told) === example.value && open === undefined ? "right" : "wrong";
  }
  if (written(from) !== example.from) return "wrong";
  if (written(to) === example.to) return "right";
  const late = to && written({ ...to, second: to.second + 60 }) === example.to;
  return late && example.grain === "minute" ? "late minute" : "wrong";
}

function written(moment: Moment | undefined): string | undefined {
  if (moment === undefined) return undefined;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const { year, month, day, second } = moment;
  const clock = [second / 3600, (second / 60) % 60, second % 60].map(two).join(":");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${clock}`;
}

const styles = ["full", "long", "medium", "short"] as const;
const units = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"] as const;

/** Strings of CLDR's Danish, made here: dates, dates with time, ranges and relative times. */
function measurePlatform(): Row {
  const all = new Set<string>();
  const days = [
    [2024, 0, 1],
    [2025, 4, 31],
    [1998, 9, 12],
  ] as const;
  for (const [year, month, day] of days) {
    const from = new Date(Date.UTC(year, month, day, 9, 5));
    const to = new Date(Date.UTC(year, month + 2, day + 3, 13, 30));
    for (const dateStyle of styles) {
      const date = new Intl.DateTimeFormat("da", { dateStyle, timeZone: "UTC" });
      all.add(date.format(from)).add(date.formatRange(from, to));
      for (const timeStyle of styles)
        all.add(
          new Intl.DateTimeFormat("da", { dateStyle, timeStyle, timeZone: "UTC" }).format(from),
        );
    }
  }
  for (const style of ["long", "short", "narrow"] as const)
    for (const numeric of ["auto", "always"] as const) {
      const relative = new Intl.RelativeTimeFormat("da", { style, numeric });
      for (const unit of units)
        for (let count = -3; count <= 3; count += 1) all.add(relative.format(count, unit));
    }
  const whole = [...all].filter((text) => {
    const times = findTimes(text, tokenize(text));
    return times.length === 1 && times[0]?.start === 0 && times[0].end === text.length;
  });
  return {
    ...line,
    measure: "whole span",
    unit: "%",
    set: "CLDR by Intl 'da'",
    goal: 97,
    reached: (100 * whole.length) / all.size,
    note: `${all.size} strings`,
  };
}

const anchors =
  /(?<!\p{L})(?:sekund|minut|time|dag|uge|måned|kvartal|år|århundrede|årti|weekend|døgn|eftermiddag|formiddag|januar|februar|marts|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|forår|sommer|efterår|vinter)(?:e|en|et|r|er|ne|erne|ene|s|ens|ets|ers|es|ter|terne)?(?!\p{L})/giu;

/** Nouns of time in running text that lie in some expression. Precision is judged by reading the hits. */
function measureCoverage(name: string, text: string): Row {
  let nouns = 0;
  let covered = 0;
  for (const [, sentence = ""] of text.matchAll(/^# text = (.*)$/gm)) {
    const times = findTimes(sentence, tokenize(sentence));
    for (const { index, 0: noun } of sentence.matchAll(anchors)) {
      nouns += 1;
      if (times.some(({ start, end }) => start <= index && index + noun.length <= end))
        covered += 1;
    }
  }
  const reached = nouns === 0 ? undefined : (100 * covered) / nouns;
  return {
    ...line,
    measure: "anchor nouns covered",
    unit: "%",
    set: name,
    goal: 97,
    reached,
    note: `${nouns} nouns`,
  };
}
