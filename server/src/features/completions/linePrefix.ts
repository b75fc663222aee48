import type { OpenDraft } from "../openFile.ts";

/** Where completion is asked for. */
export interface CompletionPlace {
  readonly offset: number;
  /** Offset of the line's first character. */
  readonly lineStart: number;
  /** The line up to the caret. */
  readonly before: string;
  readonly inFrontMatter: boolean;
}

/** The place of an offset; front matter counts from its first line to its last, also while it is still open. */
export function placeAt({ draft }: OpenDraft, offset: number): CompletionPlace {
  const { line } = draft.lines.positionAt(offset);
  const lineStart = draft.lines.lineSpan(line).start;
  const head = draft.frontMatter?.span;
  const isOpen = head === undefined && /^\uFEFF?---\s*\n[^#]*$/u.test(draft.text.slice(0, offset));
  return {
    offset,
    lineStart,
    before: draft.text.slice(lineStart, offset),
    inFrontMatter:
      line > 0 && (isOpen || (head !== undefined && offset <= head.end && offset > head.start)),
  };
}
