import {
  builtInData,
  type LanguageData,
  loadLanguageData,
  type ReadDataFile,
} from "../danish/languageData.ts";

/** The data files of the language layer: read when something first asks for them, and then kept. */
export interface Language {
  /** What is known right now, without waiting. */
  now(): LanguageData;
  /** All there is to know; never rejects. */
  load(): Promise<LanguageData>;
}

/** Nothing is read before `load`, so no draft waits for it. */
export function createLanguage(read: ReadDataFile): Language {
  let known = builtInData;
  let loading: Promise<LanguageData> | undefined;
  return {
    now: () => known,
    load() {
      loading ??= loadLanguageData(read).then((data) => {
        known = data;
        return data;
      });
      return loading;
    },
  };
}
