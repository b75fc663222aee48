import type { Span } from "../../text/span.ts";
import type { WordClass } from "../inflection.ts";
import type { Lexicon } from "../lexicon.ts";
import { normalize } from "../words/letters.ts";

/** One pattern as its author wrote it; the word class, when given, holds for every plain word in it. */
export interface PhraseSource {
  readonly pattern: string;
  readonly wordClass?: WordClass;
  /** The lexicon for its words, when it is not the one of the environment. */
  readonly lexicon?: Lexicon;
}

/** What is wrong with a pattern: a stretch of the pattern string and a Danish sentence. */
export interface PhraseProblem {
  /** Index in the list of sources. */
  readonly source: number;
  readonly span: Span;
  readonly message: string;
}

/** One way to fill one place of a pattern. */
export interface Atom {
  readonly kind: "lemma" | "exact" | "ending" | "beginning" | "list" | "slot" | "sign";
  /** Word, ending, beginning or sign in lower case; the name of a list or slot as written. NFC. */
  readonly name: string;
  readonly wordClass: WordClass | undefined;
  /** The source's own lexicon, if it has one. */
  readonly lexicon: Lexicon | undefined;
  readonly span: Span;
}

/** One place of a pattern: its alternatives, after at most `gap` skipped words. */
export interface Place {
  readonly atoms: readonly Atom[];
  readonly gap: number;
}

/** A pattern read: one sequence of places for each way of keeping or leaving out its optional parts. */
export interface ParsedPattern {
  readonly variants: readonly (readonly Place[])[];
  readonly atoms: readonly Atom[];
  readonly problems: readonly Omit<PhraseProblem, "source">[];
}

const wordClasses: ReadonlyMap<string, WordClass> = new Map([
  ["navneord", "noun"],
  ["udsagnsord", "verb"],
  ["verbum", "verb"],
  ["tillægsord", "adjective"],
]);
const gapSign = /^(?:…|\.\.\.)(\d{0,2})$/;
const widestGap = 12;
const mostOptional = 4;

interface Reading {
  readonly problems: Omit<PhraseProblem, "source">[];
  readonly atoms: Atom[];
  readonly wordClass: WordClass | undefined;
  readonly lexicon: Lexicon | undefined;
  /** The sequences read so far, one for each way of leaving out optional parts. */
  variants: Place[][];
  /** The same as they stood where the open bracket began. */
  before: Place[][] | undefined;
  brackets: number;
  gap: number;
}

/** Reads `mor/far … slå (ikke)`. Never throws: what cannot be read is a problem with a Danish message. */
export function parsePattern(source: PhraseSource): ParsedPattern {
  const reading: Reading = {
    problems: [],
    atoms: [],
    wordClass: source.wordClass,
    lexicon: source.lexicon,
    variants: [[]],
    before: undefined,
    brackets: 0,
    gap: 0,
  };
  for (const piece of source.pattern.matchAll(/[()]|[^\s()]+/g)) {
    readPiece(reading, piece[0], { start: piece.index, end: piece.index + piece[0].length });
  }
  finish(reading, { start: 0, end: source.pattern.length });
  return {
    variants: reading.variants.map(withoutLeadingGap),
    atoms: reading.atoms,
    problems: reading.problems,
  };
}

function readPiece(reading: Reading, text: string, span: Span): void {
  const wide = gapSign.exec(text);
  if (text === "(") openBracket(reading, span);
  else if (text === ")") closeBracket(reading, span);
  else if (wide !== null) reading.gap = readGap(reading, wide[1] ?? "", span);
  else {
    const place = { atoms: readAlternatives(reading, text, span.start), gap: reading.gap };
    for (const variant of reading.variants) variant.push(place);
    reading.gap = 0;
  }
}

function openBracket(reading: Reading, span: Span): void {
  reading.brackets += 1;
  if (reading.before !== undefined) {
    report(reading, span, "En parentes kan ikke stå inde i en anden parentes.");
  } else if (reading.brackets > mostOptional) {
    report(
      reading,
      span,
      `Et mønster kan højst have ${mostOptional} parenteser. Del det i flere mønstre.`,
    );
  }
  reading.before = reading.variants.map((variant) => [...variant]);
}

function closeBracket(reading: Reading, span: Span): void {
  if (reading.before === undefined) {
    report(
      reading,
      span,
      "Her slutter en parentes, som ikke er begyndt. Skriv “(” foran det, der kan udelades.",
    );
    return;
  }
  reading.variants = [...reading.before, ...reading.variants].slice(0, 2 ** mostOptional);
  reading.before = undefined;
}

function finish(reading: Reading, whole: Span): void {
  if (reading.before !== undefined) {
    report(
      reading,
      whole,
      "Parentesen mangler sin slutning. Skriv “)” efter det, der kan udelades.",
    );
  }
  if (reading.gap > 0) {
    report(reading, whole, "Mønsteret slutter med “…”. Skriv det ord, der skal komme efter.");
  }
  if (reading.variants.some((variant) => variant.length === 0)) {
    report(reading, whole, "Mønsteret er tomt. Skriv mindst ét ord uden for parentes.");
  }
}

function withoutLeadingGap(places: readonly Place[]): readonly Place[] {
  const [first, ...rest] = places;
  return first === undefined || first.gap === 0 ? places : [{ ...first, gap: 0 }, ...rest];
}

function report(reading: Reading, span: Span, message: string): void {
  reading.problems.push({ span, message });
}

function readGap(reading: Reading, digits: string, span: Span): number {
  const width = digits === "" ? 3 : Number(digits);
  if (width >= 1 && width <= widestGap) return width;
  report(reading, span, `“…” kan springe 1 til ${widestGap} ord over, ikke ${width}.`);
  return 3;
}

function readAlternatives(reading: Reading, text: string, start: number): readonly Atom[] {
  if (text === "/") return [signAtom(reading, text, start)];
  const atoms: Atom[] = [];
  let at = start;
  for (const part of text.split("/")) {
    const span = { start: at, end: at + part.length };
    if (part === "")
      report(
        reading,
        { start, end: start + text.length },
        `Der mangler et ord ved “/” i “${text}”.`,
      );
    else atoms.push(readAtom(reading, part, span));
    at += part.length + 1;
  }
  reading.atoms.push(...atoms);
  return atoms;
}

function signAtom(reading: Reading, text: string, start: number): Atom {
  const atom: Atom = {
    kind: "sign",
    name: text,
    wordClass: undefined,
    lexicon: undefined,
    span: { start, end: start + text.length },
  };
  reading.atoms.push(atom);
  return atom;
}

function readAtom(reading: Reading, text: string, span: Span): Atom {
  const [word = "", className] = text.startsWith("<") ? [text] : text.split(":");
  const named =
    className === undefined || className === "" ? undefined : wordClasses.get(className);
  if (className !== undefined && className !== "" && named === undefined) {
    report(
      reading,
      span,
      `“${className}” er ikke en ordklasse. Brug navneord, udsagnsord eller tillægsord.`,
    );
  }
  const wordClass = named ?? reading.wordClass;
  const of = (kind: Atom["kind"], name: string): Atom => {
    if (name === "") report(reading, span, `“${text}” mangler et ord.`);
    if (kind !== "sign" && /[,;!?"]$/.test(name)) {
      report(reading, span, `Skriv tegnet for sig selv med mellemrum foran i “${text}”.`);
    }
    const isName = kind === "list" || kind === "slot";
    const matched = isName ? name.normalize("NFC") : normalize(name);
    return { kind, name: matched, wordClass, lexicon: reading.lexicon, span };
  };
  if (word === "") return of("sign", text);
  if (/^<.*>$/.test(word)) return of("slot", word.slice(1, -1));
  if (word.startsWith("@")) return of("list", word.slice(1));
  if (word.startsWith("=")) return of("exact", word.slice(1));
  if (!/[\p{L}\p{N}]/u.test(word)) return of("sign", word);
  if (word.startsWith("-")) return of("ending", word.slice(1));
  if (word.endsWith("-")) return of("beginning", word.slice(0, -1));
  return of("lemma", word);
}
