import type { Span } from "../../text/span.ts";
import { parseMarkdown } from "../markdown/parseMarkdown.ts";
import { findLineComment } from "./comment.ts";
import {
  closesFence,
  type Fence,
  fenceMark,
  isRule,
  type Line,
  type ListMark,
  lineAt,
  listMark,
} from "./line.ts";
import { maskLines } from "./mask.ts";

/**
 * A stretch of a draft that can be parsed by itself: parsing it alone gives the same blocks as parsing the whole. One
 * or more top-level blocks, or one item of a list, with the blank lines after it.
 */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** An edit that begins at or after this offset leaves the chunk as it is. */
  readonly reach: number;
  /** Comments with lines of their own; they are no Markdown, and are cut out before parsing. */
  readonly comments: readonly Span[];
}

/** What is open at the line being read. When in doubt a chunk goes on: too large costs time, too small is wrong. */
interface State {
  list: OpenList | undefined;
  fence: Fence | undefined;
  /** False until the first line that is not blank. */
  begun: boolean;
  blank: boolean;
  /** True when the line before is surely text of a paragraph, which not every list mark interrupts. */
  text: boolean;
}

interface OpenList {
  readonly sign: string;
  readonly column: number;
  /** Column from which lines belong to the latest item. */
  content: number;
  /** True while the latest item has no text: a blank line then ends it. */
  empty: boolean;
  /** False when a line may have closed the list without our knowing. */
  sure: boolean;
}

/** The chunk that starts at the offset, which must be the start of a line outside all blocks. */
export function scanChunk(text: string, start: number): Chunk {
  const state: State = {
    list: undefined,
    fence: undefined,
    begun: false,
    blank: false,
    text: false,
  };
  const comments: Span[] = [];
  let reach = start;
  let line = lineAt(text, start);
  for (let at = start; at < text.length; at = line.next) {
    line = lineAt(text, at);
    reach = Math.max(reach, line.next + 1);
    if (state.fence === undefined && text.startsWith("<!--", line.first)) {
      const search = findLineComment(text, line.first);
      reach = Math.max(reach, search.reach);
      if (search.span !== undefined) {
        comments.push(search.span);
        line = lineAt(text, search.span.end);
        state.blank = true;
        continue;
      }
    }
    if (startsChunk(text, line, state)) return { start, end: at, reach, comments };
    readLine(text, line, state, start);
  }
  return { start, end: text.length, reach: reach + 1, comments };
}

function startsChunk(text: string, line: Line, state: State): boolean {
  if (!state.begun || state.fence !== undefined || line.first === line.end) return false;
  const mark = listMark(text, line);
  if (mark === undefined) return state.blank && (line.column === 0 || state.list === undefined);
  return state.blank ? startsItemAfterBlank(line, mark, state) : startsItem(line, mark, state);
}

function startsItemAfterBlank(line: Line, mark: ListMark, { list }: State): boolean {
  if (list === undefined || line.column === 0) return true;
  return list.sure && mark.sign === list.sign && line.column === list.column;
}

function startsItem(line: Line, mark: ListMark, { list }: State): boolean {
  if (list === undefined) return isCertain(mark);
  if (line.column !== list.column || line.column >= list.content || mark.sign !== list.sign)
    return false;
  return isCertain(mark) || list.sure;
}

/** Reads a line that goes on with the chunk that starts at `start`. */
function readLine(text: string, line: Line, state: State, start: number): void {
  if (line.first === line.end) {
    if (state.fence === undefined) state.blank = true;
    return;
  }
  const fresh = state.blank || !state.begun;
  state.begun = true;
  state.blank = false;
  if (state.fence !== undefined) {
    if (closesFence(text, line, state.fence)) state.fence = undefined;
    return;
  }
  if (isDoubtful(text, line, state)) resolveFence(text, line, state, start);
  else readOpenLine(text, line, state, fresh);
}

/** True for a fence that stands in a list item, if the item is still open. */
function isDoubtful(text: string, line: Line, { list }: State): boolean {
  return list?.sure === false && line.column >= list.content && fenceMark(text, line) !== undefined;
}

/** Asks the Markdown parser whether a fence stands in the list or ends it; nobody but a test writes such a text. */
function resolveFence(text: string, line: Line, state: State, start: number): void {
  const root = parseMarkdown(maskLines(text.slice(start, line.end)));
  if (root.children[root.children.length - 1]?.type !== "code") return;
  state.list = undefined;
  state.fence = fenceMark(text, line);
}

/** `fresh` is true when no paragraph can be open before the line. */
function readOpenLine(text: string, line: Line, state: State, fresh: boolean): void {
  const { list } = state;
  if (list !== undefined && line.column >= list.content && !(list.empty && fresh)) {
    list.empty = false;
    return;
  }
  const mark = listMark(text, line);
  if (
    mark !== undefined &&
    !(state.text && !fresh && list === undefined && !mark.nested && !isCertain(mark))
  ) {
    state.text = false;
    state.list = openList(line, mark, list, fresh);
    return;
  }
  const fence = fenceMark(text, line);
  if (fresh || fence !== undefined || isRule(text, line) || /[#>]/.test(text.charAt(line.first))) {
    state.list = undefined;
  } else if (list !== undefined) list.sure = false;
  state.fence = fence;
  state.text = list === undefined && isText(text, line);
}

/** True for a line that can only be text: it begins with a letter and is no row of a table. */
function isText(text: string, line: Line): boolean {
  return (
    /[\p{L}"“”»(]/u.test(text.charAt(line.first)) && !text.slice(line.first, line.end).includes("|")
  );
}

function openList(
  line: Line,
  mark: ListMark,
  list: OpenList | undefined,
  fresh: boolean,
): OpenList {
  return {
    sign: mark.sign,
    column: line.column,
    content: mark.content,
    empty: mark.empty,
    sure: fresh || list !== undefined || isCertain(mark),
  };
}

/** A filled bullet or "1." begins an item wherever it stands; another number may be text. */
function isCertain(mark: ListMark): boolean {
  return !mark.empty && !mark.nested && (mark.number === undefined || mark.number === 1);
}
