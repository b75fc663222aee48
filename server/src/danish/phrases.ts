export { compilePhrases, type PhraseEnvironment, type PhraseSet } from "./phrases/compile.ts";
export { type PatternWord, patternForms } from "./phrases/forms.ts";
export { type PhraseProblem, type PhraseSource, parsePattern } from "./phrases/pattern.ts";
export { type PhraseMatch, type PhraseText, scanPhrases } from "./phrases/scan.ts";
