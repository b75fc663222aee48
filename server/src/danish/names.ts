import { commonFirstNames, commonLastNames, doubleMeaning } from "./data/names/common.ts";

/** A set of person names; all questions are asked with NFC lower-case forms without genitive -s. */
export interface NameList {
  /** A first name that stands for nothing else, so that it holds even where every word has a capital. */
  isPlain(norm: string): boolean;
  /** A first name for certain. */
  isFirst(norm: string): boolean;
  /** A last name for certain. */
  isLast(norm: string): boolean;
}

const first: ReadonlySet<string> = new Set(commonFirstNames);
const last: ReadonlySet<string> = new Set(commonLastNames);

/** The small list that is always there, without any file loaded. */
export const builtInNames: NameList = {
  isPlain: (norm) => first.has(norm) && !doubleMeaning.has(norm),
  isFirst: (norm) => first.has(norm),
  isLast: (norm) => last.has(norm),
};

/**
 * Reads the names file into a list that also holds the built-in names. The file has two front-coded lines, first names
 * and last names, as `.config/names.mjs` writes them.
 */
export function readNames(file: string, base: NameList = builtInNames): NameList {
  const [head = "", tail = ""] = file.split("\n");
  const firsts = new Set(decode(head));
  const lasts = new Set(decode(tail));
  return {
    isPlain: base.isPlain,
    isFirst: (norm) => base.isFirst(norm) || firsts.has(norm),
    isLast: (norm) => base.isLast(norm) || lasts.has(norm),
  };
}

/** Adds the names of the draft itself ("Barnets navn", the writer's signature): the best list there is. */
export function withNames(base: NameList, names: readonly string[]): NameList {
  const parts = names.flatMap((name) => name.normalize("NFC").toLowerCase().split(/\s+/u));
  const own = new Set(parts.filter((part) => part.length > 1));
  return {
    isPlain: (norm) => own.has(norm) || base.isPlain(norm),
    isFirst: (norm) => own.has(norm) || base.isFirst(norm),
    isLast: (norm) => base.isLast(norm),
  };
}

function decode(coded: string): readonly string[] {
  const words: string[] = [];
  let before = "";
  for (const entry of coded.matchAll(/(\d)(\D+)/gu)) {
    before = before.slice(0, Number(entry[1])) + (entry[2] ?? "");
    words.push(before);
  }
  return words;
}
