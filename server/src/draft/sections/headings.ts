import type { HeadingVocabulary, Section } from "../draft.ts";

const numbering =
  /^\s*(?:\d{1,2}(?:[.\u2024]\d{1,2})*[.)\u2024]?|[a-zA-ZæøåÆØÅ][.)]|[IVX]{1,4}[.)])\s+(?=\P{Ll})/u;

/** A heading without numbering, colon and bracketed help text, on one line. */
export function headingTitle(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ").trim();
  const title = line
    .replace(/^#+\s*/, "")
    .replace(numbering, "")
    .replace(/\s*\([^()]*\)\s*:?\s*$/, "")
    .replace(/[\s:.]+$/, "")
    .trim();
  return title === "" ? line : title;
}

/** The kind of section that a heading names: the vocabulary is asked in NFC and lower case. */
export function sectionKind(title: string, vocabulary: HeadingVocabulary): string | undefined {
  return vocabulary(title.normalize("NFC").toLowerCase());
}

/** True for text as long as a heading may be: up to twelve words on one line. */
export function isHeadingSized(text: string, words = 12): boolean {
  return text.length <= 120 && text.trim() !== "" && text.trim().split(/\s+/).length <= words;
}

/** True when the line ends as a sentence ends; "?" and ":" end headings too. */
export function endsSentence(text: string): boolean {
  return /[.!,;…]["”»]?\s*$/.test(text);
}

/**
 * True for words that can be a title although nothing but the vocabulary says so. It knows a title by a part of it,
 * so "Han bor i hjemmet", "Til familien" and "Med venlig hilsen" must be told apart here.
 */
export function isTitle(text: string, words: number): boolean {
  const opening =
    /^(?:han|hun|vi|jeg|de|der|den|hej|kære|til|fra|mvh|vh|med|hilsen|venlig|mange|bilag)(?![\p{L}\p{M}])/iu;
  return /^\p{Lu}/u.test(text) && isHeadingSized(text, words) && !opening.test(text);
}

/** True for words that tell something, as the text below a heading does and the value of a field does not. */
export function isTelling(text: string): boolean {
  return /[.!?]/.test(text) && text.trim().split(/\s+/).length >= 8;
}

/** A line of a paragraph, seen from the paragraph. */
export interface ParagraphLine {
  readonly text: string;
  readonly bold: boolean;
  /** True when it is the only line. */
  readonly alone: boolean;
  /** True when the line before it, if any, ends a sentence. */
  readonly begins: boolean;
  /** True when text that is no heading follows in the paragraph. */
  readonly followed: boolean;
  /** True when other lines of the paragraph are `Felt: værdi`. */
  readonly amongFields: boolean;
}

/** How a line that Markdown takes for text is a heading; undefined when it is none. */
export function headingStyle(
  line: ParagraphLine,
  vocabulary: HeadingVocabulary,
): Section["style"] | undefined {
  const { text } = line;
  if (!isHeadingSized(text)) return undefined;
  if (line.bold) return isBoldHeading(line, vocabulary) ? "bold" : undefined;
  if (!isHeadingSized(text, 8) || endsSentence(text) || /:\s+\S/.test(text)) return undefined;
  const title = headingTitle(text);
  if (/^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u.test(text) && line.alone) return "numbered";
  const known = isTitle(title, 5) && sectionKind(title, vocabulary) !== undefined;
  if (known && (line.alone || (line.begins && line.followed))) {
    return numbering.test(text) ? "numbered" : "plain";
  }
  return line.alone && isShouted(text) ? "plain" : undefined;
}

/** A bold line is a heading unless it is a sentence, or a field among fields. */
function isBoldHeading(line: ParagraphLine, vocabulary: HeadingVocabulary): boolean {
  const known = sectionKind(headingTitle(line.text), vocabulary) !== undefined;
  if (known) return true;
  if (/:\s*$/.test(line.text) && line.amongFields) return false;
  return !endsSentence(line.text) || isHeadingSized(line.text, 3);
}

/** "BAGGRUND FOR UNDERRETNINGEN": capitals only, and more than an abbreviation. */
function isShouted(text: string): boolean {
  return (
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/[\p{Ll}\d]/u.test(text) && !/:\s*\S/.test(text)
  );
}
