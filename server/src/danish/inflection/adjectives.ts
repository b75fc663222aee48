import { contracted, doubled } from "./stems.ts";

/** Forms of a regular adjective: neuter (also as adverb), plural, comparison, and the genitive of a person ("de unges"). */
export function adjectiveForms(lemma: string): readonly string[] {
  if (/[ea]$/.test(lemma)) return [lemma, `${lemma}s`];
  const forms = [lemma];
  if (/eret$|[^i]et$/.test(lemma) && lemma.length > 4)
    forms.push(`${lemma.slice(0, -1)}de`, `${lemma.slice(0, -1)}des`);
  if (!/t$/.test(lemma)) forms.push(lemma.endsWith("tt") ? lemma : `${lemma}t`);
  compare(forms, contracted(lemma) ?? doubled(lemma) ?? lemma, lemma);
  if (doubled(lemma) !== undefined) compare(forms, lemma, lemma);
  return forms;
}

function compare(forms: string[], stem: string, lemma: string): void {
  forms.push(`${stem}e`, `${stem}es`, `${stem}ere`, `${stem}est`, `${stem}este`);
  if (/(?:ig|som)$/.test(lemma)) forms.push(`${lemma}st`, `${lemma}ste`);
}
