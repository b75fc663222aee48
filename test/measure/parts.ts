import { measureInflection } from "./inflection.ts";
import { measureNegation } from "./negation.ts";
import { measureNumbers } from "./numbers.ts";
import { measurePassive } from "./passive.ts";
import { measurePeople } from "./people.ts";
import { measureQuotations } from "./quotations.ts";
import { measureReadability } from "./readability.ts";
import type { Part } from "./row.ts";
import { measureSentences } from "./sentences.ts";
import { measureSize } from "./size.ts";
import { measureSpeech } from "./speech.ts";
import { measureTimes } from "./times.ts";
import { measureWords } from "./words.ts";

/** Every part of the language layer that is measured. Add yours: one file that exports a `Part`, one line here. */
export const parts: readonly Part[] = [
  measureSentences,
  measureWords,
  measureInflection,
  measureReadability,
  measureTimes,
  measureNumbers,
  measureNegation,
  measurePassive,
  measurePeople,
  measureQuotations,
  measureSpeech,
  measureSize,
];
