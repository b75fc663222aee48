import { builtInNames, type NameList } from "../../server/src/danish/names.ts";
import type { IsWord } from "../../server/src/danish/people/findNames.ts";
import { findPeople, findPossibleNames } from "../../server/src/danish/people.ts";
import { splitSentences } from "../../server/src/danish/sentences.ts";
import { tokenize } from "../../server/src/danish/words.ts";
import { readIob2 } from "./conllu.ts";
import { fullLexicon } from "./dictionary.ts";
import { fullNames } from "./nameFile.ts";
import { frames, origins } from "./origins.ts";
import { f1, type Part, type Row } from "./row.ts";
import type { SetFile } from "./sets.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

const isWord = (norm: string) => fullLexicon().knows(norm);

/** Person names: by exact span, in recall-first mode by token, and by the origin of the name in sentences of drafts. */
export const measurePeople: Part = (sets) => {
  const files = sets.files("uner-ddt", ".iob2");
  const line = {
    part: "people",
    measure: "PER entity F1",
    set: "uner-ddt/*.iob2",
    unit: "%",
    goal: 88,
    atLeast: true,
  } as const;
  const absent: readonly Row[] =
    files.length > 0 ? [] : [{ ...line, reached: undefined, note: "absent" }];
  return [
    ...absent,
    ...files.flatMap(inFile),
    ...byOrigin("with data files", fullNames(), isWord),
    ...byOrigin("without data files", builtInNames, undefined),
  ];
};

function inFile(file: SetFile): readonly Row[] {
  let right = 0;
  let found = 0;
  let gold = 0;
  let words = 0;
  let caught = 0;
  let named = 0;
  let flagged = 0;
  for (const { text, words: row } of readIob2(file.text)) {
    const tokens = tokenize(text);
    const sentences = splitSentences(text, tokens);
    const entities = persons(row);
    const spans = new Set(entities.map(({ start, end }) => `${start}-${end}`));
    const names = findPeople(text, tokens, sentences, fullNames(), isWord, "any").filter(
      ({ kind }) => kind === "name",
    );
    gold += spans.size;
    found += names.length;
    right += names.filter(({ span }) => spans.has(`${span.start}-${span.end}`)).length;
    const possible = findPossibleNames(text, tokens, sentences, fullNames(), isWord);
    const isFlagged = (word: Place) =>
      possible.some((span) => span.start < word.end && word.start < span.end);
    const inName = row.filter((word) => word.label.endsWith("PER"));
    words += row.length;
    named += inName.length;
    caught += inName.filter(isFlagged).length;
    flagged += row.filter(isFlagged).length;
  }
  const score = f1(right, found, gold);
  const line = { part: "people", set: file.name, atLeast: true } as const;
  const per1000 = (1000 * flagged) / Math.max(1, words);
  return [
    {
      ...line,
      measure: "PER entity F1",
      unit: "%",
      goal: 88,
      reached: score.f1,
      note: `${gold} names, P ${score.precision.toFixed(1)}, R ${score.recall.toFixed(1)}`,
    },
    {
      ...line,
      measure: "recall-first: token recall",
      unit: "%",
      goal: 99,
      reached: named === 0 ? undefined : (100 * caught) / named,
    },
    {
      ...line,
      measure: "recall-first: words flagged",
      unit: "per 1,000 words",
      goal: 45,
      atLeast: false,
      reached: per1000,
    },
  ];
}

function persons(
  row: readonly { readonly label: string; readonly start: number; readonly end: number }[],
): readonly Place[] {
  const found: { start: number; end: number }[] = [];
  for (const { label, start, end } of row) {
    const last = found.at(-1);
    if (label === "B-PER") found.push({ start, end });
    else if (label === "I-PER" && last !== undefined) last.end = end;
  }
  return found;
}

function byOrigin(how: string, names: NameList, knows: IsWord | undefined): readonly Row[] {
  const shares = Object.entries(origins).map(([origin, list]) => ({
    origin,
    share: share(list, names, knows),
  }));
  const own = shares.find(({ origin }) => origin === "Danish")?.share ?? 0;
  const line = { part: "people", set: "own table", unit: "%", atLeast: true } as const;
  const rows = shares.map(
    ({ origin, share: reached }): Row => ({
      ...line,
      measure: `found: ${origin}, ${how}`,
      goal: undefined,
      reached,
    }),
  );
  const gap = own - Math.min(...shares.map((one) => one.share));
  return [
    ...rows,
    {
      ...line,
      measure: `gap to Danish names, ${how}`,
      unit: "points",
      goal: 2,
      atLeast: false,
      reached: gap,
    },
  ];
}

/** The frame with the name in it; names in -s, -x and -z take an apostrophe for the genitive. */
function fill(frame: string, name: string): string {
  return /[sxz]$/.test(name)
    ? frame.replace("Xs", `${name}'`).replace("X", name)
    : frame.replace("X", name);
}

/** Share of the names found in the frames, in per cent. */
function share(list: readonly string[], names: NameList, knows: IsWord | undefined): number {
  let right = 0;
  for (const name of list) {
    for (const frame of frames) {
      const text = fill(frame, name);
      const start = frame.indexOf("X");
      const tokens = tokenize(text);
      const people = findPeople(text, tokens, splitSentences(text, tokens), names, knows);
      if (
        people.some((one) => one.kind === "name" && one.span.start === start && one.name === name)
      )
        right++;
    }
  }
  return (100 * right) / (list.length * frames.length);
}
