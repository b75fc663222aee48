export { compilePhrases, planPhrases } from "./phrases/compile.ts";
export type { PhraseMatch, PhraseText } from "./phrases/follow.ts";
export { type PatternWord, patternForms } from "./phrases/forms.ts";
export { type PhraseProblem, type PhraseSource, parsePattern } from "./phrases/pattern.ts";
export type { PhraseSet } from "./phrases/phraseSet.ts";
export { type PhrasePlan, readPlan, writePlan } from "./phrases/plan.ts";
export { scanPhrases } from "./phrases/scan.ts";
export type { PhraseEnvironment } from "./phrases/shape.ts";
export { defaultSlots } from "./phrases/slots.ts";
