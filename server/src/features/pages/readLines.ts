import { handLexicon } from "../../danish/lexicon.ts";
import { codedSignals } from "../../rules/codedSignals.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { draftFacts } from "../draftFacts.ts";
import { oneLine } from "../excerpt.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";
import type { Piece } from "./page.ts";

/** More than anybody reads. */
const most = 20;

/** The selected words that are forms of another word. */
export function wordLines(open: OpenDraft, span: Span): readonly (readonly Piece[])[] {
  const seen = new Set<string>();
  return draftFacts(open)
    .blocks.flatMap((block) =>
      overlaps(block.span, span)
        ? block.prose.tokens.filter(
            ({ kind, start, end }) =>
              kind === "word" && overlaps(block.sourceSpan({ start, end }), span),
          )
        : [],
    )
    .flatMap(({ norm }) => {
      const [lemma] = handLexicon.lemmas(norm);
      if (lemma === undefined || lemma === norm || seen.has(norm)) return [];
      seen.add(norm);
      return [[`- „${escapeMarkdown(norm)}“ er en form af ${escapeMarkdown(lemma)}`]];
    })
    .slice(0, most);
}

/** Everything that was recognised in the selected words, by the names rules use. */
export function signalLines(open: OpenDraft, span: Span): readonly (readonly Piece[])[] {
  const facts = draftFacts(open);
  const lines = facts.blocks.flatMap((block, index) => {
    if (!overlaps(block.span, span)) return [];
    return [...facts.signalsIn(index).byKind].flatMap(([kind, signals]) =>
      kind.startsWith("regel:")
        ? []
        : signals
            .map(({ start, end }) => ({ block: index, start, end }))
            .filter((at) => overlaps(facts.source(at), span))
            .map(
              (at) =>
                `- ${kind}: „${escapeMarkdown(oneLine(facts.text(at), 60))}“${meaning(open, kind)}`,
            ),
    );
  });
  return [...new Set(lines)].slice(0, most).map((line) => [line]);
}

function meaning(open: OpenDraft, kind: string): string {
  const told =
    codedSignals.find((coded) => coded.kind === kind)?.meaning ??
    open.rules.signalSpecs.get(kind)?.meaning;
  return told === undefined ? "" : ` – ${escapeMarkdown(told.trim())}`;
}
