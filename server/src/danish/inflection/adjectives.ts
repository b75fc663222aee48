import { strongParticiples } from "./irregular.ts";
import { contracted, doubled, undoubled } from "./stems.ts";

/** Forms of a regular adjective: neuter (also as adverb), plural, comparison; participles in -et with both plurals. */
export function adjectiveForms(lemma: string): readonly string[] {
  if (/[ea]$/.test(lemma)) return [lemma];
  if (/[^aeiouyæøå]et$/.test(lemma) && lemma.length > 4) return participleForms(lemma);
  const forms = [lemma];
  if (!/t$|[^i]sk$/.test(lemma)) forms.push(`${lemma}t`);
  const short = contracted(lemma);
  for (const stem of short === undefined ? [lemma, doubled(lemma)] : [short]) {
    if (stem !== undefined) forms.push(`${stem}e`, `${stem}ere`, `${stem}est`, `${stem}este`);
  }
  if (/(?:ig|som)$/.test(lemma)) forms.push(`${lemma}st`, `${lemma}ste`);
  return forms;
}

/** "interesseret" -> "interesserede"; "navngivet" -> also "navngivne". */
function participleForms(lemma: string): readonly string[] {
  const forms = [lemma, `${lemma.slice(0, -1)}de`];
  for (let at = 0; at <= lemma.length - 5; at += 1) {
    if (strongParticiples.has(lemma.slice(at)))
      return [...forms, ...strongPlurals(lemma.slice(0, -2))];
  }
  return forms;
}

/** "komm" -> "komne", "kommen"; "skrev" -> "skrevne", "skreven". */
function strongPlurals(stem: string): readonly string[] {
  return [`${undoubled(stem)}ne`, `${stem}en`];
}
