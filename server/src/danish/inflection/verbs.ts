import { undoubled } from "./stems.ts";

/** Forms of a regular verb given by its infinitive: both weak classes, passives, participles and the imperative. */
export function verbForms(infinitive: string): readonly string[] {
  if (!infinitive.endsWith("e") || infinitive.length < 3) return ofStem(infinitive, infinitive);
  const stem = infinitive.slice(0, -1);
  const forms = ofStem(infinitive, stem);
  const short = undoubled(stem);
  return [
    ...forms,
    `${stem}te`,
    `${stem}tes`,
    `${stem}t`,
    `${short}te`,
    `${short}tes`,
    `${short}t`,
    short,
  ];
}

function ofStem(infinitive: string, stem: string): string[] {
  return [
    infinitive,
    `${infinitive}r`,
    `${infinitive}s`,
    `${stem}ede`,
    `${stem}edes`,
    `${stem}et`,
    `${stem}ets`,
    `${stem}ende`,
  ];
}

/** What follows from the past tenses and participles of an irregular verb: passives, the imperative, inflected participles. */
export function strongForms(
  infinitive: string,
  past: readonly string[],
  participle: readonly string[],
): readonly string[] {
  const stem =
    infinitive.endsWith("e") && infinitive.length > 2 ? infinitive.slice(0, -1) : infinitive;
  const forms = [`${infinitive}s`, `${stem}ende`, undoubled(stem)];
  for (const form of past) forms.push(form.endsWith("e") ? `${form}s` : `${form}es`);
  for (const form of participle) {
    if (!form.endsWith("et")) forms.push(`${form}e`);
    else
      forms.push(
        `${form.slice(0, -2)}en`,
        `${undoubled(form.slice(0, -2))}ne`,
        `${form.slice(0, -1)}de`,
      );
  }
  return forms;
}
