import type {
  SemanticTokens,
  SemanticTokensLegend,
  SemanticTokensParams,
} from "vscode-languageserver";
import type { Span } from "../../text/span.ts";
import type { OpenDraft } from "../openFile.ts";
import { type ReadStretch, readingKinds, readings } from "./readings.ts";

/** The names under which themes and the manifest know the readings. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...readingKinds],
  tokenModifiers: [],
};

/** The readings as colours, one line at a time, never overlapping: what lies on top wins. */
export function semanticTokens(open: OpenDraft, _: SemanticTokensParams): SemanticTokens {
  if (!open.view.colours) return { data: [] };
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { span, kind } of flattened(readings(open)))
    for (const piece of lineByLine(open, span)) {
      const at = open.draft.lines.positionAt(piece.start);
      const sameLine = at.line === line;
      data.push(
        at.line - line,
        sameLine ? at.character - character : at.character,
        piece.end - piece.start,
        readingKinds.indexOf(kind),
        0,
      );
      ({ line, character } = at);
    }
  return { data };
}

interface Painted {
  readonly span: Span;
  readonly kind: ReadStretch["kind"];
}

/** Paints later stretches over earlier ones by sweeping over all ends. */
function flattened(stretches: readonly ReadStretch[]): readonly Painted[] {
  const edges = stretches
    .flatMap(({ span }, layer) => [
      { at: span.start, layer, opens: true },
      { at: span.end, layer, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
  const active = new Set<number>();
  const painted: Painted[] = [];
  let from = 0;
  for (const { at, layer, opens } of edges) {
    const top = active.size === 0 ? undefined : stretches[Math.max(...active)];
    if (top !== undefined && at > from)
      painted.push({ span: { start: from, end: at }, kind: top.kind });
    from = at;
    if (opens) active.add(layer);
    else active.delete(layer);
  }
  return painted;
}

function lineByLine({ draft }: OpenDraft, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  const first = draft.lines.positionAt(start).line;
  const last = draft.lines.positionAt(end).line;
  for (let line = first; line <= last; line += 1) {
    const whole = draft.lines.lineSpan(line);
    const piece = { start: Math.max(start, whole.start), end: Math.min(end, whole.end) };
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}
