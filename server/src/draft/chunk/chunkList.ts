import type { Span } from "../../text/span.ts";
import { type Chunk, scanChunk } from "../scan/scanChunk.ts";
import { scanFrontMatter } from "../scan/scanFrontMatter.ts";

/** A chunk with what was read from it; `parsed` depends on the chunk's text alone. */
export interface ChunkEntry<Parsed> {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
  /** Comments with lines of their own, as offsets in the chunk. */
  readonly comments: readonly Span[];
  readonly parsed: Parsed;
}

/** The front matter of a text and where its first chunk starts. */
export interface Head {
  /** 1 behind a byte order mark, else 0. */
  readonly start: number;
  readonly end: number;
  readonly reach: number;
  readonly closed: boolean;
}

/** The chunks of a text, in order and without gaps from the head on. */
export interface ChunkList<Parsed> {
  readonly head: Head;
  readonly chunks: readonly ChunkEntry<Parsed>[];
}

type Parse<Parsed> = (text: string, comments: readonly Span[]) => Parsed;

/** Cuts a text into chunks and parses each. */
export function readChunks<Parsed>(text: string, parse: Parse<Parsed>): ChunkList<Parsed> {
  const head = scanHead(text);
  return { head, chunks: scanFrom(text, head.end, () => false, parse) };
}

/**
 * The chunks of `text`, which is the text of `previous` with `edited` (a stretch of the old text) replaced by
 * something `shift` longer. Chunks are read anew from the first that looked at the edit to the first boundary behind
 * it that was one before.
 */
export function updateChunks<Parsed>(
  previous: ChunkList<Parsed>,
  text: string,
  edited: Span,
  shift: number,
  parse: Parse<Parsed>,
): ChunkList<Parsed> {
  const touchesHead = edited.start < previous.head.reach;
  const head = touchesHead ? scanHead(text) : previous.head;
  const old = previous.chunks;
  const first = touchesHead ? 0 : firstTouched(old, edited.start);
  const from = touchesHead ? head.end : (old[first]?.start ?? head.end);
  let after = first;
  const middle = scanFrom(
    text,
    from,
    (at) => {
      while (after < old.length && startOf(old, after) + shift < at) after++;
      return (
        after < old.length &&
        startOf(old, after) >= edited.end &&
        startOf(old, after) + shift === at
      );
    },
    parse,
  );
  const reached = middle[middle.length - 1]?.end ?? from;
  const tail = reached >= text.length ? old.length : after;
  return { head, chunks: join(old, first, middle, tail, shift) };
}

function startOf<Parsed>(chunks: readonly ChunkEntry<Parsed>[], index: number): number {
  return chunks[index]?.start ?? 0;
}

function scanHead(text: string): Head {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, ...scanFrontMatter(text, start) };
}

function scanFrom<Parsed>(
  text: string,
  from: number,
  isKnown: (at: number) => boolean,
  parse: Parse<Parsed>,
): ChunkEntry<Parsed>[] {
  const chunks: ChunkEntry<Parsed>[] = [];
  for (let at = from; at < text.length && !isKnown(at); ) {
    const chunk = scanChunk(text, at);
    const { end, reach } = chunk;
    const comments = relative(chunk);
    chunks.push({ start: at, end, reach, comments, parsed: parse(text.slice(at, end), comments) });
    at = end;
  }
  return chunks;
}

function relative({ start, comments }: Chunk): readonly Span[] {
  return comments.map((span) => ({ start: span.start - start, end: span.end - start }));
}

/** Index of the first chunk whose reading looked at the offset. Chunks that look far ahead are few. */
function firstTouched<Parsed>(chunks: readonly ChunkEntry<Parsed>[], offset: number): number {
  const index = chunks.findIndex((chunk) => chunk.reach > offset);
  return index < 0 ? chunks.length : index;
}

function join<Parsed>(
  old: readonly ChunkEntry<Parsed>[],
  first: number,
  middle: readonly ChunkEntry<Parsed>[],
  tail: number,
  shift: number,
): readonly ChunkEntry<Parsed>[] {
  const result = [...old.slice(0, first), ...middle];
  for (let index = tail; index < old.length; index++) {
    const chunk = old[index];
    if (chunk === undefined) break;
    const { start, end, reach } = chunk;
    result.push(
      shift === 0
        ? chunk
        : { ...chunk, start: start + shift, end: end + shift, reach: reach + shift },
    );
  }
  return result;
}
