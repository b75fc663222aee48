import type { Span } from "../../text/span.ts";
import { scanChunk } from "../scan/scanChunk.ts";
import { scanFrontMatter } from "../scan/scanFrontMatter.ts";

/** The front matter of a text and where its first chunk starts. */
export interface Head {
  /** 1 behind a byte order mark, else 0. */
  readonly start: number;
  readonly end: number;
  readonly reach: number;
  readonly closed: boolean;
}

/**
 * The chunks of a text, in order and without gaps from the head on. Columns, not objects: an edit moves the offsets
 * of all chunks behind it, and in a typed array that costs next to nothing.
 */
export interface ChunkList<Parsed> {
  readonly head: Head;
  readonly starts: Int32Array;
  /** An edit that begins at or after this offset leaves the chunk as it is. */
  readonly reaches: Int32Array;
  /** What was read from each chunk; depends on the chunk's text alone. */
  readonly parsed: readonly Parsed[];
  /** Length of the text. */
  readonly length: number;
}

/** Chunks that an update put in the place of others; indices in the new and the old list, end-exclusive. */
export interface ChunkChange {
  readonly added: Span;
  readonly removed: Span;
}

/** Reads one chunk; the comments with lines of their own are offsets in it. */
export type ParseChunk<Parsed> = (text: string, comments: readonly Span[]) => Parsed;

interface Run<Parsed> {
  readonly starts: number[];
  readonly reaches: number[];
  readonly parsed: Parsed[];
  end: number;
}

/** Cuts a text into chunks and parses each. */
export function readChunks<Parsed>(text: string, parse: ParseChunk<Parsed>): ChunkList<Parsed> {
  const head = scanHead(text);
  const { starts, reaches, parsed } = scanFrom(text, head.end, () => false, parse);
  return {
    head,
    starts: Int32Array.from(starts),
    reaches: Int32Array.from(reaches),
    parsed,
    length: text.length,
  };
}

/**
 * The chunks of `text`, which is the text of `previous` with `edited`, a stretch of the old text, replaced. Chunks are
 * read anew from the first that looked at the edit to the first boundary behind it that was one before.
 */
export function updateChunks<Parsed>(
  previous: ChunkList<Parsed>,
  text: string,
  edited: Span,
  parse: ParseChunk<Parsed>,
): { readonly list: ChunkList<Parsed>; readonly change: ChunkChange } {
  const shift = text.length - previous.length;
  const { starts, reaches, parsed } = previous;
  const touchesHead = edited.start < previous.head.reach;
  const head = touchesHead ? scanHead(text) : previous.head;
  const first = touchesHead ? 0 : firstTouched(reaches, edited.start);
  const from = touchesHead ? head.end : (starts[first] ?? lastStart(previous));
  let after = first;
  const isOld = (at: number) => {
    while (after < starts.length && (starts[after] ?? 0) + shift < at) after++;
    const start = starts[after];
    return start !== undefined && start >= edited.end && start + shift === at;
  };
  const run = scanFrom(text, from, isOld, parse);
  const tail = run.end >= text.length ? starts.length : after;
  const change = {
    added: { start: first, end: first + run.starts.length },
    removed: { start: first, end: tail },
  };
  const list = {
    head,
    starts: splice(starts, change, run.starts, shift),
    reaches: splice(reaches, change, run.reaches, shift),
    parsed: [...parsed.slice(0, first), ...run.parsed, ...parsed.slice(tail)],
    length: text.length,
  };
  return { list, change };
}

/** Where chunks begin when none was touched: an edit behind the last one. */
function lastStart<Parsed>({ head, starts, length }: ChunkList<Parsed>): number {
  return starts.length === 0 ? head.end : length;
}

function scanHead(text: string): Head {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, ...scanFrontMatter(text, start) };
}

function scanFrom<Parsed>(
  text: string,
  from: number,
  isOld: (at: number) => boolean,
  parse: ParseChunk<Parsed>,
): Run<Parsed> {
  const run: Run<Parsed> = { starts: [], reaches: [], parsed: [], end: from };
  while (run.end < text.length && !isOld(run.end)) {
    const { start, end, reach, comments } = scanChunk(text, run.end);
    const own = comments.map((span) => ({ start: span.start - start, end: span.end - start }));
    run.starts.push(start);
    run.reaches.push(reach);
    run.parsed.push(parse(text.slice(start, end), own));
    run.end = end;
  }
  return run;
}

/** Index of the first chunk whose reading looked at the offset; a chunk far before it may have looked far ahead. */
function firstTouched(reaches: Int32Array, offset: number): number {
  const index = reaches.findIndex((reach) => reach > offset);
  return index < 0 ? reaches.length : index;
}

function splice(
  old: Int32Array,
  change: ChunkChange,
  added: readonly number[],
  shift: number,
): Int32Array {
  const { removed } = change;
  const result = new Int32Array(old.length - (removed.end - removed.start) + added.length);
  result.set(old.subarray(0, removed.start));
  result.set(added, removed.start);
  const move = removed.start + added.length - removed.end;
  for (let at = removed.end; at < old.length; at++) result[at + move] = (old[at] ?? 0) + shift;
  return result;
}
