import type { Range } from "vscode-languageserver";
import type { Remark } from "../../draft/draft.ts";
import type { Edit } from "../../text/edit.ts";
import { contains, type Span } from "../../text/span.ts";
import type { OpenFile } from "../openFile.ts";
import { rangeOf, touches } from "../ranges.ts";

/** A colleague's comment that travels with the file: `<!-- råd: hvor tit? | svar: fire gange -->`. */
export interface Advice {
  /** The block it hangs on; the comment itself at the very end of a file. */
  readonly range: Range;
  /** The comment. */
  readonly remark: Range;
  readonly body: string;
  readonly answers: readonly string[];
}

const answer = /\s*\|\s*svar\s*:\s*/iu;

/** The advice in a file, in the order of the text. */
export function adviceOf(file: OpenFile): readonly Advice[] {
  return remarks(file).map((remark) => {
    const [body = "", ...answers] = remark.body.split(answer);
    return {
      range: rangeOf(file.draft.lines, homeOf(file, remark)),
      remark: rangeOf(file.draft.lines, remark.span),
      body: body.trim(),
      answers: answers.map((each) => each.trim()),
    };
  });
}

/** The advice at a place. */
export function adviceAt(file: OpenFile, span: Span): Remark | undefined {
  return remarks(file).find((remark) => touches(remark.span, span));
}

function remarks({ draft }: OpenFile): readonly Remark[] {
  return draft.remarks.filter(({ kind }) => kind === "advice");
}

function homeOf({ draft }: OpenFile, remark: Remark): Span {
  const block = remark.block === undefined ? undefined : draft.blocks[remark.block];
  return block?.span ?? remark.span;
}

/** Advice about what stands at the offset. */
export function writeAdvice(file: OpenFile, offset: number, words: string): Edit {
  return commentBehind(file, offset, `<!-- råd: ${safe(words)} -->`);
}

/** A comment goes behind the block at the place; in a line of its own after a heading or where there is no block. */
export function commentBehind({ draft }: OpenFile, offset: number, comment: string): Edit {
  const here = { start: offset, end: offset };
  const block = draft.blocks.findLast(({ span }) => contains(span, here));
  if (block === undefined || block.kind === "heading") {
    const end = draft.lines.lineSpan(draft.lines.positionAt(offset).line).end;
    return { span: { start: end, end }, text: `\n\n${comment}` };
  }
  let { end } = block.span;
  while (end > block.span.start && /\s/u.test(draft.text.charAt(end - 1))) end -= 1;
  return { span: { start: end, end }, text: ` ${comment}` };
}

/** The answer goes into the comment, so that both are read together. */
export function answerAdvice(remark: Remark, words: string): Edit {
  const { end } = remark.bodySpan;
  return { span: { start: end, end }, text: ` | svar: ${safe(words)}` };
}

/** Takes the comment away, and the blanks or the empty line it stood in. */
export function resolveAdvice({ draft }: OpenFile, { span }: Remark): Edit {
  const { text } = draft;
  let { start, end } = span;
  while (start > 0 && /[ \t]/u.test(text.charAt(start - 1))) start -= 1;
  const alone = start === 0 || text.charAt(start - 1) === "\n";
  if (alone) while (end < text.length && /\s/u.test(text.charAt(end))) end += 1;
  return { span: { start, end }, text: "" };
}

/** Words that cannot end the comment they stand in, on one line. */
function safe(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/--+>?/gu, "–").trim();
}
