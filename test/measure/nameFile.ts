import { type NameList, readNames, withProperNouns } from "../../server/src/danish/names.ts";
import { dictionaryText } from "./dictionary.ts";
import { made } from "./made.ts";

let names: NameList | undefined;

/** The names file's text, before it is compressed. */
export function namesText(): string {
  return made(".cache/names.txt", ".config/names.mjs");
}

/** The names file with the places and things of the dictionary, made once. */
export function fullNames(): NameList {
  names ??= withProperNouns(readNames(namesText()), dictionaryText());
  return names;
}
