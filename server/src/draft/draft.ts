import type { QuotationMarks } from "../danish/quotations.ts";
import type { Sentence } from "../danish/sentences.ts";
import type { Token } from "../danish/words.ts";
import type { LineTable } from "../text/lineTable.ts";
import type { Span } from "../text/span.ts";

/**
 * One draft, read. All spans of a `Draft`, `Section`, `PlacedBlock` and `Field` are offsets in the source text;
 * all spans inside `Prose` are offsets in the prose, turned into source offsets by `sourceSpan`.
 */
export interface Draft {
  readonly text: string;
  readonly lines: LineTable;
  readonly frontMatter: FrontMatter | undefined;
  /** Prose blocks in reading order: paragraphs, headings, list items, table cells, quotes, code that is really prose. */
  readonly blocks: readonly PlacedBlock[];
  /** Sections in reading order; the first one holds what stands before any heading and has no heading. */
  readonly sections: readonly Section[];
  /** `Felt: værdi` in front matter, lines, list items and two-column table rows. */
  readonly fields: readonly Field[];
  readonly remarks: readonly Remark[];
}

/** The YAML between `---` lines at the top. Values are strings as written, never coerced. */
export interface FrontMatter {
  readonly span: Span;
  readonly entries: readonly Field[];
  /** Danish sentence, when the YAML is broken; entries then hold what could be read. */
  readonly problem: { readonly span: Span; readonly message: string } | undefined;
}

export type BlockKind = "heading" | "paragraph" | "listItem" | "cell" | "quote" | "code";

/**
 * What the writer sees of one block, independent of where it stands: made from the block's own source only, so
 * that equal blocks are the same object and everything computed from it can be cached by identity.
 */
export interface Prose {
  /** Visible text: no list marks, emphasis marks, table bars, link targets or comments; line breaks kept as "\n". */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotationMarks[];
}

export interface PlacedBlock {
  readonly kind: BlockKind;
  /** Source stretch, list mark and emphasis marks included. */
  readonly span: Span;
  readonly prose: Prose;
  /** Index in `Draft.sections`. */
  readonly section: number;
  /** True inside a Markdown block quote. */
  readonly quoted: boolean;
  /** Nesting of list items, 0 outside lists. */
  readonly depth: number;
  /** A task-list or ☐/☒ mark before the text, which is no part of it; "☐ Ja  ☒ Nej" is two blocks. */
  readonly checked: boolean | undefined;
  /**
   * Index of the block this one hangs on: for a list item the paragraph before the list or the parent item, for a cell
   * the head of its column or row, for a block quote the paragraph before it.
   */
  readonly leadIn: number | undefined;
  /** Blocks of one list, table or quote carry the same number; others a number of their own. */
  readonly group: number;
  /** Source span of a stretch of `prose.text`. */
  sourceSpan(span: Span): Span;
}

export interface Section {
  /** Visible heading without marks and numbering; undefined for what stands before the first heading. */
  readonly title: string | undefined;
  /** 1-6, 0 without a heading; lines that only look like headings stand one level below the Markdown heading before them. */
  readonly level: number;
  /**
   * How the heading is written: "bold" also "**Rusmidler.** Ved første …", "label" as "Barnets perspektiv: Noah siger …",
   * "row" as the first cell of a row in a form. "start" has no heading: what stands before the first one, and what goes
   * on with the section around a form behind it (then with that section's kind).
   */
  readonly style: "start" | "atx" | "setext" | "bold" | "numbered" | "plain" | "label" | "row";
  /** Name from the heading vocabulary handed to the reader, e.g. "observations". */
  readonly kind: string | undefined;
  readonly headingSpan: Span | undefined;
  /** Heading line included, up to the next heading of any level. */
  readonly span: Span;
  /** Indices in `Draft.blocks`, end-exclusive, heading block included. */
  readonly blocks: Span;
  /** Index of the enclosing section, if any. */
  readonly parent: number | undefined;
}

export interface Field {
  readonly label: string;
  readonly labelSpan: Span;
  readonly value: string;
  /** Empty span where the value would stand, when it is missing. */
  readonly valueSpan: Span;
  readonly origin: "frontMatter" | "line" | "row";
  /** Index in `Draft.blocks`; undefined for front matter. */
  readonly block: number | undefined;
}

/** An HTML comment that speaks to the tool or to a colleague; other comments are not kept. */
export interface Remark {
  /** `<!-- underretning-slå-fra: criterion | grund -->` or `<!-- råd: … -->`. */
  readonly kind: "suppression" | "advice";
  readonly span: Span;
  readonly body: string;
  readonly bodySpan: Span;
  /** Index of the block it stands in or before; undefined at the very end. */
  readonly block: number | undefined;
}

/** Gives the section kind for a visible heading ("Forældrenes syn" -> "parents"); undefined when it knows none. */
export type HeadingVocabulary = (title: string) => string | undefined;
