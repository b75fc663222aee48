import { commonFirstNames, commonLastNames, doubleMeaning } from "./data/names/common.ts";
import { places } from "./data/names/places.ts";
import { decodeFront } from "./frontCode.ts";

/** Person names, and what else has a capital; all questions are asked with NFC lower-case forms without genitive -s. */
export interface NameList {
  /** A first name that stands for nothing else, so that it holds even where every word has a capital. */
  isPlain(norm: string): boolean;
  /** A first name for certain. */
  isFirst(norm: string): boolean;
  /** A last name for certain. */
  isLast(norm: string): boolean;
  /** A town, a country, a street. Some are last names too. */
  isPlace(norm: string): boolean;
  /** A firm, a product, a people: has a capital and is nobody's name. */
  isThing(norm: string): boolean;
}

const first: ReadonlySet<string> = new Set(commonFirstNames);
const last: ReadonlySet<string> = new Set(commonLastNames);

/** The small list that is always there, without any file loaded. */
export const builtInNames: NameList = {
  isPlain: (norm) => first.has(norm) && !doubleMeaning.has(norm),
  isFirst: (norm) => first.has(norm),
  isLast: (norm) => last.has(norm),
  isPlace: (norm) => places.has(norm),
  isThing: () => false,
};

/**
 * Reads the names file into a list that also holds the built-in names. The file has two front-coded lines, first names
 * and last names, as `.config/names.mjs` writes them.
 */
export function readNames(file: string, base: NameList = builtInNames): NameList {
  const [head = "", tail = ""] = file.split("\n");
  const firsts = new Set(decodeFront(head));
  const lasts = new Set(decodeFront(tail));
  return {
    ...base,
    isFirst: (norm) => base.isFirst(norm) || firsts.has(norm),
    isLast: (norm) => base.isLast(norm) || lasts.has(norm),
  };
}

/** Adds the places and things of the dictionary's text: the two front-coded lines behind its blank one. */
export function withProperNouns(base: NameList, dictionary: string): NameList {
  const [head = "", tail = ""] = dictionary.slice(dictionary.lastIndexOf("\n\n") + 2).split("\n");
  const known = new Set(decodeFront(head));
  const things = new Set(decodeFront(tail));
  return {
    ...base,
    isPlace: (norm) => base.isPlace(norm) || known.has(norm),
    isThing: (norm) => things.has(norm) && !base.isFirst(norm),
  };
}

/** Adds the names of the draft itself ("Barnets navn", the writer's signature): the best list there is. */
export function withNames(base: NameList, names: readonly string[]): NameList {
  const parts = names.flatMap((name) => name.normalize("NFC").toLowerCase().split(/\s+/u));
  const own = new Set(parts.filter((part) => part.length > 1));
  return {
    ...base,
    isPlain: (norm) => own.has(norm) || base.isPlain(norm),
    isFirst: (norm) => own.has(norm) || base.isFirst(norm),
  };
}
