import { adjectiveForms } from "./inflection/adjectives.ts";
import { nounForms } from "./inflection/nouns.ts";
import { verbForms } from "./inflection/verbs.ts";

/** The classes whose words are inflected here; "other" is every word that is not (adverbs, pronouns, particles). */
export type WordClass = "noun" | "verb" | "adjective" | "other";

const nounOnly = /(?:hed|else|ing|skab|dom|tion|sion|ør|ist|isme|itet|eri|inde|ance|ence|ment)$/;
const adjectiveOnly = /(?:ig|som|bar|isk|løs|fuld|agtig|eret|vendt|mæssig|vis)$/;
const vowelEnd = /[aeiouyæøå]$/;

/** The classes a lemma may belong to judged by its ending alone. */
export function guessClasses(lemma: string): readonly WordClass[] {
  if (nounOnly.test(lemma)) return ["noun"];
  if (adjectiveOnly.test(lemma) && lemma.length > 4) return ["adjective"];
  if (lemma.endsWith("e")) return ["verb", "noun"];
  if (vowelEnd.test(lemma)) return lemma.length <= 4 ? ["verb", "noun", "adjective"] : ["noun"];
  return ["noun", "adjective"];
}

/** True when the ending alone tells how a lemma is inflected, whatever word it seems to end in. */
export function endingDecides(lemma: string): boolean {
  return nounOnly.test(lemma) || adjectiveOnly.test(lemma) || /[^aeiouyæøå]et$/.test(lemma);
}

/** Forms of a lemma by the regular endings alone (genitives, passives and participles included), the lemma first. */
export function regularForms(lemma: string, wordClass: WordClass): readonly string[] {
  if (wordClass === "noun") return nounForms(lemma);
  if (wordClass === "verb") return verbForms(lemma);
  return wordClass === "adjective" ? adjectiveForms(lemma) : [lemma];
}
