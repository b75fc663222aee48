import { dictionaryLexicon } from "./fullLexicon.ts";
import { handLexicon, type Lexicon } from "./lexicon.ts";
import { builtInNames, type NameList, readNames, withProperNouns } from "./names.ts";
import type { IsWord } from "./people/findNames.ts";

/** Names of the two data files that lie beside the program, each gzip of UTF-8 text as `.config/data.mjs` makes them. */
export const dataFiles = { dictionary: "dictionary-da.bin", names: "names.bin" } as const;

/** One of the data files. */
export type DataFile = (typeof dataFiles)[keyof typeof dataFiles];

/**
 * Words and names beyond what the program itself knows. The built-in rules never read with them: their findings are the
 * same before and after the files are there, with and without them, in an editor and on the command line. What a team
 * writes (its word lists) and what the user asks for (an anonymous copy, the forms of a pattern) is read with them.
 */
export interface LanguageData {
  readonly lexicon: Lexicon;
  readonly names: NameList;
  /** Undefined without a dictionary: nothing is known of a word that no table holds. */
  readonly isWord: IsWord | undefined;
}

/** What is known without any file. */
export const builtInData: LanguageData = {
  lexicon: handLexicon,
  names: builtInNames,
  isWord: undefined,
};

/** Gives the text of a data file; undefined when it is absent or broken. Never rejects. */
export type ReadDataFile = (name: DataFile) => Promise<string | undefined>;

/** Reads both files, about 60 ms; each one that is absent or holds something else leaves what is known without it. */
export async function loadLanguageData(read: ReadDataFile): Promise<LanguageData> {
  const [words, names] = await Promise.all([read(dataFiles.dictionary), read(dataFiles.names)]);
  const lexicon = words === undefined ? undefined : provenLexicon(words);
  const known = names === undefined ? builtInNames : provenNames(names);
  if (words === undefined || lexicon === undefined)
    return { lexicon: handLexicon, names: known, isWord: undefined };
  return {
    lexicon,
    names: withProperNouns(known, words),
    isWord: (norm) => lexicon.knows(norm),
  };
}

/** Common words that stand in no table of ours: a dictionary without them is none. */
const everyday = ["kartoffel", "trampolin", "regnfrakke"];

function provenLexicon(text: string): Lexicon | undefined {
  const lexicon = dictionaryLexicon(text);
  return everyday.every((word) => lexicon.knows(word)) ? lexicon : undefined;
}

/** Likewise for names: both lists must hold what the built-in ones do not. */
function provenNames(text: string): NameList {
  const names = readNames(text);
  return names.isFirst("oğuz") && names.isLast("özdemir") ? names : builtInNames;
}
