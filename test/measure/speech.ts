import { reportingForms } from "../../server/src/danish/data/reporting.ts";
import { findPeople } from "../../server/src/danish/people.ts";
import { findSpeech, type Speech } from "../../server/src/danish/speech.ts";
import { type GoldSentence, type GoldWord, readConllu } from "./conllu.ts";
import { read } from "./reading.ts";
import type { Part, Row } from "./row.ts";
import type { SetFile } from "./sets.ts";

/**
 * Of the reporting verbs found that have a subject in the tree: does the speaker span hold it? Of all found: is it a
 * verb with something told (a clause, an object or a phrase hanging on it, or quotation marks or a dash in the sentence)?
 */
export const measureSpeech: Part = (sets) => {
  const files = sets.files("ud-ddt", ".conllu");
  const line = {
    part: "speech",
    measure: "speaker holds the subject",
    unit: "%",
    goal: 96,
    atLeast: true,
  } as const;
  if (files.length === 0)
    return [{ ...line, set: "ud-ddt/*.conllu", reached: undefined, note: "absent" }];
  return files.flatMap(rows);
};

function rows(file: SetFile): readonly Row[] {
  let subjects = 0;
  let held = 0;
  let found = 0;
  let right = 0;
  let clauses = 0;
  let met = 0;
  for (const gold of readConllu(file.text)) {
    const speeches = speechesOf(gold.text);
    for (const word of gold.words.filter(isReporting)) {
      const subject = childrenOf(gold, word).find((child) => child.deprel.startsWith("nsubj"));
      const speech = speeches.find((one) => one.verb.start === word.start);
      if (tellsClause(gold, word) && subject !== undefined) {
        clauses++;
        if (speech !== undefined) met++;
      }
      if (speech === undefined) continue;
      found++;
      if (word.upos === "VERB" && isTold(gold, word)) right++;
      if (word.upos !== "VERB" || subject === undefined) continue;
      subjects++;
      if (holds(speech, subject)) held++;
    }
  }
  const line = { part: "speech", set: file.name, unit: "%", atLeast: true } as const;
  const share = (part: number, all: number) => (all === 0 ? undefined : (100 * part) / all);
  return [
    {
      ...line,
      measure: "speaker holds the subject",
      goal: 96,
      reached: share(held, subjects),
      note: `${subjects} subjects`,
    },
    {
      ...line,
      measure: "verb precision",
      goal: 90,
      reached: share(right, found),
      note: `${found} verbs found`,
    },
    {
      ...line,
      measure: "verbs with a clause and a subject found",
      goal: undefined,
      reached: share(met, clauses),
      note: `${clauses} verbs`,
    },
  ];
}

function speechesOf(sentence: string): readonly Speech[] {
  const { text, tokens, sentences, quotations } = read(sentence);
  return findSpeech(text, tokens, sentences, quotations, findPeople(text, tokens, sentences));
}

function isReporting(word: GoldWord): boolean {
  return reportingForms.has(word.form.toLowerCase());
}

function childrenOf(sentence: GoldSentence, word: GoldWord): readonly GoldWord[] {
  return sentence.words.filter((child) => child.head === word.id);
}

function tellsClause(sentence: GoldSentence, word: GoldWord): boolean {
  return (
    word.upos === "VERB" &&
    childrenOf(sentence, word).some((child) => /^(?:ccomp|parataxis)/.test(child.deprel))
  );
}

function isTold(sentence: GoldSentence, word: GoldWord): boolean {
  if (/["”“»«–]|^-/.test(sentence.text) || /^(?:parataxis|ccomp)/.test(word.deprel)) return true;
  return childrenOf(sentence, word).some((child) =>
    /^(?:ccomp|parataxis|xcomp|obl|advcl|obj)/.test(child.deprel),
  );
}

function holds(speech: Speech, subject: GoldWord): boolean {
  return (
    speech.speaker !== undefined &&
    speech.speaker.start <= subject.start &&
    subject.end <= speech.speaker.end
  );
}
