import { contracted, doubled } from "./stems.ts";

/** Forms of a regular noun of either gender, genitives included. */
export function nounForms(lemma: string): readonly string[] {
  return withGenitive([lemma, ...bare(lemma)]);
}

/** Each form and its genitive in -s (or an apostrophe after s, x, z). */
export function withGenitive(forms: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const form of forms) all.push(form, /[sxz]$/.test(form) ? `${form}'` : `${form}s`);
  return all;
}

function bare(lemma: string): readonly string[] {
  if (lemma.endsWith("e"))
    return [`${lemma}n`, `${lemma}t`, `${lemma}r`, `${lemma}rne`, `${lemma}ne`];
  if (lemma.endsWith("um") && lemma.length > 4) return latin(lemma.slice(0, -2));
  const forms: string[] = [];
  if (/[^aeiouyæøå]er$/.test(lemma))
    forms.push(`${lemma}e`, `${lemma}ne`, `${lemma}en`, `${lemma}et`);
  else add(forms, lemma);
  const double = doubled(lemma);
  if (double !== undefined) add(forms, double);
  const short = contracted(lemma);
  if (short !== undefined) add(forms, short);
  return forms;
}

function add(forms: string[], stem: string): void {
  forms.push(`${stem}en`, `${stem}et`, `${stem}e`, `${stem}ene`, `${stem}er`, `${stem}erne`);
}

function latin(stem: string): readonly string[] {
  return [
    `${stem}et`,
    `${stem}er`,
    `${stem}erne`,
    `${stem}ummet`,
    `${stem}ummer`,
    `${stem}ummerne`,
  ];
}
