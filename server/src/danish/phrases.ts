export { compilePhrases, type PhraseEnvironment } from "./phrases/compile.ts";
export type { PhraseMatch, PhraseText } from "./phrases/follow.ts";
export { type PatternWord, patternForms } from "./phrases/forms.ts";
export { type PhraseProblem, type PhraseSource, parsePattern } from "./phrases/pattern.ts";
export type { PhraseSet } from "./phrases/phraseSet.ts";
export { scanPhrases } from "./phrases/scan.ts";
export { defaultSlots } from "./phrases/slots.ts";
