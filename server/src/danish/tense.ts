import type { Span } from "../text/span.ts";
import { strongVerbs } from "./data/strongVerbs.ts";
import type { Token } from "./words.ts";

/** Past forms that are commoner as other words: "for" (fare), "bed" (bide), "så" counts, since a narrative uses it. */
const ambiguous = new Set(["for", "bed", "led", "sprang", "fik", "lod", "skar", "bad", "lå", "så"]);
const kept = new Set(["fik", "så", "lå", "bad", "lod", "sprang", "skar"]);

/** Past forms in -te of verbs in daily use; those in -ede are read by rule. */
const weakPasts: ReadonlySet<string> = new Set(
  "fortalte spiste læste kørte talte rystede mødte sendte glemte tabte viste svarede lænte nægtede rettede satte lagde købte hørte førte rejste drejede skreg hjalp brugte tænkte mente lærte følte blæste trøstede kyssede kvalte løste vaskede byggede brændte vendte skændtes mødtes legede væltede hentede ringede begyndte besøgte fødte fyldte indkaldte udtalte påpegte undersøgte oplyste ansøgte låste bestilte kendte nævnte målte tændte klædte råbte skældte ramte kaldte afviste anmeldte opsøgte forsøgte søgte rakte strakte gemte drømte dømte klemte svømte stemte spildte fulgte valgte solgte spurgte vidste ledte".split(
    " ",
  ),
);

const strongPasts: ReadonlySet<string> = new Set(
  strongVerbs
    .split("\n")
    .flatMap((line) => line.split(" ")[2]?.split("/") ?? [])
    .filter((form) => form !== "" && (!ambiguous.has(form) || kept.has(form))),
);

/** True for the past of a strong verb in daily use: "gik", "kom", "blev". */
export function isStrongPast(form: string): boolean {
  return strongPasts.has(form);
}

/** Before a weak form these make it a participle used as an adjective: "de snavsede", "er foruroligede". */
const attributive = new Set(
  "de den det mange flere alle nogle mine dine sine hans hendes deres vores er var bliver blev både meget helt lidt mest to tre".split(
    " ",
  ),
);

/** Finite verbs in the past tense, in order: strong pasts, listed -te forms and -ede by rule. Spans of the text's tokens. */
export function findPastVerbs(tokens: readonly Token[]): readonly Span[] {
  return tokens.filter(({ kind, norm }, at) => {
    if (kind !== "word") return false;
    if (strongPasts.has(norm)) return true;
    const isWeak = weakPasts.has(norm) || (norm.length > 5 && norm.endsWith("ede"));
    return isWeak && !attributive.has(tokens[at - 1]?.norm ?? "");
  });
}
