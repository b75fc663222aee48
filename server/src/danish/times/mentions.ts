import { type Atom, atomAt, normAt, standsAlone } from "./atoms.ts";
import { dayParts, definiteUnits, seasons, units } from "./lexemes.ts";
import type { MeaningReading } from "./readings.ts";

/** Words for time that fix none, by their first word. */
const phrases: ReadonlyMap<string, readonly (readonly string[])[]> = group(
  [
    "forleden dag",
    "forleden aften",
    "forleden morgen",
    "forleden",
    "en dag",
    "en aften",
    "en morgen",
    "en nat",
    "en eftermiddag",
    "en formiddag",
    "en weekend",
    "på et tidspunkt",
    "på et senere tidspunkt",
    "på et tidligere tidspunkt",
    "for noget tid siden",
    "for nogen tid siden",
    "for lang tid siden",
    "for kort tid siden",
    "for længe siden",
    "for ikke så længe siden",
    "for nylig",
    "for nyligt",
    "fornylig",
    "fornyligt",
    "for tiden",
    "på det seneste",
    "på det sidste",
    "den seneste tid",
    "den sidste tid",
    "den senere tid",
    "i den seneste tid",
    "i den sidste tid",
    "i den senere tid",
    "i en periode",
    "i perioder",
    "i en længere periode",
    "over en periode",
    "over en længere periode",
    "i længere tid",
    "gennem længere tid",
    "igennem længere tid",
    "over længere tid",
    "i lang tid",
    "i noget tid",
    "i nogen tid",
    "efter en tid",
    "i en tid",
    "om en tid",
    "for en tid siden",
    "lige nu",
    "indtil nu",
    "hidtil",
    "dengang",
  ].map((phrase) => phrase.split(" ")),
);

function group(
  all: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of all) {
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** First words of the phrases here. */
export const mentionStarts: readonly string[] = [...phrases.keys(), "nu"];

/** A phrase that tells of time and fixes none: "forleden", "en dag", "på et tidspunkt". */
export function readVague(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const norm = normAt(atoms, at);
  if (norm === "nu" && standsAlone(atoms, at, at + 1)) return now(at + 1);
  if (norm === "lige" && normAt(atoms, at + 1) === "nu") return now(at + 2);
  const phrase = phrases
    .get(norm)
    ?.find((words) => words.every((word, place) => normAt(atoms, at + place) === word));
  if (phrase !== undefined) return { next: at + phrase.length, meaning: { kind: "mention" } };
  return undefined;
}

/** A unit, season or part of the day that nothing else claimed: "dagen", "om året", "den uge". */
export function readMention(atoms: readonly Atom[], at: number): MeaningReading | undefined {
  const bare = barePlace(atoms, at);
  return bare === undefined ? undefined : { next: bare, meaning: { kind: "mention" } };
}

function now(next: number): MeaningReading {
  const date = { type: "shift", amount: 0, unit: "second" } as const;
  return { next, meaning: { kind: "point", point: { date } } };
}

/** Words for time that are other things too ("i hverdagen", "modul", "god morgen"): bare, they tell nothing. */
const seldomBare = new Set([
  "morgen",
  "middag",
  "midnat",
  "t",
  "min",
  "modul",
  "hverdag",
  "hverdagen",
]);
const articles = new Set(
  "om den det de dette denne disse hele samme i på hvilken hvilket".split(" "),
);

function barePlace(atoms: readonly Atom[], at: number): number | undefined {
  const place = articles.has(normAt(atoms, at)) ? at + 1 : at;
  const norm = normAt(atoms, place);
  const known =
    definiteUnits.has(norm) || units.has(norm) || seasons.has(norm) || dayParts.has(norm);
  if (!known || seldomBare.has(norm) || isOtherWord(atoms, place, norm)) return undefined;
  return place + 1;
}

const pregnant = new Set(["gravid", "gravide", "graviditet", "graviditeten", "henne", "svanger"]);

/** "gravid i 12. uge": no week of the calendar. */
function isPregnancy(atoms: readonly Atom[], at: number): boolean {
  const ranked = normAt(atoms, at - 1) === "." && atomAt(atoms, at - 2).kind === "digits";
  return ranked && [3, 4, 5, 6].some((back) => pregnant.has(normAt(atoms, at - back)));
}

const nightCues = new Set("en den denne hele første samme og".split(" "));

/** "Dion Sommer", "The Times", "time out", "70-års", the week of a pregnancy ("uge 25+3"), and "aften" or "nat" without an article. */
function isOtherWord(atoms: readonly Atom[], at: number, norm: string): boolean {
  const { gap, capital } = atomAt(atoms, at);
  const before = atomAt(atoms, at - 1);
  if (!gap && before.norm === "-") return true;
  if (capital && before.capital && (seasons.has(norm) || norm === "times")) return true;
  if (norm === "uge" && (atomAt(atoms, at + 1).kind === "digits" || isPregnancy(atoms, at)))
    return true;
  if (norm === "time") return normAt(atoms, at + 1) === "out";
  if (norm !== "aften" && norm !== "nat") return false;
  return capital || !(nightCues.has(before.norm) || nightCues.has(normAt(atoms, at - 2)));
}
